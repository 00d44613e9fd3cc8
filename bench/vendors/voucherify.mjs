import { request } from '../client/request.mjs'

const management = '/voucherify/management/v1'
const users = `${management}/projects/proj_Acme0001/users`
const headers = { 'x-management-id': 'mgmt-id', 'x-management-token': 'mgmt-token' }

const name = (number) => `member${String(number).padStart(5, '0')}`

/** A project of a hundred users, who are in no other. */
const hundred = 'proj_Hund0001'

/** Voucherify's users of the project Acme; they are in Beta as well, since nobody may leave their only project. */
export const voucherify = {
  name: 'voucherify',
  title: 'Voucherify',
  halves: ['DELETE user of project', 'POST user back'],
  widen(cast, numbers) {
    const made = numbers.map((number) => person(name(number)))
    const assigned = made.flatMap(({ id }) => ['proj_Acme0001', 'proj_Beta0001'].map((project) => ({ project, user: id, role: 'USER' })))
    const listed = Array.from({ length: 100 }, (_, at) => person(`listed${String(at + 1).padStart(5, '0')}`))
    return {
      ...cast,
      projects: [...cast.projects, { ...cast.projects[0], id: hundred, name: 'Hundred' }],
      users: [...cast.users, ...made, ...listed],
      assignments: [...cast.assignments, ...assigned, ...listed.map(({ id }) => ({ project: hundred, user: id, role: 'USER' }))],
    }
  },
  remove: (number) => request('DELETE', `${users}/user_${name(number)}`, 204, { headers, route: `${users}/:userId` }),
  putBack: (number) => request('POST', users, 200, { headers, body: { id: `user_${name(number)}`, role: 'USER' } }),
}

/** Changes nothing, and is asked of every server for its first 200; in a namespace of its own where one is named. */
export function readUser(namespace) {
  const named = namespace === undefined ? headers : { ...headers, 'x-mock-namespace': namespace }
  return request('GET', `${users}/user_grace`, 200, { headers: named })
}

export const listOf100 = request('GET', `${management}/projects/${hundred}/users?limit=100`, 200, {
  headers,
  route: `${management}/projects/${hundred}/users`,
})
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

function person(id) {
  const email = `${id}@example.com`
  return { id: `user_${id}`, login: email, email, first_name: 'Member', last_name: id, is_owner: false }
}
