import { mayReadUsers, sightOf, visible } from './keys.ts'
import {
  adaInAllGroupsButTheLast,
  alreadyAMember,
  idOf,
  invalidPk,
  LAST_GROUP,
  notAMember,
  notWritable,
  throttled,
  tooManyGroups,
} from './memberships.ts'
import { pageOf } from './pages.ts'
import { badBody, incorrectPage, noSuchInstance, noSuchKey, noSuchParentGroup, notPermitted } from './refusals.ts'
import { ADA, ALAN, API_KEY, type Asked, ENGINEERING, FULL_KEY, GRACE, GRACES_KEY, INSTANCE, NOBODY, operation, SUPPORT } from './state.ts'
import { showGroupUser } from './views.ts'

const good = { credential: FULL_KEY, params: { instance_name: INSTANCE, group_id: ENGINEERING } }
const goodObject = { credential: FULL_KEY, params: { ...good.params, user_id: ADA } }
const asGrace = { credential: { XApiKey: API_KEY, XUserKey: GRACES_KEY } }

const pairOf = (scope: Asked) => {
  const { params, state } = scope
  return { group: state.groups.find(params.group_id), user: visible(scope, state.users.find(params.user_id)) }
}

const newPairOf = ({ params, body, state }: Asked) => ({
  group: state.groups.find(params.group_id),
  user: state.users.find(idOf(body?.user)),
})

/** The memberships of a group, as the group sees them. */
export const groupUsers = [
  operation('groups-users-delete', pairOf, {
    noSuchInstance,
    noSuchParentGroup,
    noSuchKey,
    notPermitted: notWritable,
    throttled,
    notAMember: {
      ...notAMember,
      witness: [{ params: { user_id: ALAN } }, { params: { user_id: NOBODY } }, { params: { user_id: 'abc' } }],
    },
    removed: {
      answer: 204,
      when: 'the user leaves the group, and stays a user',
      source: 'documented: the page of the operation, 204 without a body',
      effect: ({ group, user, state }) => {
        state.members.remove({ group, user })
      },
      witness: { ...goodObject, again: 'notAMember' },
    },
  }),

  operation('groups-users-list', ({ params, state }) => ({ group: state.groups.find(params.group_id) }), {
    noSuchInstance,
    noSuchParentGroup,
    noSuchKey,
    notPermitted: notPermitted(
      'no key, or a key of the instance without a user key',
      mayReadUsers,
      { credential: null, query: { page_size: 'many' } },
      { credential: API_KEY },
    ),
    throttled,
    incorrectPage,
    listed: {
      answer: 200,
      when: 'a page of the memberships, by age; to a key of the instance only that of the user that it asks for',
      source: 'documented: server source, 200 with a list',
      body: (scope) => {
        const { group, state } = scope
        const sees = sightOf(scope)
        return pageOf(
          scope,
          ({ where, ...slice }) => state.members.page({ group }, { ...slice, where: (edge) => where(edge) && sees(edge.user) }),
          (membership) => showGroupUser(scope, membership),
        )
      },
      witness: [good, asGrace],
    },
  }),

  operation('groups-users-add', newPairOf, {
    noSuchInstance,
    noSuchParentGroup,
    noSuchKey,
    notPermitted: notWritable,
    throttled,
    badBody: badBody(
      ['user'],
      'documented: the page of users-groups-add, 400 by attribute',
      { body: { user: 'nobody' } },
      { body: { user: undefined } },
      { body: { user: null } },
      { body: null },
      { text: 'no JSON' },
    ),
    noSuchUser: {
      answer: 400,
      when: 'the body names a user that does not exist',
      source: 'documented: server source, "Invalid pk"',
      holds: ({ user }) => !user,
      body: ({ body }) => ({ user: invalidPk(body.user) }),
      witness: { body: { user: NOBODY } },
    },
    alreadyAMember: {
      ...alreadyAMember,
      witness: [{ body: { user: GRACE } }, { after: adaInAllGroupsButTheLast, params: { group_id: SUPPORT }, body: { user: ADA } }],
    },
    tooManyGroups: {
      ...tooManyGroups,
      witness: { after: adaInAllGroupsButTheLast, params: { group_id: LAST_GROUP }, body: { user: ADA } },
    },
    added: {
      answer: 201,
      when: 'the user joins the group',
      source: 'documented: the page of groups-users-add, 201 with the membership',
      effect: (scope) => showGroupUser(scope, scope.state.members.add({ group: scope.group, user: scope.user })),
      witness: [{ ...good, body: { user: ALAN }, again: 'alreadyAMember' }, { body: { user: String(ALAN) } }],
    },
  }),

  operation('groups-users-details', pairOf, {
    noSuchInstance,
    noSuchParentGroup,
    noSuchKey,
    notPermitted: notPermitted(
      'no key, or a key of the instance without a user key',
      mayReadUsers,
      { credential: null, params: { user_id: ALAN } },
      { credential: API_KEY },
    ),
    throttled,
    notAMember: {
      ...notAMember,
      when: 'the user is not in the group, or is hidden from the key',
      witness: [{ params: { user_id: ALAN } }, { params: { user_id: 'abc' } }, { ...asGrace, params: { user_id: ADA } }],
    },
    found: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: server source, 200 with the membership',
      body: (scope) => showGroupUser(scope, scope),
      witness: [goodObject, { ...asGrace, params: { user_id: GRACE } }],
    },
  }),
]
