import type { components, operations } from '../../generated/kaiten.ts'
import { rulebook } from '../../rulebook/define.ts'
import { collection, relation } from '../../state/definition.ts'
import type { ReadStateOf } from '../../state/live.ts'

export type Group = components['schemas']['Group']
export type User = components['schemas']['ListedUser']

/** Who holds a token, and what that person's role and tariff allow. */
export interface Token {
  token: string
  /** Id of the user whose token it is. */
  user: number
  /** Access to the section "Members". */
  members: boolean
  /** A tariff with groups. */
  groups: boolean
}

export const state = {
  tokens: collection<Token>({
    key: 'token',
    references: { user: 'users' },
    schema: {
      required: ['token', 'user', 'members', 'groups'],
      properties: { token: { type: 'string' }, user: { type: 'integer' }, members: { type: 'boolean' }, groups: { type: 'boolean' } },
    },
  }),
  users: collection<User>({ key: 'id', schema: 'ListedUser' }),
  groups: collection<Group>({ key: 'uid', serial: 'id', schema: 'Group' }),
  members: relation()({ group: 'groups', user: 'users' }),
}

export const { operation, shared } = rulebook<operations, typeof state>()

/** The token that came, if somebody holds it. */
export function tokenOf({
  credential,
  state: { tokens },
}: {
  credential: Record<string, string | undefined>
  state: ReadStateOf<typeof state>
}) {
  return tokens.find(credential.bearer)
}

/** The cast's people and groups that witnesses speak of. */
export const ENGINEERING = 'f0000000-0000-4000-8000-000000000001'
export const SUPPORT = 'f0000000-0000-4000-8000-000000000002'
export const ADA = 101
export const ALAN = 103
export const NOBODY = 999
