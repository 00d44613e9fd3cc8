// What the size of a document costs: boot, memory and requests with 10, 100 and 1,000 operations. The last operation of a document is asked.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askAll } from '../client/connection.mjs'
import { request } from '../client/request.mjs'
import { temporaryFolder } from '../machine/folder.mjs'
import { bareServers, record, ringer } from '../servers/contestants.mjs'
import { measureBoot } from './boot.mjs'
import { documentOf, thing } from './document.mjs'
import { measureGroups, medians, ratioOfAll, takeTurns } from './turns.mjs'

export async function measureOperations(options, start) {
  const { dist, connections, boots, curves, processes, short } = options
  const folder = temporaryFolder()
  const documents = curves.operations.map((operations) => writeDocument(operations, folder, { dist, connections }))
  const emulators = documents.map(({ emulator }) => emulator)
  const [fewest] = documents
  const recorder = await start(fewest.emulator)
  const [http] = bareServers(await record(recorder, [fewest]), fewest.asked)
  await recorder.stop()

  const ofEach = { processes: short ? processes : processes * processesMore, start }
  const groups = await measureGroups([http, ...emulators], ofEach, (servers) => {
    const scripts = [fewest, ...documents].map(({ scripts }) => scripts)
    return takeTurns(
      servers.map((server, at) => ({ server, scripts: scripts[at] })),
      options,
    )
  })
  const [base, ...samples] = [http, ...emulators].map((_, at) => groups.map((group) => group[at]))

  const boot = await measureBoot(emulators, start, boots)
  const measured = []
  for (const [at, document] of documents.entries()) {
    const shares = { ofHttp: ratioOfAll(samples[at], base), ofFewest: ratioOfAll(samples[at], samples[0]) }
    const heap = await measureHeap(document, start)
    measured.push({ operations: document.operations, ...boot[at], ...heap, ...medians(samples[at].flat()), ...shares })
  }
  return measured
}

/** A twentieth is at stake, and by so much do three neighbours differ through the machine's other work alone; and one kind is soon asked. */
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
