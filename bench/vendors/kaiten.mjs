import { request } from '../client/request.mjs'

const engineering = 'f0000000-0000-4000-8000-000000000001'
const users = `/kaiten/api/latest/groups/${engineering}/users`
const headers = { authorization: 'Bearer kaiten-token' }

const idOf = (number) => 10_000 + number

/** Kaiten's users in the group Engineering. */
export const kaiten = {
  name: 'kaiten',
  title: 'Kaiten',
  halves: ['DELETE user of group', 'POST user back'],
  widen(cast, numbers) {
    const [first] = cast.users
    const made = numbers.map((number) => ({
      ...first,
      id: idOf(number),
      email: `user${idOf(number)}@example.com`,
      username: `user${number}`,
    }))
    const members = made.map(({ id }) => ({ group: engineering, user: id }))
    return { ...cast, users: [...cast.users, ...made], members: [...cast.members, ...members] }
  },
  remove: (number) => request('DELETE', `${users}/${idOf(number)}`, 200, { headers, route: `${users}/:id` }),
  putBack: (number) => request('POST', users, 200, { headers, body: { user_id: idOf(number) } }),
}
