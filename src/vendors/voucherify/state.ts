import type { components, operations } from '../../generated/voucherify.ts'
import { rulebook } from '../../rulebook/define.ts'
import { collection, relation } from '../../state/definition.ts'
import type { ReadStateOf } from '../../state/live.ts'
import { role } from './roles.ts'

export type Project = components['schemas']['ManagementProject']
type Invitation = components['schemas']['ManagementProjectsUsersInviteCreateRequestBody']

/** A user as it is kept; its projects are in the assignments. */
export type User = Omit<components['schemas']['User'], 'projects'>

/** A pair of management keys, known by its id, and what the organization's plan lets it do. */
export interface Key {
  id: string
  token: string
  /** A plan with the Management API. */
  management_api: boolean
}

export const state = {
  keys: collection<Key>({
    key: 'id',
    schema: {
      required: ['id', 'token', 'management_api'],
      properties: { id: { type: 'string' }, token: { type: 'string' }, management_api: { type: 'boolean' } },
    },
  }),
  projects: collection<Project>({ key: 'id', schema: 'ManagementProject' }),
  users: collection<User>({ key: 'id', schema: 'User', derived: ['projects'], unique: ['login', 'email'] }),
  assignments: relation<{ role: string }>()({ project: 'projects', user: 'users' }, { required: ['role'], properties: { role } }),
  /** Who was invited; an invitation becomes a user only when it is accepted, outside this API. */
  invitations: collection<Invitation>({ key: 'email', schema: 'ManagementProjectsUsersInviteCreateRequestBody' }),
}

export const { operation, shared } = rulebook<operations, typeof state>()

export type Reading = ReadStateOf<typeof state>

/** The pair that the id names, whether or not its token came along. */
export function keyOf({ credential, state }: { credential: Record<string, string | undefined>; state: Reading }): Key | undefined {
  return state.keys.find(credential['X-Management-Id'])
}

/** The user of that id or login. */
export function userOf({ users }: Reading, idOrLogin: string | undefined): User | undefined {
  return users.find(idOrLogin) ?? users.findBy('login', idOrLogin)
}

/** A user as every answer shows it: with the roles in all projects. */
export function asUser(user: User, { assignments }: Reading): components['schemas']['User'] {
  const projects: Record<string, string> = {}
  for (const { project, role } of assignments.of({ user })) projects[project.id] = role
  const { id, login, email, first_name, last_name, is_owner } = user
  return { id, login, email, first_name, last_name, projects, is_owner }
}

/** The cast's keys, projects and people that witnesses speak of. */
export const KEY = { 'X-Management-Id': 'mgmt-id', 'X-Management-Token': 'mgmt-token' }
export const STARTER_KEY = { 'X-Management-Id': 'mgmt-id-starter', 'X-Management-Token': 'mgmt-token-starter' }
export const ACME = 'proj_Acme0001'
export const BETA = 'proj_Beta0001'
export const SANDBOX = 'sand_Acme0001'
export const ADA = 'user_ada'
export const GRACE = 'user_grace'
export const ALAN = 'user_alan'
export const NOWHERE = 'proj_2F3txY7'
export const NOBODY = 'user_VNBwrq3d4OaxJjoykkwIRTbqgnYgjCl'
