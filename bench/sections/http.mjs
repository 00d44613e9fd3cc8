// Ringer beside bare servers that send the same bytes, and beside servers that do some of its work by hand.
import { median } from '../machine/stats.mjs'
import { bareServers, byHandServers, holdAgainst, record, ringer } from '../servers/contestants.mjs'
import { writeCasts } from '../vendors/casts.mjs'
import { cycled, kindsFor, probe } from '../vendors/kinds.mjs'
import { measureBoot } from './boot.mjs'
import { medians, ratioOfAll, takeTurnsOfAll } from './turns.mjs'

export async function measureHttp(options, start) {
  const { dist, connections, users, boots, processes } = options
  const fixtures = writeCasts(dist, cycled, connections * users)
  const kinds = kindsFor(options)

  const emulator = ringer(dist, { fixtures })
  const first = await start(emulator)
  const recorded = await record(first, [{ name: 'probe', scripts: [[[probe]]] }, ...kinds])
  const others = [...bareServers(recorded), ...byHandServers(fixtures)]
  const entrants = [...others, emulator].map((contestant) => ({ contestant, servers: contestant === emulator ? [first] : [] }))
  for (const { contestant, servers } of entrants) {
    while (servers.length < processes) servers.push(await start(contestant))
    for (const server of servers) await holdAgainst(recorded, contestant, server)
  }

  const measured = []
  for (const kind of kinds) measured.push(await measureKind(kind, entrants, options))
  const rssAfter = entrants.map(({ servers }) => median(servers.map((server) => server.rssNow())))
  for (const server of entrants.flatMap(({ servers }) => servers)) await server.stop()

  const boot = await measureBoot([...others, ringer(dist)], start, boots)
  return { kinds: measured, boot: boot.map((one, at) => ({ ...one, rssAfterMb: rssAfter[at] })) }
}

/** One kind by everyone who takes it. */
async function measureKind({ name, title, phases, scripts }, entrants, options) {
  const taking = entrants.filter(({ contestant: { takes } }) => takes === undefined || takes.includes(name))
  const visitsTo = ({ contestant: { bare }, servers }) =>
    servers.map((server) => ({ server, scripts, prepare: bare && (() => server.tell(name)) }))
  const samples = await takeTurnsOfAll(taking.map(visitsTo), options)
  const names = taking.map(({ contestant }) => contestant.name)
  const halves = phases?.map((half, at) => {
    const ofHalf = (rounds) => rounds.map((round) => round.phases[at])
    return {
      title: half,
      servers: summarize(
        names,
        samples.map((ofProcesses) => ofProcesses.map(ofHalf)),
      ),
    }
  })
  return { name, title, servers: summarize(names, samples), ...(halves && { halves }) }
}

function summarize(names, samples) {
  const [http, hono] = samples
  return names.map((name, at) => {
    const own = samples[at]
    return {
      name,
      ...medians(own.flat()),
      ofHttp: ratioOfAll(own, http),
      ofHttpByProcess: own.map((rounds) => ratioOfAll([rounds], http)),
      ofHono: ratioOfAll(own, hono),
      cpuOfHttp: ratioOfAll(http, own, 'cpuUs'),
      p99OfHttp: ratioOfAll(own, http, 'p99'),
    }
  })
}
