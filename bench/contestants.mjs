import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { ask } from './connection.mjs'
import { get } from './requests.mjs'

const bare = [
  { name: 'node:http', file: fileURLToPath(new URL('bare-http.mjs', import.meta.url)) },
  { name: 'hono', file: fileURLToPath(new URL('bare-hono.mjs', import.meta.url)) },
]

/** How Ringer is started, with the cast in `fixtures` or the shipped one. */
export function ringer(dist, fixtures) {
  const args = [join(dist, 'cli.js'), 'start', '--quiet', '--port', '0', '--json', ...(fixtures ? ['--fixtures', fixtures] : [])]
  return { name: 'ringer', args, probe: get('/__admin/health') }
}

/** How the bare servers are started: with the very answers that Ringer gave. */
export function bareServers(answers) {
  const [probe] = answers.filter(({ status }) => status === 200).map(({ request }) => request)
  const text = JSON.stringify(answers.map(({ request: { method, route }, ...answer }) => ({ method, route, ...answer })))
  return bare.map(({ name, file }) => ({ name, args: [file, text], probe }))
}

/** Ringer's answer to each request of the first connection's scripts. */
export async function record({ port }, kinds) {
  const answers = []
  for (const request of kinds.flatMap(({ scripts }) => scripts[0])) answers.push({ request, ...(await ask(port, request)) })
  return answers
}

/** Throws unless a server sends what Ringer sent: only like is compared with like. */
export async function holdAgainst(answers, { name, port }) {
  for (const { request, ...wanted } of answers) {
    const got = await ask(port, request)
    if (isDeepStrictEqual(got, wanted)) continue
    throw new Error(`${name} answers ${request.method} ${request.path} with ${JSON.stringify(got)}, Ringer with ${JSON.stringify(wanted)}`)
  }
}
