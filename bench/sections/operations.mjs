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
  const [base, ...samples] = await takeTurns([documents[0].http, ...documents.map(({ visit }) => visit)], options)
  for (const { http, visit } of documents) for (const { server } of [http, visit]) await server.stop()

  const boot = await measureBoot(
    documents.map(({ emulator }) => emulator),
    start,
    boots,
  )
  return documents.map(({ operations, bytes, askedBytes }, at) => ({
    operations,
    readyMs: boot[at].readyMs,
    rssMb: boot[at].rssMb,
    bytes,
    askedBytes,
    ...medians(samples[at]),
    ofHttp: ratio(samples[at], base),
    ofFewest: ratio(samples[at], samples[0]),
  }))
}

/** Ringer with the document, and the bare server with its answer. */
async function openDocument({ operations, file, dist, connections }, start) {
  const at = operations / 2 - 1
  const asked = request('GET', `/things-${operations}/things${at}/7`, 200)
  const emulator = ringer(dist, { options: ['--spec', file], probe: asked })
  const heap = await heapOf({ operations, file, dist, asked }, start)
  const server = await start(emulator)
  const scripts = Array.from({ length: connections }, () => [[asked]])
  const [bare] = bareServers(await record(server, [{ name: 'read', scripts }]), asked)
  return { operations, emulator, ...heap, visit: { server, scripts }, http: { server: await start(bare), scripts } }
}

/** The heap with the document loaded, and once each of its operations was asked; by operation it is known from two documents. */
async function heapOf({ operations, file, dist, asked }, start) {
  const server = await start(ringer(dist, { options: ['--spec', file], probe: asked, heap: true }))
  const loaded = await server.tell('heap')
  const each = Array.from({ length: operations / 2 }, (_, at) => {
    const path = `/things-${operations}/things${at}/7`
    return [request('GET', path, 200), request('PUT', path, 200, { body: thing(at) })]
  })
  await askAll(server.port, each.flat())
  const used = await server.tell('heap')
  await server.stop()
  return { bytes: loaded, askedBytes: used }
}
