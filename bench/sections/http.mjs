// Ringer beside bare servers that send the same bytes, and beside servers that do some of its work by hand.
import { mean, median } from '../machine/stats.mjs'
import { bareServers, byHandServers, holdAgainst, record, ringer } from '../servers/contestants.mjs'
import { writeCasts } from '../vendors/casts.mjs'
import { cycled, kindsFor, probe } from '../vendors/kinds.mjs'
import { measureBoot } from './boot.mjs'
import { latencyOfAll, measureGroups, medians, ratio, ratioOfAll, takeTurns } from './turns.mjs'

export async function measureHttp(options, start) {
  const { dist, connections, users, boots, processes } = options
  const fixtures = writeCasts(dist, cycled, connections * users)
  const kinds = kindsFor(options)

  const emulator = ringer(dist, { fixtures })
  const recorder = await start(emulator)
  const recorded = await record(recorder, [{ name: 'probe', scripts: [[[probe]]] }, ...kinds])
  await recorder.stop()
  const [http, hono] = bareServers(recorded)
  const entrants = [http, emulator, hono, ...byHandServers(fixtures)]
  const taking = ({ name }) => [...entrants.keys()].filter((at) => entrants[at].takes?.includes(name) ?? true)
  const groups = await measureGroups(entrants, { processes, start }, async (servers) => {
    for (const [at, server] of servers.entries()) await holdAgainst(recorded, entrants[at], server)
    const samples = []
    for (const kind of kinds) {
      const { name, scripts } = kind
      const visitTo = (at) => ({ server: servers[at], scripts, prepare: entrants[at].bare && (() => servers[at].tell(name)) })
      samples.push(await takeTurns(taking(kind).map(visitTo), options))
    }
    return { samples, rss: servers.map((server) => server.rssNow()) }
  })

  const asShipped = entrants.map((entrant) => (entrant === emulator ? ringer(dist) : entrant))
  const boot = await measureBoot(asShipped, start, boots)
  return {
    kinds: kinds.map((kind, number) => {
      const ofProcesses = (at, place) => ({ name: entrants[at].name, processes: groups.map(({ samples }) => samples[number][place]) })
      return summarizeKind(kind, taking(kind).map(ofProcesses))
    }),
    boot: boot.map((one, at) => ({ ...one, rssAfterMb: median(groups.map(({ rss }) => rss[at])) })),
  }
}

function summarizeKind({ name, title, phases }, servers) {
  const halves = phases?.map((half, at) => {
    const ofHalf = (rounds) => rounds.map((round) => round.phases[at])
    return { title: half, servers: summarize(servers.map(({ name, processes }) => ({ name, processes: processes.map(ofHalf) }))) }
  })
  return { name, title, servers: summarize(servers), ...(halves && { halves }) }
}

/** Of each server the rounds of all its processes; the first is bare node:http, the third bare hono. */
function summarize(servers) {
  const [http, , hono] = servers.map(({ processes }) => processes)
  const p99s = (processes) => processes.map((rounds) => latencyOfAll(rounds, 0.99))
  const p99OfHttp = (processes) => mean(p99s(processes).map((p99, at) => p99 / p99s(http)[at]))
  return servers.map(({ name, processes }) => ({
    name,
    ...medians(processes.flat()),
    p50: latencyOfAll(processes.flat(), 0.5),
    p99: latencyOfAll(processes.flat(), 0.99),
    ofHttp: ratioOfAll(processes, http),
    ofHttpByProcess: processes.map((rounds, at) => ratio(rounds, http[at])),
    ofHono: ratioOfAll(processes, hono),
    cpuOfHttp: ratioOfAll(http, processes, 'cpuUs'),
    p99OfHttp: p99OfHttp(processes),
    p99OfHttpByTurn: ratioOfAll(processes, http, 'p99'),
  }))
}
