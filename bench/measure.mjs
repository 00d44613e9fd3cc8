import { load } from './load.mjs'
import { median } from './stats.mjs'

/** Long enough for the servers' hot code to be compiled, also before a short look. */
const warmUpSeconds = 0.3

/** Loads the servers in turn, kind by kind and round by round, so that whatever else the machine does meets them alike. */
export async function measureLoad(servers, kinds, { rounds, seconds }) {
  const samples = new Map(kinds.map(({ name }) => [name, servers.map(() => [])]))
  await eachInTurn(async (server, { scripts }) => void (await load(server, scripts, Math.max(warmUpSeconds, seconds / 2))))
  for (let round = 0; round < rounds; round++) {
    await eachInTurn(async (server, { name, scripts }, index) => samples.get(name)[index].push(await load(server, scripts, seconds)))
  }
  return kinds.map(({ name, title }) => ({ name, title, servers: summarize(servers, samples.get(name)) }))

  async function eachInTurn(visit) {
    for (const kind of kinds) for (const [index, server] of servers.entries()) await visit(server, kind, index)
  }
}

/** A share is the median of the rounds' shares: neighbours in time are compared. */
function summarize(servers, samples) {
  const [http, hono] = samples
  const of = (rounds, field) => median(rounds.map((round) => round[field]))
  const share = (rounds, base) => median(rounds.map(({ perSecond }, index) => perSecond / base[index].perSecond))
  return servers.map(({ name }, index) => {
    const rounds = samples[index]
    const figures = Object.fromEntries(['perSecond', 'p50', 'p99', 'cpuUs', 'busy'].map((field) => [field, of(rounds, field)]))
    return { name, ...figures, ofHttp: share(rounds, http), ofHono: share(rounds, hono) }
  })
}

/** Starts and stops each in turn: how long until the first answer, and the memory that is held then. */
export async function measureBoot(contestants, start, boots) {
  const samples = contestants.map(() => [])
  for (let boot = 0; boot < boots; boot++) {
    for (const [index, contestant] of contestants.entries()) {
      const server = await start(contestant)
      samples[index].push(server)
      await server.stop()
    }
  }
  return contestants.map(({ name }, index) => ({
    name,
    readyMs: median(samples[index].map(({ readyMs }) => readyMs)),
    rssMb: median(samples[index].map(({ rssMb }) => rssMb)),
  }))
}
