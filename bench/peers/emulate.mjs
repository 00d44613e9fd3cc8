import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { request } from '../client/request.mjs'
import { npmPackage } from './installed.mjs'

const userOf = (number) => `user${number}`
const tokenOf = (number) => `token-${number}`
const ask = (method, path, status, number, body) => {
  const headers = { authorization: `Bearer ${tokenOf(number)}` }
  return request(method, path, status, { headers, body })
}
const place = (number) => `/repos/admin/acme/collaborators/${userOf(number)}`

/**
 * It takes no document: of its own vendors GitHub is asked, whose repositories have collaborators. It counts 5,000 requests to a token, so that each
 * user has one.
 */
export const emulate = {
  name: 'emulate (GitHub)',
  find: (folder) => npmPackage(folder, 'emulate'),
  command({ bin }, { port, count, scratch }) {
    const numbers = Array.from({ length: count }, (_, at) => at + 1)
    const seed = {
      tokens: Object.fromEntries(numbers.map((number) => [tokenOf(number), { login: 'admin', scopes: ['repo', 'user'] }])),
      github: {
        users: [{ login: 'admin', site_admin: true }, ...numbers.map((number) => ({ login: userOf(number), name: `User ${number}` }))],
        repos: [{ owner: 'admin', name: 'acme' }],
      },
    }
    const file = join(scratch, 'emulate.json')
    writeFileSync(file, JSON.stringify(seed))
    return [process.execPath, bin, 'start', '--service', 'github', '--port', port, '--seed', file]
  },
  asks: {
    read: (number) => ask('GET', `/users/${userOf(number)}`, 200, number),
    phases: [
      (number) => ask('PUT', place(number), 201, number, { permission: 'push' }),
      (number) => ask('DELETE', place(number), 204, number),
    ],
  },
}
