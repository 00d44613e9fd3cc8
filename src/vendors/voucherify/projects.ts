import { badRequest, invalidPayload as payload } from './errors.ts'
import { newProject } from './newproject.ts'
import { incorrectRole, invalidPayload, noManagementApi, noSuchProject, throttled, unauthorized, unlistedUnauthorized } from './refusals.ts'
import { isRole } from './roles.ts'
import { ACME, ADA, BETA, KEY, NOBODY, operation, type Reading, SANDBOX, shared, type User, userOf } from './state.ts'

/** Each user once: the owners, and those who were named, whose role is the one that was named last. */
function assigned(owners: User[], named: { id?: string; login?: string; role: string }[], state: Reading): Map<User, string> {
  const roles = new Map(owners.map((owner) => [owner, 'ADMIN']))
  for (const { id, login, role } of named) {
    const user = userOf(state, id ?? login)
    if (user) roles.set(user, role)
  }
  return roles
}

/** A project that is asked for itself is missed in fewer words: without key, request_id and resource. */
const { missed } = shared({
  missed: {
    ...noSuchProject,
    source: 'documented: 404, "Cannot find project with id …"',
    body: ({ params }) => ({ code: 404, message: 'Resource not found', details: `Cannot find project with id ${params.projectId}` }),
  },
})

const creating = operation('create-project', {
  unauthorized,
  throttled,
  noManagementApi,
  invalidPayload: {
    ...invalidPayload,
    witness: [{ text: 'no JSON' }, { body: { name: undefined } }, { body: { name: undefined, users: [{ id: ADA, role: 'VICE_ADMIN' }] } }],
  },
  incorrectRole: {
    answer: 400,
    when: 'a user is to have a role that there is not',
    source: incorrectRole.source,
    holds: ({ body }) => body.users?.some(({ role }) => !isRole(role)) ?? false,
    body: (scope) => {
      const role = scope.body.users?.find(({ role }) => !isRole(role))?.role
      return badRequest(scope, 'used_incorrect_role', 'Used incorrect role', `The role '${role}' is incorrect`)
    },
    witness: [{ body: { users: [{ id: ADA, role: 'VICE_ADMIN' }] } }, { body: { users: [{ id: NOBODY, role: 'VICE_ADMIN' }] } }],
  },
  noSuchUser: {
    answer: 400,
    when: 'one of the users does not exist',
    source: 'inferred: only existing users can be assigned, and no 404 is listed',
    holds: ({ body, state }) => body.users?.some(({ id, login }) => !userOf(state, id ?? login)) ?? false,
    body: (scope) => {
      const missing = scope.body.users?.find(({ id, login }) => !userOf(scope.state, id ?? login))
      return payload(scope, `Cannot find user with id ${missing?.id ?? missing?.login}`)
    },
    witness: { body: { users: [{ id: NOBODY, role: 'USER' }] } },
  },
  otherRegion: { answer: 403, when: 'on demand', source: 'documented: 403 for a cluster that is not open; which ones are is not known' },
  created: {
    answer: 200,
    when: 'the project comes to be, with all owners and the users that were named in it',
    source: 'documented: 200 with the project and its keys; that owners become ADMIN is our reading',
    effect: ({ body, state, newId }) => {
      const owners = state.users.page({ where: ({ is_owner }) => is_owner }).items
      const emails = owners.map(({ email }) => email)
      const project = state.projects.insert(newProject(`proj_${newId.alphanumeric('project', 8)}`, body, emails))
      for (const [user, role] of assigned(owners, body.users ?? [], state)) state.assignments.add({ project, user, role })
      const sideKey = () => ({ app_id: newId.uuid('app_id'), app_token: newId.uuid('app_token') })
      return { ...project, server_side_key: sideKey(), client_side_key: sideKey() }
    },
    witness: {
      credential: KEY,
      body: {
        name: 'Gamma',
        case_sensitive_codes: true,
        timezone: 'UTC',
        currency: 'EUR',
        users: [{ login: 'grace@example.com', role: 'USER' }],
      },
      again: 'created',
    },
  },
})

export const projects = [
  operation('list-projects', {
    unauthorized: unlistedUnauthorized,
    throttled,
    noManagementApi,
    listed: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with the list',
      body: ({ state }) => ({ object: 'list', data_ref: 'data', data: state.projects.all(), total: state.projects.size }),
      witness: { credential: KEY },
    },
  }),

  creating,

  operation('get-project', ({ params, state }) => ({ project: state.projects.find(params.projectId) }), {
    unauthorized: unlistedUnauthorized,
    throttled,
    noManagementApi,
    noSuchProject: missed,
    found: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with the project',
      body: ({ project }) => project,
      witness: { credential: KEY, params: { projectId: ACME } },
    },
  }),

  operation('delete-project', ({ params, state }) => ({ project: state.projects.find(params.projectId) }), {
    unauthorized: unlistedUnauthorized,
    throttled,
    noManagementApi,
    noSuchProject: missed,
    sandbox: {
      answer: 400,
      when: 'the project is the sandbox',
      source: 'inferred: the refusal is documented, its status and key are not',
      holds: ({ project }) => project?.is_sandbox === true,
      body: (scope) => badRequest(scope, 'sandbox_project', 'Project cannot be deleted', 'Sandbox project cannot be deleted'),
      witness: { params: { projectId: SANDBOX } },
    },
    deleted: {
      answer: 204,
      when: 'the project goes, its assignments with it',
      source: 'documented: 204',
      effect: ({ project, state }) => void state.projects.remove(project),
      witness: { credential: KEY, params: { projectId: BETA }, again: 'noSuchProject' },
    },
  }),
]
