import { forbidden, invalid, notIn, notOwner, unauthorized } from './refusals.ts'
import { isLastOwner, operation } from './state.ts'

export const members = [
  operation('listMembers', ({ params, state }) => ({ club: state.clubs.find(params.clubId) }), {
    unauthorized,
    notIn,
    listed: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200, in the order in which they joined',
      body: ({ club, state }) => state.members.of({ club }).map(({ person, role, joined_at }) => ({ person, role, joined_at })),
      witness: { credential: 'ada-token', params: { clubId: 'c_chess' } },
    },
  }),

  operation(
    'putMember',
    ({ params, state }) => {
      const [club, person] = [state.clubs.find(params.clubId), state.people.find(params.personId)]
      return { club, person, member: club && person && state.members.find({ club, person }) }
    },
    {
      unauthorized,
      forbidden,
      notIn,
      notOwner,
      invalid,
      noSuchPerson: {
        answer: 404,
        when: 'there is no such person',
        source: 'inferred: 404 is documented without its condition',
        holds: ({ person }) => !person,
        witness: { params: { personId: 'p_nobody' } },
      },
      lastOwner: {
        answer: 409,
        when: 'the only owner would be a member',
        source: 'documented: the example of 409, "A club keeps an owner"',
        holds: ({ club, person, body, state }) =>
          body.role !== 'owner' && club !== undefined && person !== undefined && isLastOwner({ state }, club, person),
        witness: { params: { personId: 'p_ada' } },
      },
      changed: {
        answer: 200,
        when: 'they are in the club already: their role is what was sent',
        source: 'documented: 200 "The member, whose role is changed"',
        holds: ({ member }) => member !== undefined,
        effect: ({ club, person, body, state }) => {
          const { joined_at } = state.members.update({ club, person }, { role: body.role })
          return { person, role: body.role, joined_at }
        },
        witness: [{ params: { personId: 'p_grace' } }, { params: { personId: 'p_grace' }, body: { role: 'owner' } }],
      },
      joined: {
        answer: 201,
        when: 'they join',
        source: 'documented: 201 "The member, who has joined"',
        effect: ({ club, person, body, state, now }) => {
          const joined_at = now.toISOString()
          state.members.add({ club, person, role: body.role, joined_at })
          return { person, role: body.role, joined_at }
        },
        witness: { credential: 'ada-token', params: { clubId: 'c_chess', personId: 'p_alan' }, body: { role: 'member' }, again: 'changed' },
      },
    },
  ),

  operation(
    'removeMember',
    ({ params, state }) => ({ club: state.clubs.find(params.clubId), person: state.people.find(params.personId) }),
    {
      unauthorized,
      forbidden,
      notIn,
      notOwner: { ...notOwner, witness: [{ credential: 'grace-token' }, { credential: 'grace-token', params: { personId: 'p_alan' } }] },
      notAMember: {
        answer: 404,
        when: 'they are not in the club',
        source: 'documented: 404 "No such club or member"',
        holds: ({ club, person, state }) => !state.members.has({ club, person }),
        witness: [{ params: { personId: 'p_alan' } }, { params: { personId: 'p_nobody' } }],
      },
      lastOwner: {
        answer: 409,
        when: 'nobody else owns the club',
        source: 'documented: the example of 409, "A club keeps an owner"',
        holds: ({ club, person, state }) => club !== undefined && person !== undefined && isLastOwner({ state }, club, person),
        witness: { params: { personId: 'p_ada' } },
      },
      removed: {
        answer: 204,
        when: 'they leave the club',
        source: 'documented: 204 "They are out"',
        effect: ({ club, person, state }) => {
          state.members.remove({ club, person })
        },
        witness: { credential: 'ada-token', params: { clubId: 'c_chess', personId: 'p_grace' }, again: 'notAMember' },
      },
    },
  ),
]
