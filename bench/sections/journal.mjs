// What a journal costs by its size: requests, and the heap once it is full. Its entries hold the worlds that they met, so the requests write.

import { load } from '../client/load.mjs'
import { bareServers, record, ringer } from '../servers/contestants.mjs'
import { writeCasts } from '../vendors/casts.mjs'
import { cycleOf, probe } from '../vendors/kinds.mjs'
import { voucherify } from '../vendors/voucherify.mjs'
import { medians, ratio, takeTurns } from './turns.mjs'

const readKind = { name: 'probe', scripts: [[[probe]]] }

export async function measureJournal(options, start) {
  const { dist, connections, users, curves } = options
  const fixtures = writeCasts(dist, [voucherify], connections * users)
  const kind = cycleOf(voucherify, options)
  const journals = []
  for (const size of curves.journal) {
    const server = await start(ringer(dist, { fixtures, heap: true, options: ['--journal-size', String(size)] }))
    journals.push({ size, server, empty: await server.tell('heap') })
  }
  const http = await start(bareServers(await record(journals[0].server, [readKind, kind]))[0])
  await http.tell(kind.name)
  for (const journal of journals) journal.bytes = await fill(journal, kind.scripts, curves.journal.at(-1))

  const [base, ...samples] = await takeTurns(
    [{ server: http, scripts: kind.scripts }, ...journals.map(({ server }) => ({ server, scripts: kind.scripts }))],
    options,
  )
  for (const { server } of [{ server: http }, ...journals]) await server.stop()
  return journals.map(({ size, bytes }, at) => ({
    size,
    heapBytes: bytes,
    ...medians(samples[at]),
    ofHttp: ratio(samples[at], base),
    ofNone: ratio(samples[at], samples[0]),
  }))
}

/** As many requests as the largest journal holds, to each: the heap has grown by what the requests made, the same everywhere, and by the journal. */
async function fill({ server, empty }, scripts, count) {
  let sent = 0
  while (sent < count) sent += (await load(server, scripts, 0.01)).count
  return (await server.tell('heap')) - empty
}
