import { forbidden, invalid, notIn, notOwner, unauthorized } from './refusals.ts'
import { caller, operation } from './state.ts'

export const clubs = [
  operation('listClubs', {
    unauthorized,
    listed: {
      answer: 200,
      when: 'otherwise',
      source: "documented: 200 with the caller's clubs",
      body: (scope) => scope.state.members.of({ person: caller(scope) }).map(({ club }) => club),
      witness: { credential: 'ada-token' },
    },
  }),

  operation('createClub', {
    unauthorized,
    forbidden: { ...forbidden, witness: [{ credential: 'reader-token' }, { credential: 'reader-token', text: 'no JSON' }] },
    invalid: { ...invalid, witness: [{ text: 'no JSON' }, { body: { name: 'Chess', colour: 'black' } }] },
    taken: {
      answer: 409,
      when: 'there is a club of that name',
      source: 'inferred: the only documented refusal that fits',
      holds: ({ body, state }) => state.clubs.all().some(({ name }) => name === body.name),
      witness: { body: { name: 'Chess' } },
    },
    created: {
      answer: 201,
      when: 'the club is founded, and the caller owns it',
      source: 'documented: 201 with the club',
      effect: (scope) => {
        const { body, state, newId, now } = scope
        const created_at = now.toISOString()
        const club = state.clubs.insert({ id: `c_${newId.hex('club', 6)}`, name: body.name, created_at })
        state.members.add({ club, person: caller(scope), role: 'owner', joined_at: created_at })
        return club
      },
      witness: { credential: 'ada-token', body: { name: 'Rowing' }, again: 'taken' },
    },
  }),

  operation('getClub', {
    unauthorized,
    notIn,
    found: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with the club',
      body: ({ params, state }) => state.clubs.get(params.clubId),
      witness: { credential: 'ada-token', params: { clubId: 'c_chess' } },
    },
  }),

  operation('renameClub', {
    unauthorized,
    forbidden,
    notIn,
    notOwner,
    invalid,
    renamed: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with the club',
      effect: ({ params, body, state }) => state.clubs.update(state.clubs.get(params.clubId), { name: body.name }),
      witness: { credential: 'ada-token', params: { clubId: 'c_chess' }, body: { name: 'Chess and go' }, again: 'renamed' },
    },
  }),
]
