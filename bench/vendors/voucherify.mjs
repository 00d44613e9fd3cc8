import { request } from '../client/request.mjs'

const management = '/voucherify/management/v1'
const users = `${management}/projects/proj_Acme0001/users`
const headers = { 'x-management-id': 'mgmt-id', 'x-management-token': 'mgmt-token' }

const name = (number) => `member${String(number).padStart(5, '0')}`

/** Voucherify's users of the project Acme; they are in Beta as well, since nobody may leave their only project. */
export const voucherify = {
  name: 'voucherify',
  title: 'Voucherify',
  halves: ['DELETE user of project', 'POST user back'],
  widen(cast, numbers) {
    const made = numbers.map((number) => {
      const email = `${name(number)}@example.com`
      return { id: `user_${name(number)}`, login: email, email, first_name: 'Member', last_name: String(number), is_owner: false }
    })
    const assignments = made.flatMap(({ id }) => ['proj_Acme0001', 'proj_Beta0001'].map((project) => ({ project, user: id, role: 'USER' })))
    return { ...cast, users: [...cast.users, ...made], assignments: [...cast.assignments, ...assignments] }
  },
  remove: (number) => request('DELETE', `${users}/user_${name(number)}`, 204, { headers, route: `${users}/:userId` }),
  putBack: (number) => request('POST', users, 200, { headers, body: { id: `user_${name(number)}`, role: 'USER' } }),
}

/** Changes nothing, and is asked of every server for its first 200; in a namespace of its own where one is named. */
export function readUser(namespace) {
  const named = namespace === undefined ? headers : { ...headers, 'x-mock-namespace': namespace }
  return request('GET', `${users}/user_grace`, 200, { headers: named })
}

export const listOf100 = request('GET', `${users}?limit=100`, 200, { headers, route: users })
export const unknownPath = request('GET', `${management}/nowhere`, 404, { headers })
export const refusedKey = request('GET', `${users}/user_ada`, 401, { headers: { ...headers, 'x-management-token': 'nobody' } })

/** The first removal of a namespace: with it the namespace is one that has written. */
export function removeAda(namespace) {
  return request('DELETE', `${users}/user_ada`, 204, { headers: { ...headers, 'x-mock-namespace': namespace } })
}

/** Ada of the shipped cast leaves the project Acme, and comes back. */
export const voucherifyCycleOfAda = [
  request('DELETE', `${users}/user_ada`, 204, { headers }),
  request('POST', users, 200, { headers, body: { id: 'user_ada', role: 'USER' } }),
]
