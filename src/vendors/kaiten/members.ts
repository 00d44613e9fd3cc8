import { invalidToken, noAccessToMembers, noSuchGroup, tariffWithoutGroups, throttled, validationError } from './refusals.ts'
import { ADA, ALAN, ENGINEERING, NOBODY, operation, SUPPORT } from './state.ts'
import { asGroupUser } from './users.ts'

export const members = [
  operation(
    'removeUserFromGroup',
    ({ params, state }) => ({ group: state.groups.find(params.group_uid), user: state.users.find(params.user_id) }),
    {
      invalidToken,
      throttled,
      tariffWithoutGroups,
      noAccessToMembers,
      noSuchGroup,
      notAMember: {
        answer: 404,
        when: 'the user is not in the group',
        source: 'inferred: the only documented refusal that fits',
        holds: ({ group, user, state }) => !state.members.has({ group, user }),
        witness: [{ params: { user_id: ALAN } }, { params: { user_id: NOBODY } }, { params: { user_id: 'abc' } }],
      },
      removed: {
        answer: 200,
        when: 'the user leaves the group',
        source: 'documented: the page of the operation, 200 with the user',
        effect: ({ group, user, state }) => {
          state.members.remove({ group, user })
          return asGroupUser(user)
        },
        witness: { credential: 'kaiten-token', params: { group_uid: ENGINEERING, user_id: ADA }, again: 'notAMember' },
      },
    },
  ),

  operation('listGroupUsers', ({ params, state }) => ({ group: state.groups.find(params.group_uid) }), {
    invalidToken,
    throttled,
    noAccessToMembers,
    noSuchGroup,
    listed: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with an array',
      body: ({ group, state }) => state.members.of({ group }).map(({ user }) => user),
      witness: { credential: 'kaiten-token', params: { group_uid: ENGINEERING } },
    },
  }),

  operation(
    'addUserToGroup',
    ({ params, body, state }) => ({ group: state.groups.find(params.group_uid), user: state.users.find(body?.user_id) }),
    {
      invalidToken,
      throttled,
      tariffWithoutGroups,
      noAccessToMembers,
      validationError,
      noSuchGroup,
      noSuchUser: {
        answer: 404,
        when: 'the user does not exist',
        source: 'inferred: 404 is documented without its condition; it could be a 400',
        holds: ({ user }) => !user,
        witness: { body: { user_id: NOBODY } },
      },
      alreadyAMember: {
        answer: 200,
        when: 'the user is in the group already: nothing changes',
        source: 'inferred: no refusal is documented for it',
        holds: ({ group, user, state }) => state.members.has({ group, user }),
        body: ({ user }) => asGroupUser(user),
        witness: { body: { user_id: ADA } },
      },
      added: {
        answer: 200,
        when: 'the user joins the group',
        source: 'documented: 200 with the added user, not 201',
        effect: ({ group, user, state }) => {
          state.members.add({ group, user })
          return asGroupUser(user)
        },
        witness: { credential: 'kaiten-token', params: { group_uid: SUPPORT }, body: { user_id: ALAN }, again: 'alreadyAMember' },
      },
    },
  ),
]
