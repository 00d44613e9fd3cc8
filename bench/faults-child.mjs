// What armed faults cost the calls that none of them meets: `node faults-child.mjs <dist> <rounds>` prints a line of JSON.
// Calls go to the emulator itself: on a socket's request it has a smaller share.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { kindsFor } from './requests.mjs'
import { median } from './stats.mjs'

const [dist, rounds] = [process.argv[2], Number(process.argv[3])]
const urlOf = (file) => pathToFileURL(join(dist, file)).href
const [{ loadVendors, startRinger }, { createAdmin }, { emulate }, { spoilsConnections }] = await Promise.all(
  ['boot.js', 'admin/admin.js', 'emulator.js', 'faults/lookup.js'].map((file) => import(urlOf(file))),
)

const turnMs = 2
const warmUpMs = 50
const other = { snag: 'voucherify', voucherify: 'snag' }
const otherOperation = { snag: 'getUsers', voucherify: 'list-projects' }
const ringer = startRinger(await loadVendors({ vendors: ['snag', 'voucherify'] }), { journalSize: 10 })
const admin = await createAdmin(ringer)
const withoutEngine = await emulatorWithoutEngine()

/** After each call the server looks whether a fault is armed that spoils connections. */
function asServed(vendor, namespace, call) {
  emulate(vendor, namespace, call)
  spoilsConnections(namespace.world.faults, performance.now())
}

/** How a call is answered, and what the hundred faults are about that are armed meanwhile. */
const variants = [
  { name: 'without the engine', run: withoutEngine },
  { name: '0 faults', run: emulate },
  { name: '0 faults, as served', run: asServed },
  { name: '100 of another vendor', run: emulate, match: (vendor) => ({ vendor: other[vendor] }) },
  { name: '100 of another vendor, as served', run: asServed, match: (vendor) => ({ vendor: other[vendor] }) },
  { name: '100 of another operation', run: emulate, match: (vendor) => ({ vendor, operation: otherOperation[vendor] }) },
  { name: '100 of another status', run: emulate, match: (vendor) => ({ vendor, wouldAnswer: 429 }) },
  { name: '100 of another header', run: emulate, match: (vendor) => ({ vendor, headers: { 'x-tenant': 'nobody' } }) },
]

console.log(JSON.stringify(kindsFor(['user_ada']).map(measureKind)))

/** The emulator as it was built, less the line in which it asks the armed faults. */
async function emulatorWithoutEngine() {
  const source = readFileSync(join(dist, 'emulator.js'), 'utf8')
  const bare = source.replace(/= withFaults\([^;]*\);/, '= outcome;')
  if (bare === source) throw new Error('emulator.js no longer says `= withFaults(…);`: say in bench/faults-child.mjs what it says now')
  const folder = mkdtempSync(join(tmpdir(), 'ringer-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  const file = join(folder, 'emulator.mjs')
  writeFileSync(
    file,
    bare.replace(/from ["'](\.[^"']*)["']/g, (_, from) => `from '${urlOf(from)}'`),
  )
  return (await import(pathToFileURL(file).href)).emulate
}

/** Every variant has its short turn in every round, and is compared with its neighbour in time: whatever else the machine does meets both. */
function measureKind({ title, scripts: [script] }, number) {
  const [, name] = script[0].path.split('/')
  const runs = variants.map((variant, at) => prepare(variant, name, `k${number}v${at}`, script))
  for (const run of runs) micros(run, warmUpMs)
  const samples = Array.from({ length: rounds }, () => runs.map((run) => micros(run, turnMs)))
  return {
    title,
    variants: variants.map(({ name }, at) => ({
      name,
      micros: median(samples.map((round) => round[at])),
      ratio: median(samples.map((round) => round[at] / round[0])),
    })),
  }
}

function prepare({ run, match }, name, namespace, script) {
  const vendor = ringer.vendors.get(name)
  const place = ringer.namespaces.open(namespace)
  if (match) arm(namespace, match(name))
  const calls = script.map(({ method, path, headers, text }) => ({
    method,
    path: path.slice(name.length + 1),
    query: '',
    headers: new Headers({ ...headers, ...(text && { 'content-type': 'application/json' }) }),
    body: text,
  }))
  script.forEach(({ status }, at) => {
    const { answer } = emulate(vendor, place, calls[at])
    if (answer.status !== status) throw new Error(`${script[at].path} answers ${answer.status} in place of ${status}: ${answer.text}`)
  })
  const once = () => {
    for (const call of calls) run(vendor, place, call)
  }
  return { once, calls: calls.length }
}

function arm(namespace, match) {
  const fault = { match, effect: { kind: 'respond', custom: true, status: 503 } }
  const body = JSON.stringify({ faults: Array.from({ length: 100 }, () => fault) })
  const headers = new Map([['content-type', 'application/json']])
  const { status, text } = admin({ method: 'PUT', path: '/faults', query: '', headers, body }, namespace)
  if (status !== 200) throw new Error(`PUT /faults answers ${status}: ${text}`)
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
