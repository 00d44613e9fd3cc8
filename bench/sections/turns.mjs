import { load } from '../client/load.mjs'
import { mean, median } from '../machine/stats.mjs'

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

/** The same where each server has several processes: lists of visits, and lists of samples. The first of each come first, then the second. */
export async function takeTurnsOfAll(servers, options) {
  const places = servers.flatMap((visits, of) => visits.map((visit, at) => ({ visit, of, at }))).sort((one, other) => one.at - other.at)
  const samples = await takeTurns(
    places.map(({ visit }) => visit),
    options,
  )
  return servers.map((_, of) => samples.filter((_, place) => places[place].of === of))
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
 * The same of all processes of a server: the mean of their shares, each of whose rounds is beside the median that the other's processes had in
 * it. Two processes of one build differ for as long as they live, and the mean of several less than the one in their middle.
 */
export function ratioOfAll(processes, bases, figure = 'perSecond') {
  const base = bases[0].map((_, round) => medians(bases.map((rounds) => rounds[round])))
  return mean(processes.map((rounds) => ratio(rounds, base, figure)))
}

/** Undefined, in place of NaN and infinity, where nothing was counted. */
function quotient(one, other) {
  const result = one / other
  return Number.isFinite(result) ? result : undefined
}
