import { collection, type ReadStateOf, relation, rulebook } from 'ringer'
import type { components, operations } from './operations.ts'

export type Person = components['schemas']['Person']
export type Club = components['schemas']['Club']
export type Membership = Omit<components['schemas']['Member'], 'person'>

/** Who holds a token, and what it is good for. */
interface Token {
  token: string
  person: string
  scopes: string[]
}

export const state = {
  tokens: collection<Token>({
    key: 'token',
    references: { person: 'people' },
    schema: {
      required: ['token', 'person', 'scopes'],
      properties: { token: { type: 'string' }, person: { type: 'string' }, scopes: { type: 'array', items: { type: 'string' } } },
    },
  }),
  people: collection<Person>({ key: 'id', schema: 'Person' }),
  clubs: collection<Club>({ key: 'id', schema: 'Club' }),
  members: relation<Membership>()(
    { club: 'clubs', person: 'people' },
    {
      required: ['role', 'joined_at'],
      properties: { role: { enum: ['owner', 'member'] }, joined_at: { type: 'string', format: 'date-time' } },
    },
  ),
}

export const { operation, shared } = rulebook<operations, typeof state>()

interface Seen {
  credential: Record<string, string | undefined>
  state: ReadStateOf<typeof state>
}

/** The token that came, if somebody holds it. */
export function tokenOf({ credential, state }: Seen) {
  return state.tokens.find(credential.oauth)
}

/** Whose token it is; behind `unauthorized` there always is somebody. */
export function caller(scope: Seen): Person {
  return scope.state.people.get(tokenOf(scope)?.person ?? '')
}

export function roleIn(scope: Seen, clubId: string): 'owner' | 'member' | undefined {
  const { people, clubs, members } = scope.state
  return members.find({ club: clubs.find(clubId), person: people.find(tokenOf(scope)?.person) })?.role
}

/** Whether nobody else owns the club. */
export function isLastOwner({ state }: Pick<Seen, 'state'>, club: Club, person: Person): boolean {
  const owners = state.members.of({ club }).filter(({ role }) => role === 'owner')
  return owners.length === 1 && owners[0]?.person.id === person.id
}
