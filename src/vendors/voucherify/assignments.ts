import { badRequest, notFound } from './errors.ts'
import {
  incorrectRole,
  invalidPayload,
  noManagementApi,
  noSuchProject,
  noSuchUser,
  notAssigned,
  throttled,
  unauthorized,
} from './refusals.ts'
import { ACME, ADA, ALAN, asUser, BETA, GRACE, KEY, NOBODY, NOWHERE, operation, userOf } from './state.ts'

/** Who is in which project, and in what role. */
export const assignments = [
  operation(
    'unassign-user',
    ({ params, state }) => ({ project: state.projects.find(params.projectId), user: userOf(state, params.userId) }),
    {
      unauthorized,
      throttled,
      noManagementApi,
      noSuchProject,
      noSuchUser,
      notAssigned,
      onlyProject: {
        answer: 400,
        when: 'the user is in one project only',
        source: 'inferred: the refusal is documented, its status and key are not',
        holds: ({ user, state }) => user !== undefined && state.assignments.count({ user }) === 1,
        body: (scope) =>
          badRequest(scope, 'user_assigned_to_one_project', 'User cannot be unassigned', 'User is assigned to only one project'),
        witness: [{ params: { userId: GRACE } }, { params: { projectId: BETA, userId: ALAN } }],
      },
      unassigned: {
        answer: 204,
        when: 'the user leaves the project',
        source: 'documented: the page of the operation, 204',
        effect: ({ project, user, state }) => void state.assignments.remove({ project, user }),
        witness: [
          { credential: KEY, params: { projectId: ACME, userId: ADA }, again: 'notAssigned' },
          { params: { userId: 'ada@example.com' }, again: 'notAssigned' },
        ],
      },
    },
  ),

  operation(
    'assign-user',
    ({ params, body, state }) => ({ project: state.projects.find(params.projectId), user: userOf(state, body?.id ?? body?.login) }),
    {
      unauthorized,
      throttled,
      noManagementApi,
      invalidPayload: {
        ...invalidPayload,
        when: 'the payload is without a role, or has not just one of id and login',
        witness: [{ text: 'no JSON' }, { body: { role: undefined } }, { body: { id: undefined } }, { body: { login: 'alan@example.com' } }],
      },
      incorrectRole,
      noSuchProject: {
        ...noSuchProject,
        witness: [{ params: { projectId: NOWHERE } }, { params: { projectId: NOWHERE }, body: { id: NOBODY } }],
      },
      noSuchUser: {
        answer: 404,
        when: 'the organization has no user of that id or login',
        source: 'inferred: only existing users can be assigned; the body is the one of unassign-user',
        holds: ({ user }) => !user,
        body: (scope) => notFound(scope, 'user', scope.body.id ?? scope.body.login ?? ''),
        witness: [{ body: { id: NOBODY } }, { body: { id: undefined, login: 'nobody@example.com' } }],
      },
      assignedAgain: {
        answer: 200,
        when: 'the user is in the project already: takes the role',
        source: 'inferred: no refusal is documented for it',
        holds: ({ project, user, state }) => state.assignments.has({ project, user }),
        effect: ({ project, user, body, state }) => {
          state.assignments.update({ project, user }, { role: body.role })
          return asUser(user, state)
        },
        witness: { body: { id: ADA }, again: 'assignedAgain' },
      },
      assigned: {
        answer: 200,
        when: 'the user joins the project',
        source: 'documented: 200 with the user',
        effect: ({ project, user, body, state }) => {
          state.assignments.add({ project, user, role: body.role })
          return asUser(user, state)
        },
        witness: [
          { credential: KEY, params: { projectId: ACME }, body: { id: ALAN, role: 'USER' }, again: 'assignedAgain' },
          { body: { id: undefined, login: 'edsger@example.com', role: 'role_XyZ7aB9cD2eF4gH1iJ0kL5mN6oP8qR3s' } },
        ],
      },
    },
  ),

  operation(
    'update-user',
    ({ params, state }) => ({ project: state.projects.find(params.projectId), user: userOf(state, params.userId) }),
    {
      unauthorized,
      throttled,
      noManagementApi,
      invalidPayload,
      incorrectRole,
      noSuchProject,
      noSuchUser,
      notAssigned: { ...notAssigned, source: 'inferred: what is missing is told as unassign-user tells it, so this is, too' },
      updated: {
        answer: 200,
        when: 'the user takes the role',
        source: 'documented: 200 with the user',
        effect: ({ project, user, body, state }) => {
          state.assignments.update({ project, user }, { role: body.role })
          return asUser(user, state)
        },
        witness: { credential: KEY, params: { projectId: ACME, userId: ADA }, body: { role: 'VIEWER' }, again: 'updated' },
      },
    },
  ),
]
