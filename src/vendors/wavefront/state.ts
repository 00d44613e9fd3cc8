import type { components, operations } from '../../generated/wavefront.ts'
import { rulebook } from '../../rulebook/define.ts'
import { collection, relation } from '../../state/definition.ts'
import type { ReadStateOf, StateOf } from '../../state/live.ts'

export type Schemas = components['schemas']
export type Account = Omit<Schemas['UserModel'], 'userGroups' | 'roles'>
export type Group = Omit<Schemas['UserGroupModel'], 'users' | 'userCount' | 'roles' | 'roleCount'> & { id: string }
export type Role = Omit<Schemas['RoleDTO'], 'sampleLinkedGroups' | 'linkedGroupsCount' | 'sampleLinkedAccounts' | 'linkedAccountsCount'> & {
  id: string
}

/** Who holds a token: whose customer that is, and what it may do. */
export interface Token {
  token: string
  customer: string
  permissions: string[]
}

export const state = {
  tokens: collection<Token>({
    key: 'token',
    schema: {
      required: ['token', 'customer', 'permissions'],
      properties: { token: { type: 'string' }, customer: { type: 'string' }, permissions: { type: 'array', items: { type: 'string' } } },
    },
  }),
  accounts: collection<Account>({ key: 'identifier', schema: 'UserModel', derived: ['userGroups', 'roles'] }),
  groups: collection<Group>({ key: 'id', schema: 'UserGroupModel', derived: ['users', 'userCount', 'roles', 'roleCount'] }),
  roles: collection<Role>({
    key: 'id',
    schema: 'RoleDTO',
    derived: ['sampleLinkedGroups', 'linkedGroupsCount', 'sampleLinkedAccounts', 'linkedAccountsCount'],
  }),
  members: relation()({ group: 'groups', account: 'accounts' }),
  accountRoles: relation()({ role: 'roles', account: 'accounts' }),
  groupRoles: relation()({ role: 'roles', group: 'groups' }),
}

export type ReadState = ReadStateOf<typeof state>
export type LiveState = StateOf<typeof state>

export const { operation, shared } = rulebook<operations, typeof state>()

/** The token that came, in either header, if somebody holds it. */
export function tokenOf({ credential, state: { tokens } }: { credential: Record<string, string | undefined>; state: ReadState }) {
  return tokens.find(credential.bearer) ?? tokens.find(credential.api_key)
}

/** Everyone and Service Accounts: who is in them is not for anybody to change. */
export function isSystem(group: Group | undefined): boolean {
  return group?.properties?.usersEditable === false
}

export function isServiceAccount({ identifier }: Account): boolean {
  return identifier.startsWith('sa::')
}

/** The ids of a body, each once; no body and `{}` name none. */
export function idsOf(body: Schemas['Ids'] | undefined): string[] {
  return Array.isArray(body) ? [...new Set(body)] : []
}

/** The group of that id, unless there is none or it is the system's. */
export function editable(state: ReadState, id: string): Group | undefined {
  const group = state.groups.find(id)
  return isSystem(group) ? undefined : group
}

interface Pair {
  group: Group | undefined
  account: Account | undefined
}

/** Makes the account a member, unless it is one or one of the two is missing. */
export function join(state: LiveState, { group, account }: Pair): void {
  if (group && account && !state.members.has({ group, account })) state.members.add({ group, account })
}

/** Ends the membership, if there is one. */
export function leave(state: LiveState, { group, account }: Pair): void {
  if (group && account && state.members.has({ group, account })) state.members.remove({ group, account })
}

/** The cast's people and groups that witnesses speak of. */
export const EVERYONE = 'e0000000-0000-4000-8000-000000000000'
export const ENGINEERING = 'e0000000-0000-4000-8000-000000000001'
export const SUPPORT = 'e0000000-0000-4000-8000-000000000002'
export const SERVICE_ACCOUNTS = 'e0000000-0000-4000-8000-000000000003'
export const ADA = 'ada@example.com'
export const GRACE = 'grace@example.com'
export const ALAN = 'alan@example.com'
export const CI_BOT = 'sa::ci-bot'
export const NO_GROUP = 'e0000000-0000-4000-8000-00000000ffff'
export const NOBODY = 'nobody@example.com'
