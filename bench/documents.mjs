// What the size of a document costs: boot, memory and requests with 10, 100 and 1,000 operations, beside Prism where it is named.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bareServers, record } from './contestants.mjs'
import { load } from './load.mjs'
import { get } from './requests.mjs'
import { median } from './stats.mjs'

const sizes = [10, 100, 1000]

/** Each size in turn: Ringer, the bare server with Ringer's answer, and Prism. The last operation of a document is asked. */
export async function measureDocuments({ dist, rounds, seconds, connections, boots, short, prism }, start) {
  const folder = mkdtempSync(join(tmpdir(), 'ringer-bench-'))
  const measured = []
  for (const operations of short ? sizes.slice(0, 2) : sizes) {
    const file = join(folder, `things-${operations}.json`)
    writeFileSync(file, JSON.stringify(documentOf(operations)))
    const path = `/things${operations / 2 - 1}/7`
    const kind = { scripts: Array.from({ length: connections }, () => [get(`/things-${operations}${path}`)]) }
    const emulator = {
      name: 'ringer',
      args: [join(dist, 'cli.js'), 'start', '--spec', file, '--quiet', '--port', '0', '--json'],
      probe: kind.scripts[0][0],
    }
    const server = await start(emulator)
    const answers = await record(server, [kind])
    const [http] = bareServers(answers)
    const servers = [
      { contestant: http, scripts: kind.scripts },
      { contestant: emulator, scripts: kind.scripts },
      ...(prism ? [{ contestant: prismFor(prism, file, path), scripts: kind.scripts.map(() => [get(path)]) }] : []),
    ]
    await server.stop()
    measured.push({ operations, servers: await measureServers(servers, start, { rounds, seconds, boots }) })
  }
  return measured
}

async function measureServers(servers, start, { rounds, seconds, boots }) {
  const samples = servers.map(() => ({ ready: [], rss: [], perSecond: [] }))
  for (let round = 0; round < Math.max(boots, rounds); round++) {
    for (const [index, { contestant, scripts }] of servers.entries()) {
      const server = await start(contestant)
      samples[index].ready.push(server.readyMs)
      samples[index].rss.push(server.rssMb)
      await load(server, scripts, 0.3)
      samples[index].perSecond.push((await load(server, scripts, seconds)).perSecond)
      await server.stop()
    }
  }
  const [http] = samples
  return samples.map(({ ready, rss, perSecond }, index) => ({
    name: servers[index].contestant.name,
    readyMs: median(ready),
    rssMb: median(rss),
    perSecond: median(perSecond),
    ofHttp: median(perSecond.map((one, round) => one / http.perSecond[round])),
  }))
}

/** `--prism <command>`: it prints no port, so it is given one. */
function prismFor(prism, file, path) {
  const port = 20_000 + (process.pid % 10_000)
  return { name: 'prism', command: [...prism.split(' '), 'mock', '-p', String(port), '-v', 'silent', file], port, probe: get(path) }
}

/** Pairs of read and replace, each with a schema of its own that several properties and a shared part are in. */
function documentOf(operations) {
  const error = { description: 'Refused', content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } }
  const schemas = { Error: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } } }
  const paths = {}
  for (let index = 0; index < operations / 2; index++) {
    const name = `Thing${index}`
    schemas[name] = {
      type: 'object',
      required: ['id', 'name'],
      properties: {
        id: { type: 'integer', example: 7 },
        name: { type: 'string', minLength: 1, maxLength: 100, example: `thing ${index}` },
        kind: { type: 'string', enum: ['small', 'large'] },
        tags: { type: 'array', items: { type: 'string' }, maxItems: 10, example: ['new'] },
        created: { type: 'string', format: 'date-time', example: '2026-01-01T00:00:00Z' },
      },
    }
    const content = { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } }
    const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }]
    const responses = { 200: { description: 'The thing', content }, 404: error, 422: error }
    paths[`/things${index}/{id}`] = {
      get: { operationId: `get${name}`, parameters, responses },
      put: { operationId: `put${name}`, parameters, requestBody: { required: true, content }, responses },
    }
  }
  return { openapi: '3.0.3', info: { title: `${operations} operations`, version: '1' }, paths, components: { schemas } }
}
