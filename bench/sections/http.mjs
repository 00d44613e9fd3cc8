// Ringer beside bare servers that send the same bytes, and beside servers that do some of its work by hand.
import { bareServers, byHandServers, holdAgainst, record, ringer } from '../servers/contestants.mjs'
import { writeCasts } from '../vendors/casts.mjs'
import { cycled, kindsFor, probe } from '../vendors/kinds.mjs'
import { measureBoot } from './boot.mjs'
import { medians, ratio, takeTurns } from './turns.mjs'

export async function measureHttp(options, start) {
  const { dist, connections, users, boots } = options
  const fixtures = writeCasts(dist, cycled, connections * users)
  const kinds = kindsFor(options)

  const emulator = ringer(dist, { fixtures })
  const server = await start(emulator)
  const recorded = await record(server, [{ name: 'probe', scripts: [[[probe]]] }, ...kinds])
  const others = [...bareServers(recorded), ...byHandServers(fixtures)]
  const beside = []
  for (const contestant of others) {
    const other = await start(contestant)
    await holdAgainst(recorded, contestant, other)
    beside.push({ contestant, server: other })
  }
  const entrants = [...beside, { contestant: emulator, server }]

  const measured = []
  for (const kind of kinds) measured.push(await measureKind(kind, entrants, options))
  const rssAfter = Object.fromEntries(entrants.map(({ server: each }) => [each.name, each.rssNow()]))
  for (const { server: each } of entrants) await each.stop()

  const boot = await measureBoot([...others, ringer(dist)], start, boots)
  return { kinds: measured, boot: boot.map((one) => ({ ...one, rssAfterMb: rssAfter[one.name] })) }
}

/** One kind by everyone who takes it. */
async function measureKind({ name, title, phases, scripts }, entrants, options) {
  const taking = entrants.filter(({ contestant: { takes } }) => takes === undefined || takes.includes(name))
  const visits = taking.map(({ contestant: { bare }, server }) => ({ server, scripts, prepare: bare && (() => server.tell(name)) }))
  const samples = await takeTurns(visits, options)
  const names = taking.map(({ server }) => server.name)
  const halves = phases?.map((half, at) => ({
    title: half,
    servers: summarize(
      names,
      samples.map((rounds) => rounds.map((round) => round.phases[at])),
    ),
  }))
  return { name, title, servers: summarize(names, samples), ...(halves && { halves }) }
}

function summarize(names, samples) {
  const [http, hono] = samples
  return names.map((name, at) => ({
    name,
    ...medians(samples[at]),
    ofHttp: ratio(samples[at], http),
    ofHono: ratio(samples[at], hono),
    cpuOfHttp: ratio(http, samples[at], 'cpuUs'),
    p99OfHttp: ratio(samples[at], http, 'p99'),
  }))
}
