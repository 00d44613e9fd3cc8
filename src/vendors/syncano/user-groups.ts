import { mayReadGroupsOfUser } from './keys.ts'
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
import { badBody, incorrectPage, noSuchInstance, noSuchKey, noSuchParentUser, notPermitted } from './refusals.ts'
import { ADA, ALAN, API_KEY, type Asked, ENGINEERING, FULL_KEY, GRACE, GRACES_KEY, INSTANCE, NOBODY, operation, SUPPORT } from './state.ts'
import { showUserGroup } from './views.ts'

const good = { credential: FULL_KEY, params: { instance_name: INSTANCE, user_id: ADA } }
const goodObject = { credential: FULL_KEY, params: { ...good.params, group_id: ENGINEERING } }
const asGrace = { credential: { XApiKey: API_KEY, XUserKey: GRACES_KEY } }

const pairOf = ({ params, state }: Asked) => ({ group: state.groups.find(params.group_id), user: state.users.find(params.user_id) })

const newPairOf = ({ params, body, state }: Asked) => ({
  group: state.groups.find(idOf(body?.group)),
  user: state.users.find(params.user_id),
})

/** The same memberships, as the user sees them: the mirror of `group-users.ts`. */
export const userGroups = [
  operation('users-groups-delete', pairOf, {
    noSuchInstance,
    noSuchParentUser,
    noSuchKey,
    notPermitted: notWritable,
    throttled,
    notAMember: {
      ...notAMember,
      witness: [{ params: { user_id: ALAN } }, { params: { group_id: NOBODY } }, { params: { group_id: 'abc' } }],
    },
    removed: {
      answer: 204,
      when: 'the user leaves the group, and the group stays',
      source: 'documented: server source, 204 as from the other side',
      effect: ({ group, user, state }) => {
        state.members.remove({ group, user })
      },
      witness: { ...goodObject, again: 'notAMember' },
    },
  }),

  operation('users-groups-list', ({ params, state }) => ({ user: state.users.find(params.user_id) }), {
    noSuchInstance,
    noSuchParentUser,
    noSuchKey,
    notPermitted: notPermitted(
      'no key, or a key of the instance that does not ask for this very user',
      mayReadGroupsOfUser,
      { credential: null, query: { page_size: 'many' } },
      { credential: API_KEY },
      asGrace,
    ),
    throttled,
    incorrectPage,
    listed: {
      answer: 200,
      when: 'a page of the memberships, by age',
      source: 'documented: server source, 200 with a list',
      body: (scope) =>
        pageOf(
          scope,
          (slice) => scope.state.members.page({ user: scope.user }, slice),
          (membership) => showUserGroup(scope, membership),
        ),
      witness: [good, { ...asGrace, params: { user_id: GRACE } }],
    },
  }),

  operation('users-groups-add', newPairOf, {
    noSuchInstance,
    noSuchParentUser,
    noSuchKey,
    notPermitted: notWritable,
    throttled,
    badBody: badBody(
      ['group'],
      'documented: the page of users-groups-add, 400 by attribute',
      { body: { group: 'none' } },
      { body: { group: undefined } },
      { body: { group: null } },
      { body: null },
      { text: 'no JSON' },
    ),
    noSuchGroup: {
      answer: 400,
      when: 'the body names a group that does not exist',
      source: 'documented: server source, "Invalid pk"',
      holds: ({ group }) => !group,
      body: ({ body }) => ({ group: invalidPk(body.group) }),
      witness: { body: { group: NOBODY } },
    },
    alreadyAMember: {
      ...alreadyAMember,
      witness: [
        { params: { user_id: GRACE }, body: { group: ENGINEERING } },
        { after: adaInAllGroupsButTheLast, params: { user_id: ADA }, body: { group: SUPPORT } },
      ],
    },
    tooManyGroups: {
      ...tooManyGroups,
      witness: { after: adaInAllGroupsButTheLast, params: { user_id: ADA }, body: { group: LAST_GROUP } },
    },
    added: {
      answer: 201,
      when: 'the user joins the group',
      source: 'documented: the page of users-groups-add, 201 with the membership',
      effect: (scope) => showUserGroup(scope, scope.state.members.add({ group: scope.group, user: scope.user })),
      witness: [
        { credential: FULL_KEY, params: { instance_name: INSTANCE, user_id: ALAN }, body: { group: SUPPORT }, again: 'alreadyAMember' },
        { body: { group: String(SUPPORT) } },
      ],
    },
  }),

  operation('users-groups-details', pairOf, {
    noSuchInstance,
    noSuchParentUser,
    noSuchKey,
    notPermitted: notPermitted(
      'no key, or a key of the instance that does not ask for this very user',
      mayReadGroupsOfUser,
      { credential: null, params: { user_id: ALAN } },
      { credential: API_KEY },
      asGrace,
    ),
    throttled,
    notAMember: { ...notAMember, witness: [{ params: { user_id: ALAN } }, { params: { group_id: 'abc' } }] },
    found: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: server source, 200 with the membership',
      body: (scope) => showUserGroup(scope, scope),
      witness: [goodObject, { ...asGrace, params: { user_id: GRACE } }],
    },
  }),
]
