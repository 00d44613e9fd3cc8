import type { Adapter, Way } from './adapter.ts'

const [ENGINEERING, SUPPORT] = ['1', '2'] as const
const [ADA, GRACE, ALAN] = ['1', '2', '3'] as const

const fromTheGroup: Way = {
  add: (group, user) => ({ method: 'POST', path: `/groups/${group}/users/`, body: { user: Number(user) } }),
  remove: (group, user) => ({ method: 'DELETE', path: `/groups/${group}/users/${user}/` }),
  answers: {
    add: { added: 201, again: 400, noGroup: 404, noUser: 400 },
    remove: { removed: 204, notAMember: 404, noGroup: 404, noUser: 404 },
  },
}

const fromTheUser: Way = {
  traits: { userFirst: true },
  add: (group, user) => ({ method: 'POST', path: `/users/${user}/groups/`, body: { group } }),
  remove: (group, user) => ({ method: 'DELETE', path: `/users/${user}/groups/${group}/` }),
  answers: {
    add: { added: 201, again: 400, noGroup: 400, noUser: 404 },
    remove: { removed: 204, notAMember: 404, noGroup: 404, noUser: 404 },
  },
}

export const syncano: Adapter = {
  vendor: 'syncano',
  base: '/v1.1/instances/acme-instance',
  headers: { 'x-api-key': '0123456789abcdef0123456789abcdef01234562' },
  traits: {},
  cast: { [ENGINEERING]: [ADA, GRACE], [SUPPORT]: [ADA] },
  users: [ADA, GRACE, ALAN],
  unknown: { group: '99', user: '99' },
  ways: [fromTheGroup, fromTheUser],
  list: {
    request: (group) => ({ method: 'GET', path: `/groups/${group}/users/` }),
    members: ({ objects }) => objects.map(({ user }: { user: { id: number } }) => user.id),
  },
  groupsOf: {
    request: (user) => ({ method: 'GET', path: `/users/${user}/groups/` }),
    groups: ({ objects }) => objects.map(({ group }: { group: { id: number } }) => group.id),
  },
}
