import { contract } from '../../rulebook/define.ts'
import { badRequest, detailsOf, notFound } from './errors.ts'
import { noManagementApi, noSuchProject, throttled, unauthorized } from './refusals.ts'
import { ACME, ADA, ALAN, asUser, KEY, NOBODY, NOWHERE, operation, STARTER_KEY, userOf } from './state.ts'

/** The changelog that brought `limit` and `page` says no more; the rest is as at the vendor's other lists. */
function pageOf<T>(items: T[], { limit, page }: { limit?: number; page?: number }): T[] {
  if (limit === undefined && page === undefined) return items
  const size = limit ?? 10
  const first = ((page ?? 1) - 1) * size
  return items.slice(first, first + size)
}

/** Looking at the users of a project. */
export const users = [
  operation('list-users', ({ params, state }) => ({ project: state.projects.find(params.projectId) }), {
    unauthorized,
    throttled,
    noManagementApi: { ...noManagementApi, witness: [{ credential: STARTER_KEY }, { credential: STARTER_KEY, query: { limit: 0 } }] },
    invalidQuery: {
      ...contract.query,
      answer: 400,
      when: 'limit or page is out of its range',
      source: "inferred: the key is in the vendor's list of errors; limit is 100 at most, the lowest page is 1",
      body: (scope) => badRequest(scope, 'invalid_query_params', 'Invalid query params', detailsOf(scope.errors)),
      witness: [{ query: { limit: 101 } }, { query: { page: 0 } }, { query: { limit: 'all' }, params: { projectId: NOWHERE } }],
    },
    noSuchProject,
    listed: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with the list; the changelog adds limit and page',
      body: ({ project, query, state }) => {
        const all = state.assignments.of({ project })
        const data = pageOf(all, query).map(({ user }) => asUser(user, state))
        return { object: 'list', data_ref: 'data', data, total: all.length }
      },
      witness: [{ credential: KEY, params: { projectId: ACME } }, { query: { limit: 1, page: 2 } }],
    },
  }),

  operation('get-user', ({ params, state }) => ({ project: state.projects.find(params.projectId), user: userOf(state, params.userId) }), {
    unauthorized,
    throttled,
    noManagementApi,
    noSuchProject,
    notAssigned: {
      answer: 404,
      when: 'the user does not exist, or is not in the project',
      source: 'documented: 404 in a wording of its own that covers both',
      holds: ({ project, user, state }) => !state.assignments.has({ project, user }),
      body: (scope) => {
        const { projectId, userId } = scope.params
        return notFound(scope, 'user', userId, `Cannot find user '${userId}' assigned to the project '${projectId}'`)
      },
      witness: [{ params: { userId: ALAN } }, { params: { userId: NOBODY } }],
    },
    found: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with the user',
      body: ({ user, state }) => asUser(user, state),
      witness: [{ credential: KEY, params: { projectId: ACME, userId: ADA } }, { params: { userId: 'ada@example.com' } }],
    },
  }),
]
