import { request } from '../client/request.mjs'

const users = '/syncano/v1.1/instances/acme-instance/groups/1/users/'
const headers = { 'x-api-key': '0123456789abcdef0123456789abcdef01234562' }

const idOf = (number) => 10_000 + number

/** Syncano's users in the group engineering. */
export const syncano = {
  name: 'syncano',
  title: 'Syncano',
  halves: ['DELETE user of group', 'POST user back'],
  widen(cast, numbers) {
    const profiles = numbers.map((number) => ({ ...cast.profiles[0], id: 20_000 + number }))
    const made = numbers.map((number, at) => ({
      id: idOf(number),
      username: `user${idOf(number)}`,
      user_key: idOf(number).toString(16).padStart(40, '0'),
      profile: profiles[at].id,
    }))
    const members = made.map(({ id }) => ({ group: 1, user: id }))
    return {
      ...cast,
      profiles: [...cast.profiles, ...profiles],
      users: [...cast.users, ...made],
      members: [...cast.members, ...members],
    }
  },
  remove: (number) => request('DELETE', `${users}${idOf(number)}/`, 204, { headers, route: `${users}:id/` }),
  putBack: (number) => request('POST', users, 201, { headers, body: { user: idOf(number) } }),
}
