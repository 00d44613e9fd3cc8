import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { ask } from '../client/connection.mjs'
import { temporaryFolder } from '../machine/folder.mjs'
import { probe as readUser } from '../vendors/kinds.mjs'

const here = (file) => fileURLToPath(new URL(file, import.meta.url))
const tellHeap = ['--expose-gc', '--import', pathToFileURL(here('tell-heap.mjs')).href]

/** How Ringer is started. With `heap` it tells how much heap it has in use. */
export function ringer(dist, { fixtures, options = [], heap = false, probe = readUser } = {}) {
  const cast = fixtures === undefined ? [] : ['--fixtures', fixtures]
  const start = [join(dist, 'cli.js'), 'start', '--quiet', '--port', '0', '--json', ...cast, ...options]
  return { name: 'ringer', args: [...(heap ? tellHeap : []), ...start], probe }
}

/** How the bare servers are started: with the very answers that Ringer gave, which `recorded` has kind by kind. */
export function bareServers(recorded, probe = readUser) {
  const file = join(temporaryFolder(), 'answers.json')
  const sendable = ({ request: { method, route }, ...answer }) => ({ method, route, ...answer })
  writeFileSync(file, JSON.stringify(recorded.map(({ name, answers }) => ({ name, answers: answers.map(sendable) }))))
  const bare = (name, server) => ({ name, args: [here(server), file], probe, bare: true })
  return [bare('node:http', 'bare-http.mjs'), bare('hono', 'bare-hono.mjs')]
}

/** Servers that do the work of some kinds by hand, over the casts in that folder. */
export function byHandServers(fixtures) {
  const byHand = (name, server) => ({
    name,
    args: [here(server), fixtures],
    probe: readUser,
    takes: ['voucherify', 'snag', 'not-a-member'],
  })
  return [byHand('node:http by hand', 'by-hand-http.mjs'), byHand('hono by hand', 'by-hand-hono.mjs')]
}

/** Ringer's answers to the first request of every phase of each kind. */
export async function record({ port }, kinds) {
  const recorded = []
  for (const { name, scripts } of kinds) {
    const answers = []
    for (const [request] of scripts[0]) {
      const answer = await ask(port, request)
      if (answer.status !== request.status)
        throw new Error(`${request.method} ${request.path} is answered ${answer.status}: ${answer.body}`)
      answers.push({ request, ...answer })
    }
    recorded.push({ name, answers })
  }
  return recorded
}

/** Throws unless a server sends what Ringer sent: only like is compared with like. */
export async function holdAgainst(recorded, { takes, bare }, server) {
  for (const { name, answers } of recorded) {
    if (takes && !takes.includes(name)) continue
    if (bare) await server.tell(name)
    for (const { request, ...wanted } of answers) {
      const got = await ask(server.port, request)
      if (isDeepStrictEqual(got, wanted)) continue
      const said = `${JSON.stringify(got)}, Ringer with ${JSON.stringify(wanted)}`
      throw new Error(`${server.name} answers ${request.method} ${request.path} with ${said}`)
    }
  }
}
