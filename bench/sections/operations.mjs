// What the size of a document costs: boot, memory and requests with 10, 100 and 1,000 operations. The last operation of a document is asked.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askAll } from '../client/connection.mjs'
import { request } from '../client/request.mjs'
import { temporaryFolder } from '../machine/folder.mjs'
import { median } from '../machine/stats.mjs'
import { bareServers, record, ringer } from '../servers/contestants.mjs'
import { measureBoot } from './boot.mjs'
import { documentOf, thing } from './document.mjs'
import { medians, ratio, takeTurns } from './turns.mjs'

const sizes = [10, 100, 1000]

export async function measureOperations(options, start) {
  const { dist, connections, boots, starts, short } = options
  const folder = temporaryFolder()
  const documents = (short ? sizes.slice(0, 2) : sizes).map((operations) => writeDocument(operations, folder, { dist, connections }))

  const runs = []
  for (let time = 0; time < starts; time++) runs.push(await measureStarted(documents, options, start))
  const boot = await measureBoot(
    documents.map(({ emulator }) => emulator),
    start,
    boots,
  )
  const samplesOf = (visit) => runs.flatMap(({ samples }) => samples[visit])
  const sizeOf = (field, at) => median(runs.map((run) => run[field][at]))
  return documents.map(({ operations }, at) => {
    const [http, own, fewest] = [0, at + 1, 1].map(samplesOf)
    const bytes = { bytes: sizeOf('bytes', at), askedBytes: sizeOf('askedBytes', at) }
    return { operations, ...boot[at], ...bytes, ...medians(own), ofHttp: ratio(own, http), ofFewest: ratio(own, fewest) }
  })
}

/** A share of a twentieth is at stake, and one kind is soon asked. */
const roundsMore = 3

/** Ringer is started with each of the documents, asked in turn with the bare server, and ended. The bytes are those of every document. */
async function measureStarted(documents, options, start) {
  const servers = []
  for (const { telling } of documents) servers.push(await start(telling))
  const bytes = []
  for (const server of servers) bytes.push(await server.tell('heap'))
  const [fewest] = documents
  const http = await start(bareServers(await record(servers[0], [fewest]), fewest.asked)[0])
  const visits = [{ server: http, scripts: fewest.scripts }, ...documents.map(({ scripts }, at) => ({ server: servers[at], scripts }))]
  const samples = await takeTurns(visits, { ...options, rounds: options.rounds * roundsMore })
  await http.stop()

  const askedBytes = []
  for (const [at, server] of servers.entries()) {
    await askEach(documents[at].operations, server)
    askedBytes.push(await server.tell('heap'))
    await server.stop()
  }
  return { samples, bytes, askedBytes }
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

/** Each operation once, so that whatever is made for it on first use is there. */
async function askEach(operations, { port }) {
  const pairs = Array.from({ length: operations / 2 }, (_, at) => {
    const path = `/things-${operations}/things${at}/7`
    return [request('GET', path, 200), request('PUT', path, 200, { body: thing(at) })]
  })
  await askAll(port, pairs.flat())
}
