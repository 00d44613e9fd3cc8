// What open namespaces cost: memory, and requests that go to all of them in turn.
import { askAll } from '../client/connection.mjs'
import { request } from '../client/request.mjs'
import { bareServers, record, ringer } from '../servers/contestants.mjs'
import { readUser, removeAda } from '../vendors/voucherify.mjs'
import { medians, ratio, takeTurns } from './turns.mjs'

export async function measureNamespaces(options, start) {
  const { dist, connections, curves } = options
  const crowds = []
  for (const size of curves.namespaces) crowds.push(await openCrowd(size, await start(ringer(dist, { heap: true }))))

  const kind = { name: 'read', scripts: scriptsFor(['default'], connections) }
  const [bare] = bareServers(await record(crowds[0].server, [kind]))
  const http = await start(bare)
  const visits = [
    { server: http, scripts: kind.scripts },
    ...crowds.map(({ server, names }) => crowdVisit(server, scriptsFor(names, connections))),
  ]
  const [base, ...samples] = await takeTurns(visits, options)
  const rss = crowds.map(({ server }) => server.rssNow())
  for (const { server } of [{ server: http }, ...crowds]) await server.stop()

  return crowds.map(({ names, idleBytes, writtenBytes }, at) => ({
    namespaces: names.length,
    idleBytes,
    writtenBytes,
    rssMb: rss[at],
    ...medians(samples[at]),
    ofHttp: ratio(samples[at], base),
    ofOne: ratio(samples[at], samples[0]),
  }))
}

/** Opens so many, then writes in each; before, between and after the heap is asked for. */
async function openCrowd(size, server) {
  const others = Array.from({ length: size - 1 }, (_, at) => `n${at + 1}`)
  const [open, write] = [(names) => askAll(server.port, names.map(opening)), (names) => askAll(server.port, names.map(removeAda))]
  const early = Array.from({ length: 100 }, (_, at) => `early${at}`)
  await open(early)
  await write(['default', ...early])
  await askAll(server.port, early.map(dropping))

  const empty = await server.tell('heap')
  await open(others)
  const idle = await server.tell('heap')
  await write(others)
  const written = await server.tell('heap')
  const each = (grown) => (size < 100 ? undefined : grown / others.length)
  return { server, names: ['default', ...others], idleBytes: each(idle - empty), writtenBytes: each(written - idle) }
}

const opening = (name) => request('POST', '/__admin/namespaces', 201, { body: { name } })
const dropping = (name) => request('DELETE', `/__admin/namespaces/${name}`, 204)

/** No visit is long enough for ten thousand: each goes on a third further, so that in the end all of them were met. */
function crowdVisit(server, scripts) {
  const goOn = () => {
    for (const [asked] of scripts) asked.push(...asked.splice(0, Math.ceil(asked.length / 3)))
  }
  return { server, scripts, prepare: goOn }
}

/** Each connection goes to its own share of the namespaces, one after the other; where there are too few they share. */
function scriptsFor(names, connections) {
  return Array.from({ length: connections }, (_, connection) => {
    const own = names.filter((_, at) => at % connections === connection)
    const asked = own.length > 0 ? own : [names[connection % names.length]]
    return [asked.map(readUser)]
  })
}
