// Ringer beside bare servers that send the same bytes, and beside servers that do some of its work by hand.
import { median } from '../machine/stats.mjs'
import { bareServers, byHandServers, holdAgainst, record, ringer } from '../servers/contestants.mjs'
import { writeCasts } from '../vendors/casts.mjs'
import { cycled, kindsFor, probe } from '../vendors/kinds.mjs'
import { measureBoot } from './boot.mjs'
import { medians, ratio, takeTurns } from './turns.mjs'

export async function measureHttp(options, start) {
  const { dist, connections, users, boots, starts } = options
  const fixtures = writeCasts(dist, cycled, connections * users)
  const kinds = kindsFor(options)

  const runs = []
  for (let time = 0; time < starts; time++) {
    const entrants = await startAll(ringer(dist, { fixtures }), fixtures, kinds, start)
    const samples = []
    for (const kind of kinds) samples.push(await measureKind(kind, entrants, options))
    runs.push({ entrants, samples, rss: entrants.map(({ server }) => server.rssNow()) })
    for (const { server } of entrants) await server.stop()
  }

  const [{ entrants }] = runs
  const rssAfter = Object.fromEntries(entrants.map(({ server }, at) => [server.name, median(runs.map(({ rss }) => rss[at]))]))
  const others = entrants.slice(0, -1).map(({ contestant }) => contestant)
  const boot = await measureBoot([...others, ringer(dist)], start, boots)
  return {
    kinds: kinds.map((kind, at) =>
      figuresOf(
        kind,
        runs.map(({ samples }) => samples[at]),
      ),
    ),
    boot: boot.map((one) => ({ ...one, rssAfterMb: rssAfter[one.name] })),
  }
}

/** Ringer last; the bare servers send what it sends. */
async function startAll(emulator, fixtures, kinds, start) {
  const server = await start(emulator)
  const recorded = await record(server, [{ name: 'probe', scripts: [[[probe]]] }, ...kinds])
  const entrants = []
  for (const contestant of [...bareServers(recorded), ...byHandServers(fixtures)]) {
    const other = await start(contestant)
    await holdAgainst(recorded, contestant, other)
    entrants.push({ contestant, server: other })
  }
  return [...entrants, { contestant: emulator, server }]
}

/** One kind by everyone who takes it: their names, and the rounds of each. */
async function measureKind({ name, scripts }, entrants, options) {
  const taking = entrants.filter(({ contestant: { takes } }) => takes === undefined || takes.includes(name))
  const visits = taking.map(({ contestant: { bare }, server }) => ({ server, scripts, prepare: bare && (() => server.tell(name)) }))
  return { names: taking.map(({ server }) => server.name), rounds: await takeTurns(visits, options) }
}

/** What the starts have given for a kind, and for its halves. */
function figuresOf({ name, title, phases }, starts) {
  const [{ names }] = starts
  const rounds = starts.map((start) => start.rounds)
  const halves = phases?.map((half, at) => {
    const ofHalf = (sample) => sample.phases[at]
    return {
      title: half,
      servers: summarize(
        names,
        rounds.map((servers) => servers.map((samples) => samples.map(ofHalf))),
      ),
    }
  })
  return { name, title, servers: summarize(names, rounds), ...(halves && { halves }) }
}

/** `starts` are lists of servers, which are lists of rounds; the first two servers are the bare ones. */
function summarize(names, starts) {
  const allOf = (at) => starts.flatMap((servers) => servers[at])
  const [http, hono] = [allOf(0), allOf(1)]
  return names.map((name, at) => {
    const samples = allOf(at)
    return {
      name,
      ...medians(samples),
      ofHttp: ratio(samples, http),
      ofHttpByStart: starts.map((servers) => ratio(servers[at], servers[0])),
      ofHono: ratio(samples, hono),
      cpuOfHttp: ratio(http, samples, 'cpuUs'),
      p99OfHttp: ratio(samples, http, 'p99'),
    }
  })
}
