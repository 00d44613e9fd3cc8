// What memberships, and namespaces over them, cost in a cast of one size: `node --expose-gc memberships.mjs <ringer.js> <memberships> <namespaces>`
// prints a line of JSON. Calls go to the emulator and to the admin routes, as a client's request does once it has arrived; journals are off.
import { pathToFileURL } from 'node:url'
import { median } from '../machine/stats.mjs'
import { heap, microsOf } from './gauges.mjs'
import { largeCast } from './large-cast.mjs'
import { createSteps } from './steps.mjs'

const [file, memberships, namespaces] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])]
const { addAll, emptyState, insertAll, openInside, sealState } = await import(pathToFileURL(file).href)

const lookUps = 10_000
const snapshots = [0, 1, 10, 100]

const rows = largeCast(memberships)
const { cast, bytesOf } = await loadCast()
const ringer = await openInside(['kaiten'], 0, cast)
const { leave, enter, life } = createSteps(ringer, membership)

times()
for (let round = 0; round < 5; round++) timeLookUps(cast)
const figures = {
  removalMicros: removalMicros(),
  bytesOf,
  micros: times(),
  bytes: bytes(),
  lookUpNanos: lookUpNanos(),
  clone: cloneCosts(),
}
console.log(JSON.stringify({ memberships, ...figures }))

/** The cast, and how much heap it takes beside the plain rows, which are there already. */
async function loadCast() {
  const { members, ...collections } = rows
  const state = await emptyState('kaiten')
  const start = heap()
  for (const [name, records] of Object.entries(collections)) insertAll(state, name, records)
  const between = heap()
  const pairs = members.map(({ group, user }) => ({ group: state.groups.get(group), user: state.users.get(user) }))
  const before = heap()
  addAll(state, 'members', pairs)
  sealState(state)
  const records = rows.users.length + rows.groups.length
  return { cast: state, bytesOf: { membership: (heap() - before) / memberships, record: (between - start) / records } }
}

/** A removal in a namespace that has been written to already; between two of them the user is put back. */
function removalMicros() {
  ringer.tell('POST', '/namespaces', 'default', { name: 'removals' })
  const cycles = namespaces * 2
  const taken = Array.from({ length: cycles }, (_, number) => {
    const removal = leave('removals', number)
    const micros = microsOf(removal)
    enter('removals', number)()
    return micros
  })
  ringer.drop('removals')
  return median(taken.slice(cycles / 2))
}

/** The median of each step, in microseconds. */
function times() {
  const samples = new Map()
  for (let number = 0; number < namespaces; number++) {
    for (const [step, run] of life(number)) samples.set(step, [...(samples.get(step) ?? []), microsOf(run)])
    ringer.drop(`n${number}`)
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
  for (const number of lives.keys()) ringer.drop(`n${number}`)
  return Object.fromEntries(names.map((step, at) => [step, grown[at]]))
}

/** A look-up of a membership by its two ends, in a namespace with so many snapshots and a write before each; taken in turns. */
function lookUpNanos() {
  ringer.tell('POST', '/namespaces', 'default', { name: 'layered' })
  const states = []
  for (let taken = 0; taken <= snapshots.at(-1); taken++) {
    if (snapshots.includes(taken)) states.push(ringer.state('kaiten', 'layered'))
    if (taken % 2 === 0) leave('layered', taken)()
    else enter('layered', taken - 1)()
    ringer.tell('POST', '/snapshots', 'layered', { name: `s${taken}` })
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
