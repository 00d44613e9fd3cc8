import type { Adapter, Way } from './adapter.ts'

const [ACME, BETA, SANDBOX] = ['proj_Acme0001', 'proj_Beta0001', 'sand_Acme0001'] as const
const users = (project: string) => `/projects/${project}/users`
const loginOf = (user: string) => user.replace('user_', '').concat('@example.com')

function by(key: 'id' | 'login', nameOf: (user: string) => string): Way {
  return {
    add: (project, user) => ({ method: 'POST', path: users(project), body: { [key]: nameOf(user), role: 'USER' } }),
    remove: (project, user) => ({ method: 'DELETE', path: `${users(project)}/${encodeURIComponent(nameOf(user))}` }),
    answers: {
      add: { added: 200, again: 200, noGroup: 404, noUser: 404 },
      remove: { removed: 204, notAMember: 400, last: 400, noGroup: 404, noUser: 404 },
    },
  }
}

export const voucherify: Adapter = {
  vendor: 'voucherify',
  base: '/management/v1',
  headers: { 'x-management-id': 'mgmt-id', 'x-management-token': 'mgmt-token' },
  traits: { keepsLast: true },
  cast: { [ACME]: ['user_ada', 'user_grace'], [BETA]: ['user_ada', 'user_alan'], [SANDBOX]: [] },
  users: ['user_ada', 'user_grace', 'user_alan', 'user_edsger'],
  unknown: { group: 'proj_None', user: 'user_none' },
  ways: [by('id', (user) => user), by('login', loginOf)],
  list: {
    request: (project) => ({ method: 'GET', path: users(project) }),
    members: ({ data }) => data.map(({ id }: { id: string }) => id),
  },
  groupsOf: {
    request: (user, [project = ACME]) => ({ method: 'GET', path: `${users(project)}/${user}` }),
    groups: ({ projects }) => Object.keys(projects),
  },
}
