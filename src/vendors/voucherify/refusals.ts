import { contract, limits } from '../../rulebook/define.ts'
import { badRequest, detailsOf, notFound, invalidPayload as payload } from './errors.ts'
import { secondsLeft } from './limit.ts'
import { isRole } from './roles.ts'
import { ALAN, keyOf, NOBODY, NOWHERE, type Project, STARTER_KEY, shared, type User } from './state.ts'

/** The management key comes first, then the limit, then the plan; both headers are needed, and of one pair. */
export const { unauthorized, throttled, noManagementApi } = shared({
  unauthorized: {
    answer: 401,
    when: 'the two headers are not a pair of keys that somebody holds',
    source: 'documented: 401 for an invalid token',
    holds: (scope) => {
      const key = keyOf(scope)
      return !key || key.token !== scope.credential['X-Management-Token']
    },
    witness: [
      { credential: null },
      { credential: { 'X-Management-Id': 'mgmt-id' } },
      { credential: { 'X-Management-Token': 'mgmt-token' } },
      { credential: { 'X-Management-Id': 'mgmt-id', 'X-Management-Token': 'wrong' } },
      { credential: { ...STARTER_KEY, 'X-Management-Token': 'mgmt-token' } },
      { credential: null, throttled: true },
    ],
  },
  throttled: {
    ...limits.throttled,
    answer: 429,
    when: 'limits are on, and the 2000 requests of the minute are used up',
    source: 'inferred: documented for the platform as a whole; that it holds here, its place and its body are our reading',
    headers: ({ now, budget }) => ({ 'x-rate-limit-type': 'api_calls', 'retry-after': String(secondsLeft(now, budget)) }),
    witness: [{ throttled: true }, { throttled: true, credential: STARTER_KEY }],
  },
  noManagementApi: {
    answer: 402,
    when: 'the plan is without the Management API',
    source: 'documented: 402 for a plan without the feature',
    holds: (scope) => !keyOf(scope)?.management_api,
    witness: [{ credential: STARTER_KEY }, { credential: STARTER_KEY, params: { projectId: NOWHERE }, text: 'no JSON' }],
  },
})

/** The same where the vendor's list of errors is without them. */
export const { unlistedUnauthorized, unlistedNoManagementApi } = shared({
  unlistedUnauthorized: { ...unauthorized, source: 'inferred: 401 is listed at the other operations only' },
  unlistedNoManagementApi: { ...noManagementApi, source: 'inferred: 402 is listed at the other operations only' },
})

/** What a body says is judged before what it speaks of is looked for: our reading. */
export const { invalidPayload, incorrectRole } = shared({
  invalidPayload: {
    ...contract.body,
    answer: 400,
    when: 'the payload does not fit its schema',
    source: 'documented: 400 invalid_payload',
    body: (scope) => payload(scope, scope.body === undefined ? 'Invalid request payload JSON format' : detailsOf(scope.errors)),
    witness: { text: 'no JSON' },
  },
  incorrectRole: {
    answer: 400,
    when: 'there is no such role',
    source: 'inferred: 400 is documented, its key and text at invite-user only',
    holds: ({ body }) => !isRole(body?.role),
    body: (scope) => badRequest(scope, 'used_incorrect_role', 'Used incorrect role', `The role '${scope.body.role}' is incorrect`),
    witness: [{ body: { role: 'VICE_ADMIN' } }, { params: { projectId: NOWHERE }, body: { role: 'VICE_ADMIN' } }],
  },
})

/** What `given` finds in each operation on a project and its users: a shared rule's type does not say so. */
const found = (scope: object) => scope as { project: Project | undefined; user: User | undefined }

/** The project is looked for before the user: our reading. */
export const { noSuchProject, noSuchUser, notAssigned } = shared({
  noSuchProject: {
    answer: 404,
    when: 'the project does not exist',
    source: 'inferred: 404 is listed for a project of its own and at invite-user, whose body this is',
    holds: (scope) => !found(scope).project,
    body: (scope) => notFound(scope, 'project', scope.params.projectId),
    witness: [{ params: { projectId: NOWHERE } }, { params: { projectId: NOWHERE, userId: NOBODY } }],
  },
  noSuchUser: {
    answer: 404,
    when: 'the organization has no user of that id or login',
    source: 'documented: 404 not_found of a user',
    holds: (scope) => !found(scope).user,
    body: (scope) => notFound(scope, 'user', scope.params.userId),
    witness: [{ params: { userId: NOBODY } }, { params: { userId: 'nobody@example.com' } }],
  },
  notAssigned: {
    answer: 400,
    when: 'the user is not in the project',
    source: 'documented: the page of the operation, 400 user_not_assigned',
    holds: (scope) => !scope.state.assignments.has(found(scope)),
    body: (scope) => badRequest(scope, 'user_not_assigned', 'User is not assigned', 'User is not assigned to the project'),
    witness: { params: { userId: ALAN } },
  },
})
