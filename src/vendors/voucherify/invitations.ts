import { badRequest, notFound } from './errors.ts'
import { invalidPayload, throttled, unlistedNoManagementApi, unlistedUnauthorized } from './refusals.ts'
import { isRole } from './roles.ts'
import { ACME, KEY, NOWHERE, operation } from './state.ts'

export const invitations = [
  operation('invite-user', {
    unauthorized: unlistedUnauthorized,
    throttled,
    noManagementApi: unlistedNoManagementApi,
    invalidPayload: {
      ...invalidPayload,
      source: 'inferred: 400 is documented for an incorrect role only',
      witness: [{ text: 'no JSON' }, { body: { email: 'no address' } }, { body: { email: undefined, projects: { [ACME]: 'VICE_ADMIN' } } }],
    },
    incorrectRole: {
      answer: 400,
      when: 'there is no such role',
      source: 'documented: 400 used_incorrect_role',
      holds: ({ body }) => Object.values(body.projects).some((role) => !isRole(role)),
      body: (scope) => {
        const role = Object.values(scope.body.projects).find((role) => !isRole(role))
        return badRequest(scope, 'used_incorrect_role', 'Used incorrect role', `The role '${role}' is incorrect`)
      },
      witness: [{ body: { projects: { [ACME]: 'VICE_ADMIN' } } }, { body: { projects: { [NOWHERE]: 'VICE_ADMIN' } } }],
    },
    noSuchProject: {
      answer: 404,
      when: 'one of the projects does not exist',
      source: 'documented: 404 not_found of a project',
      holds: ({ body, state }) => Object.keys(body.projects).some((id) => !state.projects.has(id)),
      body: (scope) => {
        const missing = Object.keys(scope.body.projects).find((id) => !scope.state.projects.has(id)) ?? ''
        return notFound(scope, 'project', missing)
      },
      witness: [{ body: { projects: { [NOWHERE]: 'USER' } } }, { body: { email: 'ada@example.com', projects: { [NOWHERE]: 'USER' } } }],
    },
    duplicate: {
      answer: 409,
      when: "the e-mail address is a user's",
      source: 'documented: 409 duplicate_found',
      holds: ({ body: { email }, state }) =>
        state.users.findBy('email', email) !== undefined || state.users.findBy('login', email) !== undefined,
      body: ({ body: { email } }) => ({
        code: 409,
        key: 'duplicate_found',
        message: 'Duplicated resource found',
        details: `Duplicated user exists with email ${email}`,
        resource_id: email,
        resource_type: 'user',
      }),
      witness: { body: { email: 'ada@example.com' } },
    },
    invited: {
      answer: 204,
      when: 'the invitation goes out; nobody joins a project yet',
      source: 'documented: 204; that a second invitation takes the place of the first is our reading',
      effect: ({ body: { email, first_name, last_name, projects }, state }) => {
        const invitation = { email, first_name, last_name, projects }
        const earlier = state.invitations.find(email)
        if (earlier) state.invitations.update(earlier, invitation)
        else state.invitations.insert(invitation)
      },
      witness: {
        credential: KEY,
        body: { email: 'barbara@example.com', first_name: 'Barbara', last_name: 'Liskov', projects: { [ACME]: 'USER' } },
        again: 'invited',
      },
    },
  }),
]
