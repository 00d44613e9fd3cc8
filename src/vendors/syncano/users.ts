import { mayAddUsers, mayReadUsers, mayWrite, sightOf, visible } from './keys.ts'
import { pageOf } from './pages.ts'
import { badBody, incorrectPage, noSuchInstance, noSuchKey, notPermitted, throttledBefore } from './refusals.ts'
import { ADA, ALAN, API_KEY, type Asked, FULL_KEY, GRACE, GRACES_KEY, INSTANCE, NOBODY, operation, READ_KEY, type User } from './state.ts'
import { showUser } from './views.ts'

const good = { credential: FULL_KEY, params: { instance_name: INSTANCE } }
const goodObject = { credential: FULL_KEY, params: { instance_name: INSTANCE, user_id: ALAN } }
const asGrace = { credential: { XApiKey: API_KEY, XUserKey: GRACES_KEY } }

const userOf = (scope: Asked) => ({ user: visible(scope, scope.state.users.find(scope.params.user_id)) })

const throttled = throttledBefore({ params: { user_id: NOBODY }, query: { page_size: 'many' }, text: 'no JSON' })

/** Of the object itself, that it is a user is not said. */
const noSuchUser = {
  answer: 404 as const,
  example: 'NotFound',
  when: 'the user does not exist, or is hidden from the key',
  source: 'documented: the page of users-details, 404 "Not found"; server source for hidden users' as const,
  holds: ({ user }: { user: User | undefined }) => !user,
}

export const users = [
  operation('users-list', {
    noSuchInstance,
    noSuchKey,
    notPermitted: notPermitted(
      'no key, or a key of the instance without a user key',
      mayReadUsers,
      { credential: null, query: { page_size: 'many' } },
      { credential: API_KEY },
      { credential: { XApiKey: API_KEY, XUserKey: 'nobody' } },
    ),
    throttled,
    incorrectPage,
    listed: {
      answer: 200,
      when: 'a page of the users, by id; to a key of the instance only the user that it asks for',
      source: 'documented: the page of users-list; server source for keys of the instance',
      body: (scope) => {
        const sees = sightOf(scope)
        return pageOf(
          scope,
          ({ where, ...slice }) => scope.state.users.page({ ...slice, where: (user) => where(user) && sees(user) }),
          (user) => showUser(scope, user),
        )
      },
      witness: [good, asGrace],
    },
  }),

  operation('users-add', {
    noSuchInstance,
    noSuchKey,
    notPermitted: notPermitted(
      'no key, a role that only reads, or a key of the instance that may not add users',
      mayAddUsers,
      { credential: READ_KEY, text: 'no JSON' },
      { credential: null },
      { credential: API_KEY },
    ),
    throttled,
    badBody: badBody(
      ['username', 'password'],
      'documented: server source, 400 by attribute',
      { body: { username: 'ada', password: undefined } },
      { body: null },
      { text: 'no JSON' },
      { text: '[]' },
      { body: { username: '', password: 5 } },
    ),
    usernameTaken: {
      answer: 400,
      example: 'UsernameTaken',
      when: 'somebody has the username, in any case; looked at once the rest fits',
      source: 'documented: server source, "This field must be unique."',
      holds: ({ body, state }) => state.users.findBy('username', body.username.toLowerCase()) !== undefined,
      witness: { body: { username: 'Ada' } },
    },
    added: {
      answer: 201,
      when: 'the user is added, with a profile and a key of its own',
      source: 'documented: server source, 201 with the user',
      effect: (scope) => {
        const { body, state, newId, now } = scope
        const at = now.toISOString().replace('Z', '000Z')
        const profile = state.profiles.insert({
          id: state.profiles.nextId(),
          created_at: at,
          updated_at: at,
          revision: 1,
          owner_permissions: 'full',
          group: null,
          group_permissions: 'none',
          other_permissions: 'none',
          channel: null,
          channel_room: null,
        })
        const username = body.username.toLowerCase()
        const user = { id: state.users.nextId(), username, user_key: newId.hex('user key', 40), profile: profile.id }
        return showUser(scope, state.users.insert(user))
      },
      witness: { ...good, body: { username: 'barbara', password: 'secret' }, again: 'usernameTaken' },
    },
  }),

  operation('users-details', userOf, {
    noSuchInstance,
    noSuchKey,
    notPermitted: notPermitted(
      'no key, or a key of the instance without a user key',
      mayReadUsers,
      { credential: null, params: { user_id: NOBODY } },
      { credential: API_KEY },
    ),
    throttled,
    noSuchUser: {
      ...noSuchUser,
      witness: [{ params: { user_id: NOBODY } }, { params: { user_id: 'abc' } }, { ...asGrace, params: { user_id: ADA } }],
    },
    found: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: the page of users-details, 200 with the user',
      body: (scope) => showUser(scope, scope.user),
      witness: [goodObject, { ...asGrace, params: { user_id: GRACE } }],
    },
  }),

  operation('users-delete', userOf, {
    noSuchInstance,
    noSuchKey,
    notPermitted: notPermitted(
      'no key, a role that only reads, or a key of the instance',
      mayWrite,
      { credential: READ_KEY, params: { user_id: NOBODY } },
      { credential: null },
      { credential: API_KEY },
    ),
    throttled,
    noSuchUser: {
      ...noSuchUser,
      when: 'the user does not exist',
      witness: [{ params: { user_id: NOBODY } }, { params: { user_id: 'abc' } }],
    },
    deleted: {
      answer: 204,
      when: 'the user goes, its profile and memberships with it',
      source: 'documented: server source, 204',
      effect: ({ user, state }) => {
        state.users.remove(user)
        state.profiles.remove(state.profiles.get(user.profile))
      },
      witness: { ...goodObject, again: 'noSuchUser' },
    },
  }),
]
