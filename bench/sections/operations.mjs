// What the size of a document costs: boot, memory and requests with 10, 100 and 1,000 operations. The last operation of a document is asked.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askAll } from '../client/connection.mjs'
import { request } from '../client/request.mjs'
import { temporaryFolder } from '../machine/folder.mjs'
import { bareServers, record, ringer } from '../servers/contestants.mjs'
import { measureBoot } from './boot.mjs'
import { documentOf, thing } from './document.mjs'
import { medians, ratioOfAll, takeTurnsOfAll } from './turns.mjs'

export async function measureOperations(options, start) {
  const { dist, connections, boots, curves, processes, short } = options
  const folder = temporaryFolder()
  const documents = curves.operations.map((operations) => writeDocument(operations, folder, { dist, connections }))
  const startAll = async (contestant, count) => {
    const servers = []
    while (servers.length < count) servers.push(await start(contestant))
    return servers
  }

  const ringers = []
  for (const { emulator } of documents) ringers.push(await startAll(emulator, short ? processes : processes * processesMore))
  const [fewest] = documents
  const http = await startAll(bareServers(await record(ringers[0][0], [fewest]), fewest.asked)[0], processes)
  const visitsOf = (servers, { scripts }) => servers.map((server) => ({ server, scripts }))
  const visits = [visitsOf(http, fewest), ...documents.map((document, at) => visitsOf(ringers[at], document))]
  const [base, ...samples] = await takeTurnsOfAll(visits, options)
  for (const server of [http, ...ringers].flat()) await server.stop()

  const boot = await measureBoot(
    documents.map(({ emulator }) => emulator),
    start,
    boots,
  )
  const measured = []
  for (const [at, document] of documents.entries()) {
    const shares = { ofHttp: ratioOfAll(samples[at], base), ofFewest: ratioOfAll(samples[at], samples[0]) }
    const heap = await measureHeap(document, start)
    measured.push({ operations: document.operations, ...boot[at], ...heap, ...medians(samples[at].flat()), ...shares })
  }
  return measured
}

/** A twentieth is at stake, and so much do three processes differ from three others of one build; and one kind is soon asked. */
const processesMore = 4

/** Bytes of heap with a document, and when each of its operations was asked once, so that whatever is made for one on first use is there. */
async function measureHeap({ operations, telling }, start) {
  const server = await start(telling)
  const bytes = await server.tell('heap')
  const pairs = Array.from({ length: operations / 2 }, (_, at) => {
    const path = `/things-${operations}/things${at}/7`
    return [request('GET', path, 200), request('PUT', path, 200, { body: thing(at) })]
  })
  await askAll(server.port, pairs.flat())
  const askedBytes = await server.tell('heap')
  await server.stop()
  return { bytes, askedBytes }
}

/** A document, who serves it, and what that one is asked; the heap by operation is known from two of them. */
function writeDocument(operations, folder, { dist, connections }) {
  const file = join(folder, `things-${operations}.json`)
  writeFileSync(file, JSON.stringify(documentOf(operations)))
  const asked = request('GET', `/things-${operations}/things${operations / 2 - 1}/7`, 200)
  const options = ['--spec', file]
  // To tell its heap takes it a twentieth of a start.
  const [emulator, telling] = [false, true].map((heap) => ringer(dist, { options, probe: asked, heap }))
  return { name: String(operations), operations, emulator, telling, asked, scripts: Array.from({ length: connections }, () => [[asked]]) }
}
