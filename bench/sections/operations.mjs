// What the size of a document costs: boot, memory and requests with 10, 100 and 1,000 operations. The last operation of a document is asked.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askAll } from '../client/connection.mjs'
import { request } from '../client/request.mjs'
import { temporaryFolder } from '../machine/folder.mjs'
import { bareServers, record, ringer } from '../servers/contestants.mjs'
import { measureBoot } from './boot.mjs'
import { documentOf, thing } from './document.mjs'
import { medians, ratio, takeTurns } from './turns.mjs'

const sizes = [10, 100, 1000]

export async function measureOperations(options, start) {
  const { dist, connections, boots, short } = options
  const folder = temporaryFolder()
  const documents = []
  for (const operations of short ? sizes.slice(0, 2) : sizes) {
    const file = join(folder, `things-${operations}.json`)
    writeFileSync(file, JSON.stringify(documentOf(operations)))
    documents.push(await openDocument({ operations, file, dist, connections }, start))
  }
  const recorded = []
  for (const { name, scripts, server } of documents) recorded.push(...(await record(server, [{ name, scripts }])))
  const http = await start(bareServers(recorded, documents[0].asked)[0])
  const visits = documents.flatMap(({ name, scripts, server }) => [
    { server: http, scripts, prepare: () => http.tell(name) },
    { server, scripts },
  ])
  const samples = await takeTurns(visits, options)
  await http.stop()
  for (const document of documents) await askEach(document)

  const contestants = documents.map(({ emulator }) => emulator)
  const first = documents.map(({ server }) => server)
  const boot = await measureBoot(contestants, start, boots, first)
  return documents.map(({ operations, bytes, askedBytes }, at) => {
    const [base, own] = samples.slice(at * 2)
    const figures = { ...medians(own), ofHttp: ratio(own, base) }
    return { operations, ...boot[at], bytes, askedBytes, ...figures, ofFewest: figures.ofHttp / ratio(samples[1], samples[0]) }
  })
}

/** Ringer with the document loaded; the heap by operation is known from two documents. */
async function openDocument({ operations, file, dist, connections }, start) {
  const asked = request('GET', `/things-${operations}/things${operations / 2 - 1}/7`, 200)
  const emulator = ringer(dist, { options: ['--spec', file], probe: asked, heap: true })
  const server = await start(emulator)
  const scripts = Array.from({ length: connections }, () => [[asked]])
  return { name: String(operations), operations, emulator, asked, scripts, server, bytes: await server.tell('heap') }
}

/** Asks each operation once, so that whatever is made for it on first use is there; the server ends with it. */
async function askEach(document) {
  const { operations, server } = document
  const pairs = Array.from({ length: operations / 2 }, (_, at) => {
    const path = `/things-${operations}/things${at}/7`
    return [request('GET', path, 200), request('PUT', path, 200, { body: thing(at) })]
  })
  await askAll(server.port, pairs.flat())
  document.askedBytes = await server.tell('heap')
  await server.stop()
}
