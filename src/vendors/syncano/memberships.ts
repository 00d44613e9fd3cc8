import type { Witness } from '../../rulebook/rule.ts'
import type { ReadStateOf } from '../../state/live.ts'
import { mayWrite } from './keys.ts'
import { notPermitted, throttledBefore } from './refusals.ts'
import { ADA, ALAN, API_KEY, type Group, READ_KEY, SUPPORT, type state, type User } from './state.ts'

/** A membership that is or could be, from either side. */
interface Pair {
  group: Group | undefined
  user: User | undefined
  state: ReadStateOf<typeof state>
}

const maxGroups = 32

/** Who may not add and remove memberships. */
export const notWritable = notPermitted(
  'no key, a role that only reads, or a key of the instance',
  mayWrite,
  { credential: READ_KEY, params: { group_id: SUPPORT, user_id: ALAN }, text: 'no JSON' },
  { credential: null },
  { credential: API_KEY },
)

export const throttled = throttledBefore({ params: { group_id: SUPPORT, user_id: ALAN }, query: { page_size: 'many' }, text: 'no JSON' })

export const notAMember = {
  answer: 404 as const,
  example: 'NotFound',
  when: 'the user is not in the group',
  source: 'documented: the page of the operation, 404 "Not found"' as const,
  holds: ({ group, user, state }: Pair) => !state.members.has({ group, user }),
}

export const alreadyAMember = {
  answer: 400 as const,
  example: 'AlreadyMember',
  when: 'the user is in the group already',
  source: 'documented: server source, "User is already a part of that group."' as const,
  holds: ({ group, user, state }: Pair) => state.members.has({ group, user }),
}

export const tooManyGroups = {
  answer: 400 as const,
  example: 'TooManyGroups',
  when: `the user is in ${maxGroups} groups`,
  source: 'documented: server source, USER_GROUP_MAX_COUNT' as const,
  holds: ({ user, state }: Pair) => user !== undefined && state.members.count({ user }) >= maxGroups,
}

/** Calls that leave ada in as many groups as one may be in, and one more group, the last, without her. */
export const adaInAllGroupsButTheLast: NonNullable<Witness['after']> = Array.from(
  { length: maxGroups - 1 },
  (_, index) => index + SUPPORT + 1,
).flatMap((id) => [
  { operation: 'groups-add' },
  ...(id <= maxGroups ? [{ operation: 'groups-users-add', params: { group_id: id }, body: { user: ADA } }] : []),
])
export const LAST_GROUP = maxGroups + 1

/** An id in a body: a number, or its digits. */
export function idOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : undefined
}

/** Of an id in a body that names nothing. */
export function invalidPk(id: unknown): string[] {
  return [`Invalid pk "${id}" - object does not exist.`]
}
