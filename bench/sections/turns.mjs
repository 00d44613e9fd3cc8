import { load } from '../client/load.mjs'
import { mean, median, percentile } from '../machine/stats.mjs'

const figures = ['perSecond', 'p50', 'p99', 'cpuUs', 'busy']

/**
 * Loads servers in turn, round by round, so that whatever else the machine does meets them alike; every second round goes backwards, so that
 * nobody always comes after the same, but whoever came last is last again: with two turns in a row it would find the caches as it left them.
 * `visits` are `{ server, scripts, prepare }`; gives back each one's samples. Each is warmed up by turns like those that count: when connections
 * close, V8 drops what it has compiled for them, node's own code too, and compiles it anew.
 */
export async function takeTurns(visits, { rounds, seconds, warmUp }) {
  const samples = visits.map(() => [])
  const turns = Math.ceil(warmUp / seconds)
  for (const visit of visits) for (let turn = 0; turn < turns; turn++) await visitOnce(visit, seconds)
  for (let round = 0; round < rounds; round++) {
    for (const [at, visit] of orderOf(visits, round)) samples[at].push(await visitOnce(visit, seconds))
  }
  return samples
}

function orderOf(visits, round) {
  const forth = [...visits.entries()]
  if (round % 2 === 0) return forth
  const [last, ...back] = forth.reverse()
  return [...back, last]
}

/**
 * Starts one process of each, has them measured and stops them, so many times: what is compared are neighbours, and nobody waits for long
 * between two turns, for whoever has idled for a minute has to be warmed up again. Gives back what each measurement has given.
 */
export async function measureGroups(contestants, { processes, start }, measure) {
  const measured = []
  while (measured.length < processes) {
    const servers = []
    for (const contestant of contestants) servers.push(await start(contestant))
    measured.push(await measure(servers))
    for (const server of servers) await server.stop()
  }
  return measured
}

async function visitOnce({ server, scripts, prepare }, seconds) {
  await prepare?.()
  return await load(server, scripts, seconds)
}

/** The median of every figure. */
export function medians(rounds) {
  return Object.fromEntries(figures.map((figure) => [figure, median(rounds.map((round) => round[figure]))]))
}

/** A share is the median of the rounds' shares: neighbours in time are compared. Undefined where one is not known. */
export function ratio(rounds, base, figure = 'perSecond') {
  return median(rounds.map((round, at) => quotient(round[figure], base[at]?.[figure])))
}

/**
 * The same of all processes of a server: the mean of their shares, each beside the process that took turns with it. Two processes of one build
 * differ for as long as they live, and the mean of several less than the one in their middle.
 */
export function ratioOfAll(processes, bases, figure = 'perSecond') {
  return mean(processes.map((rounds, at) => ratio(rounds, bases[at], figure)))
}

/**
 * What so many of all requests were answered within, in milliseconds. In a turn of 4,000 the p99 hangs on 40 of them, which one stall of the
 * machine makes up, or one collection; what comes less often than turns do would never be in their median.
 */
export function latencyOfAll(rounds, share) {
  const all = new Float64Array(rounds.reduce((sum, { latencies }) => sum + latencies.length, 0))
  let at = 0
  for (const { latencies } of rounds) {
    all.set(latencies, at)
    at += latencies.length
  }
  return percentile(all.sort(), share)
}

/** Undefined, in place of NaN and infinity, where nothing was counted. */
function quotient(one, other) {
  const result = one / other
  return Number.isFinite(result) ? result : undefined
}
