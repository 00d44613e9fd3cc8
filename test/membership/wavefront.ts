import type { Adapter, Way } from './adapter.ts'

const id = (end: number | string) => `e0000000-0000-4000-8000-${String(end).padStart(12, '0')}`
const [EVERYONE, ENGINEERING, SUPPORT, SERVICE_ACCOUNTS] = [id(0), id(1), id(2), id(3)] as const
const [ADA, GRACE, ALAN, CI_BOT] = ['ada@example.com', 'grace@example.com', 'alan@example.com', 'sa::ci-bot'] as const
const account = (user: string) => `/account/${encodeURIComponent(user)}`

const fromTheAccount: Way = {
  traits: { userFirst: true },
  add: (group, user) => ({ method: 'POST', path: `${account(user)}/addUserGroups`, body: [group] }),
  remove: (group, user) => ({ method: 'POST', path: `${account(user)}/removeUserGroups`, body: [group] }),
  answers: {
    add: { added: 200, again: 200, kept: 200, noGroup: 200, noUser: 404 },
    remove: { removed: 200, notAMember: 200, kept: 200, noGroup: 200, noUser: 404 },
  },
}

const fromTheGroup: Way = {
  add: (group, user) => ({ method: 'POST', path: `/usergroup/${group}/addUsers`, body: [user] }),
  remove: (group, user) => ({ method: 'POST', path: `/usergroup/${group}/removeUsers`, body: [user] }),
  answers: {
    add: { added: 200, again: 200, kept: 200, noGroup: 404, noUser: 200 },
    remove: { removed: 200, notAMember: 200, kept: 200, noGroup: 404, noUser: 200 },
  },
}

export const wavefront: Adapter = {
  vendor: 'wavefront',
  base: '/api/v2',
  headers: { authorization: 'Bearer wf-token' },
  traits: { fixed: [EVERYONE, SERVICE_ACCOUNTS] },
  cast: { [EVERYONE]: [ADA, GRACE, ALAN], [ENGINEERING]: [ADA, GRACE], [SUPPORT]: [ADA], [SERVICE_ACCOUNTS]: [CI_BOT] },
  users: [ADA, GRACE, ALAN, CI_BOT],
  unknown: { group: id('ffff'), user: 'nobody@example.com' },
  ways: [fromTheAccount, fromTheGroup],
  list: {
    request: (group) => ({ method: 'GET', path: `/usergroup/${group}` }),
    members: ({ response }) => response.users,
  },
  groupsOf: {
    request: (user) => ({ method: 'GET', path: account(user) }),
    groups: ({ response }) => response.userGroups,
  },
}
