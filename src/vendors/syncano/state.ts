import type { components, operations } from '../../generated/syncano.ts'
import { rulebook } from '../../rulebook/define.ts'
import type { SharedScope } from '../../rulebook/rule.ts'
import { collection, relation } from '../../state/definition.ts'

export type Schemas = components['schemas']
export type Instance = Omit<Schemas['Instance'], 'role' | 'links'>
export type Group = Omit<Schemas['Group'], 'links'>
export type Profile = Omit<Schemas['Profile'], 'owner' | 'links'>

/** A user as it is kept; profile and groups are shown in full. */
export interface User {
  id: number
  username: string
  user_key: string
  /** Id of the profile, which counts on its own. */
  profile: number
}

/** The key of somebody with an account, and what that person is in the instance. */
export interface AccountKey {
  key: string
  role: 'owner' | 'full' | 'write' | 'read'
}

/** A key of the instance itself, for applications. */
export interface ApiKey {
  key: string
  allow_user_create: boolean
  allow_group_create: boolean
}

const key = { type: 'string', pattern: '^[0-9a-f]{40}$' }

export const state = {
  instances: collection<Instance>({ key: 'name', schema: 'Instance', derived: ['role', 'links'] }),
  account_keys: collection<AccountKey>({
    key: 'key',
    schema: { required: ['role'], properties: { key, role: { enum: ['owner', 'full', 'write', 'read'] } } },
  }),
  api_keys: collection<ApiKey>({
    key: 'key',
    schema: {
      required: ['allow_user_create', 'allow_group_create'],
      properties: { key, allow_user_create: { type: 'boolean' }, allow_group_create: { type: 'boolean' } },
    },
  }),
  profiles: collection<Profile>({ key: 'id', schema: 'Profile', derived: ['owner', 'links'], references: { group: 'groups' } }),
  users: collection<User>({
    key: 'id',
    schema: {
      required: ['username', 'user_key', 'profile'],
      properties: {
        id: { type: 'integer' },
        username: { $ref: 'contract#/components/schemas/User/properties/username' },
        user_key: key,
        profile: { type: 'integer' },
      },
    },
    unique: ['username', 'user_key', 'profile'],
    references: { profile: 'profiles' },
  }),
  groups: collection<Group>({ key: 'id', schema: 'Group', derived: ['links'] }),
  members: relation()({ group: 'groups', user: 'users' }),
}

export const { operation, shared } = rulebook<operations, typeof state>()

/** What any operation's rules see. */
export type Asked = SharedScope<typeof state>

/** The instance that the path names, in any case. */
export function instanceOf({ params, state: { instances } }: Pick<Asked, 'params' | 'state'>): Instance | undefined {
  return instances.find(String(params.instance_name).toLowerCase())
}

/** The cast that witnesses speak of. */
export const FULL_KEY = '0123456789abcdef0123456789abcdef01234562'
export const READ_KEY = 'fedcba9876543210fedcba987654321001234564'
export const API_KEY = '0123456789abcdef0123456789abcdef01234561'
export const UNKNOWN_KEY = 'ffffffffffffffffffffffffffffffffffffff00'
export const GRACES_KEY = '00000000000000000000000000000000000000b2'
export const INSTANCE = 'acme-instance'
export const [ENGINEERING, SUPPORT] = [1, 2]
export const [ADA, GRACE, ALAN] = [1, 2, 3]
export const NOBODY = 99
