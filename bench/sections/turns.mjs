import { load } from '../client/load.mjs'
import { median } from '../machine/stats.mjs'

const figures = ['perSecond', 'p50', 'p99', 'cpuUs', 'busy']

/**
 * Loads servers in turn, round by round, so that whatever else the machine does meets them alike; every second round goes backwards, so that
 * nobody always comes after the same. `visits` are `{ server, scripts, prepare }`; gives back each one's samples.
 */
export async function takeTurns(visits, { rounds, seconds, warmUp }) {
  const samples = visits.map(() => [])
  for (const visit of visits) await visitOnce(visit, warmUp)
  for (let round = 0; round < rounds; round++) {
    const order = [...visits.entries()]
    for (const [at, visit] of round % 2 === 0 ? order : order.reverse()) samples[at].push(await visitOnce(visit, seconds))
  }
  return samples
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

/** Undefined, in place of NaN and infinity, where nothing was counted. */
function quotient(one, other) {
  const result = one / other
  return Number.isFinite(result) ? result : undefined
}
