import type { Adapter } from './adapter.ts'

const ENGINEERING = 'f0000000-0000-4000-8000-000000000001'
const SUPPORT = 'f0000000-0000-4000-8000-000000000002'
const users = (group: string) => `/groups/${group}/users`

export const kaiten: Adapter = {
  vendor: 'kaiten',
  base: '/api/latest',
  headers: { authorization: 'Bearer kaiten-token' },
  traits: {},
  cast: { [ENGINEERING]: ['101', '102'], [SUPPORT]: ['101'] },
  users: ['101', '102', '103'],
  unknown: { group: 'f0000000-0000-4000-8000-00000000000f', user: '999' },
  ways: [
    {
      add: (group, user) => ({ method: 'POST', path: users(group), body: { user_id: Number(user) } }),
      remove: (group, user) => ({ method: 'DELETE', path: `${users(group)}/${user}` }),
      answers: {
        add: { added: 200, again: 200, noGroup: 404, noUser: 404 },
        remove: { removed: 200, notAMember: 404, noGroup: 404, noUser: 404 },
      },
    },
  ],
  list: {
    request: (group) => ({ method: 'GET', path: users(group) }),
    members: (body) => body.map(({ id }: { id: number }) => id),
  },
}
