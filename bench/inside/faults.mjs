// What armed faults cost the calls that none of them meets: `node faults.mjs <ringer.js> <rounds> <counts>` prints a line of JSON.
// Calls go to the emulator itself: on a socket's request it has a smaller share.
import { pathToFileURL } from 'node:url'
import { median } from '../machine/stats.mjs'
import { probe } from '../vendors/kinds.mjs'
import { refusedDisconnect } from '../vendors/snag.mjs'
import { voucherifyCycleOfAda } from '../vendors/voucherify.mjs'

const [file, rounds, counts] = [process.argv[2], Number(process.argv[3]), JSON.parse(process.argv[4])]
const { openInside } = await import(pathToFileURL(file).href)

const turnMs = 2
const warmUpMs = rounds < 50 ? 20 : 50
const other = { snag: 'voucherify', voucherify: 'snag' }
const otherOperation = { snag: 'getUsers', voucherify: 'list-projects' }
const ringer = await openInside(['snag', 'voucherify'], 10)

const kinds = [
  { title: 'Snag disconnect, 400', script: [refusedDisconnect] },
  { title: 'Voucherify get-user', script: [probe] },
  { title: 'Voucherify cycle', script: voucherifyCycleOfAda },
]

/** What the armed faults are about, so that none meets the call. */
const matches = [
  { about: 'another vendor', match: (vendor) => ({ vendor: other[vendor] }) },
  { about: 'another operation', match: (vendor) => ({ vendor, operation: otherOperation[vendor] }) },
  { about: 'another status', match: (vendor) => ({ vendor, wouldAnswer: 429 }) },
  { about: 'another header', match: (vendor) => ({ vendor, headers: { 'x-tenant': 'nobody' } }) },
]

/** None twice: how far the second is from the first is how far the figures are good. */
const variants = [
  { name: '0', count: 0 },
  { name: '0 again', count: 0 },
  ...matches.flatMap(({ about, match }) => counts.map((count) => ({ name: `${count} of ${about}`, count, match }))),
]

console.log(JSON.stringify(kinds.map(measureKind)))

/** Every variant has its short turn in every round, and is compared with its neighbour in time: whatever else the machine does meets both. */
function measureKind({ title, script }, number) {
  const runs = variants.map((variant, at) => prepare(variant, `k${number}v${at}`, script))
  for (const run of runs) micros(run, warmUpMs)
  const samples = Array.from({ length: rounds }, () => runs.map((run) => micros(run, turnMs)))
  return {
    title,
    variants: variants.map(({ name, count }, at) => ({
      name,
      count,
      micros: median(samples.map((round) => round[at])),
      ratio: median(samples.map((round) => round[at] / round[0])),
    })),
  }
}

function prepare({ count, match }, namespace, script) {
  const [, vendor] = script[0].path.split('/')
  if (count > 0) {
    const fault = { match: match(vendor), effect: { kind: 'respond', custom: true, status: 503 } }
    ringer.tell('PUT', '/faults', namespace, { faults: Array.from({ length: count }, () => fault) })
  }
  const calls = script.map(({ method, path, status, headers, text }) => {
    const sent = { ...headers, ...(text && { 'content-type': 'application/json' }) }
    const call = ringer.caller(vendor, namespace, { method, path: path.slice(vendor.length + 1), headers: sent, body: text })
    const answer = call()
    if (answer.status !== status) throw new Error(`${path} answers ${answer.status} in place of ${status}: ${answer.text}`)
    return call
  })
  const once = () => {
    for (const call of calls) call()
  }
  return { once, calls: calls.length }
}

/** How long one call takes, over so many milliseconds of them. */
function micros({ once, calls }, ms) {
  const start = performance.now()
  let done = 0
  while (performance.now() - start < ms) {
    for (let n = 0; n < 10; n++) once()
    done += 10 * calls
  }
  return ((performance.now() - start) * 1000) / done
}
