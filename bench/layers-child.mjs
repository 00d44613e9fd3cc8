// What a namespace costs over a cast of one size: `node --expose-gc layers-child.mjs <dist> <memberships>` prints a line of JSON.
// Everything goes by the admin routes and the emulator, as a client's request does once it has arrived.
import { join } from 'node:path'
import { bigCast } from './big-cast.mjs'
import { median } from './stats.mjs'

const [dist, memberships] = [process.argv[2], Number(process.argv[3])]
const load = (file) => import(join(dist, file))
const [{ loadVendors, startRinger }, { createAdmin }, { emulate }, { createState, sealState }] = await Promise.all(
  ['boot.js', 'admin/admin.js', 'emulator.js', 'state/state.js'].map(load),
)

const namespaces = 1000
const lookUps = 10_000
const snapshots = [0, 1, 10, 100]

const rows = bigCast(dist, memberships)
const [shipped] = await loadVendors({ vendors: ['kaiten'] })
const vendor = { ...shipped, cast: castOf(rows) }
const ringer = startRinger([vendor], { journalSize: 0 })
const admin = await createAdmin(ringer)

times()
for (let round = 0; round < 5; round++) timeLookUps(vendor.cast)
console.log(JSON.stringify({ memberships, micros: times(), bytes: bytes(), lookUpNanos: lookUpNanos(), clone: cloneCosts() }))

/** The state that `loadFixtures` would make, without holding each row against its schema. */
function castOf({ members, ...collections }) {
  const state = createState(shipped.definition.state)
  for (const [name, records] of Object.entries(collections)) for (const record of records) state[name].insert(record)
  for (const { group, user } of members) state.members.add({ group: state.groups.get(group), user: state.users.get(user) })
  return sealState(state)
}

/** What happens to a namespace, step by step. */
function life(number) {
  const name = `n${number}`
  const write = () => leave(name, number)
  return [
    ['fork', () => tell('POST', '/namespaces', 'default', { name })],
    ['write after fork', write],
    ['reset', () => tell('POST', '/reset', name)],
    ['write after reset', write],
    ['snapshot', () => tell('POST', '/snapshots', name, { name: 'before' })],
    ['write after snapshot', () => leave(name, number + 1)],
    ['restore', () => tell('POST', '/snapshots/before/restore', name)],
    ['write after restore', () => leave(name, number + 1)],
  ]
}

/** The median of each step, in microseconds. */
function times() {
  const samples = new Map()
  for (let number = 0; number < namespaces; number++) {
    for (const [step, run] of life(number)) samples.set(step, [...(samples.get(step) ?? []), microsOf(run)])
    ringer.namespaces.drop(`n${number}`)
  }
  return Object.fromEntries([...samples].map(([step, all]) => [step, median(all)]))
}

/** By how much a step makes the heap grow, or shrink. */
function bytes() {
  const lives = Array.from({ length: namespaces }, (_, number) => life(number))
  const names = lives[0].map(([step]) => step)
  let last = heap()
  const grown = names.map((_, at) => {
    for (const steps of lives) steps[at][1]()
    const now = heap()
    const each = (now - last) / namespaces
    last = now
    return each
  })
  for (const number of lives.keys()) ringer.namespaces.drop(`n${number}`)
  return Object.fromEntries(names.map((step, at) => [step, grown[at]]))
}

/** A look-up of a membership by its two ends, in a namespace with so many snapshots and a write before each; taken in turns. */
function lookUpNanos() {
  tell('POST', '/namespaces', 'default', { name: 'layered' })
  const states = []
  for (let taken = 0; taken <= snapshots.at(-1); taken++) {
    if (snapshots.includes(taken)) states.push(ringer.namespaces.get('layered').world.states.kaiten)
    if (taken % 2 === 0) leave('layered', taken)
    else enter('layered', taken - 1)
    tell('POST', '/snapshots', 'layered', { name: `s${taken}` })
  }
  const samples = Array.from({ length: 7 }, () => states.map(timeLookUps))
  return Object.fromEntries(snapshots.map((count, at) => [count, median(samples.map((round) => round[at]))]))
}

function timeLookUps({ users, groups, members }) {
  const looked = Array.from({ length: lookUps }, (_, number) => membership(number))
  let found = 0
  const micros = microsOf(() => {
    for (const { group, user } of looked) if (members.has({ group: groups.find(group), user: users.find(user) })) found++
  })
  if (found < lookUps / 2) throw new Error('memberships are missing')
  return (micros * 1000) / lookUps
}

/** What copies of the same data cost, as plain objects. */
function cloneCosts() {
  const times = Math.max(2, Math.min(namespaces, 100_000 / memberships))
  const before = heap()
  const copies = []
  const micros = Array.from({ length: times }, () => microsOf(() => copies.push(structuredClone(rows))))
  return { micros: median(micros), bytes: (heap() - before) / copies.length }
}

/** The memberships in an order that jumps about. */
function membership(number) {
  return rows.members[(number * 7919) % memberships]
}

function leave(namespace, number) {
  const { group, user } = membership(number)
  ask(namespace, 'DELETE', `/groups/${group}/users/${user}`)
}

function enter(namespace, number) {
  const { group, user } = membership(number)
  ask(namespace, 'POST', `/groups/${group}/users`, { user_id: user })
}

function ask(namespace, method, path, body) {
  const headers = new Map([['authorization', 'Bearer kaiten-token'], ...(body ? [['content-type', 'application/json']] : [])])
  const call = { method, path: `/api/latest${path}`, query: '', headers, body: body && JSON.stringify(body) }
  const { answer } = emulate(vendor, ringer.namespaces.get(namespace), call)
  if (answer.status !== 200) throw new Error(`${method} ${path} answers ${answer.status}: ${answer.text}`)
}

function tell(method, path, namespace, body) {
  const headers = new Map([['content-type', 'application/json']])
  const { status, text } = admin({ method, path, query: '', headers, body: body && JSON.stringify(body) }, namespace)
  if (status >= 400) throw new Error(`${method} ${path} answers ${status}: ${text}`)
}

function microsOf(run) {
  const start = performance.now()
  run()
  return (performance.now() - start) * 1000
}

function heap() {
  global.gc()
  return process.memoryUsage().heapUsed
}
