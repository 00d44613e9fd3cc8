import { against, change, hundredths, whole } from './figures.mjs'
import { table } from './table.mjs'

/** A removal, and a namespace's steps, with the cast growing from left to right. */
export function membershipsTables(casts) {
  const head = (title) => [title, ...casts.map(({ memberships }) => whole(memberships))]
  const row = (name, figure) => [name, ...casts.map((cast) => whole(figure(cast)))]
  const hundredthsRow = (name, figure) => [name, ...casts.map((cast) => hundredths(figure(cast)))]
  const stepRows = (field) => [
    ...Object.keys(casts[0][field]).map((step) => row(step.startsWith('write') ? '  first write' : step, (cast) => cast[field][step])),
    row('structuredClone', ({ clone }) => clone[field]),
  ]
  const enough = ({ memberships }, bytes) => (memberships < 1000 ? undefined : bytes)
  return [
    table([
      head('Memberships'),
      row('removal in process, µs', ({ removalMicros }) => removalMicros),
      hundredthsRow('  of that at the fewest', ({ removalMicros }) => removalMicros / casts[0].removalMicros),
      row('bytes of heap a membership', (cast) => enough(cast, cast.bytesOf.membership)),
      row('bytes of heap a user or group', (cast) => enough(cast, cast.bytesOf.record)),
      ...Object.keys(casts[0].lookUpNanos).map((count) => row(`look-up, ns, snapshots: ${count}`, ({ lookUpNanos }) => lookUpNanos[count])),
    ]),
    table([head('Namespace over them, µs'), ...stepRows('micros')]),
    table([head('Namespace over them, bytes'), ...stepRows('bytes')]),
    `Steps go by their admin routes, removals by the emulator, each first write after the step above it; journals are off. Bytes: by how much a step
makes the heap grow; a reset and a restore give back what was written before. structuredClone: a copy of the same users, groups and memberships
as plain objects, which a fork by copying would cost. A write and a look-up go down a B+ tree: deeper where there is more, not with more snapshots.`,
  ]
}

export function namespacesTables(crowds) {
  const row = ({ namespaces, perSecond, ofHttp, ofOne, idleBytes, writtenBytes, rssMb }) => [
    whole(namespaces),
    whole(perSecond),
    hundredths(ofHttp),
    hundredths(ofOne),
    whole(idleBytes),
    whole(writtenBytes),
    whole(rssMb, 'MB'),
  ]
  return [
    table([['Namespaces open', 'requests/s', 'of node:http', 'of one', 'idle bytes', '+ a write', 'RSS'], ...crowds.map(row)]),
    `Voucherify get-user goes to all of them in turn, by X-Mock-Namespace. Bytes of heap each: opened and idle; what the first removal adds, its
journal entry included.`,
  ]
}

export function operationsTables(sizes) {
  const [fewest] = sizes
  const slope = (size, field) => (size === fewest ? undefined : (size[field] - fewest[field]) / (size.operations - fewest.operations))
  const row = (size) => [
    whole(size.operations),
    whole(size.readyMs, 'ms'),
    whole(size.rssMb, 'MB'),
    whole(size.perSecond),
    hundredths(size.ofHttp),
    size === fewest ? hundredths(1) : against({ atLeast: 0.95 }, size.ofFewest),
    whole(slope(size, 'bytes')),
    whole(slope(size, 'askedBytes')),
  ]
  const head = ['Operations', 'ready', 'RSS', 'requests/s', 'of node:http', `of ${fewest.operations}`, 'bytes each', 'once asked']
  return [
    table([head, ...sizes.map(row)]),
    'One document each, its last operation asked. Bytes of heap: what each operation beyond the fewest adds once loaded, and once all were asked.',
  ]
}

/** The cost of faults that do not meet the call, with its share of the call. */
export function faultsTables(kinds) {
  const names = kinds[0].variants.map(({ name }) => name)
  const cells = (at) => kinds.flatMap(({ variants }) => [variants[at].micros.toFixed(1), at === 0 ? '' : change(variants[at].ratio)])
  const titles = kinds.flatMap(({ title }) => [`${title}, µs`, ''])
  return [
    table([['Faults armed', ...titles], ...names.map((name, at) => [name, ...cells(at)])]),
    `Calls go to the emulator in process. The armed faults are about another vendor, operation, status or header than the call's, so none meets it.
Percent: the median of neighbours in time; how far the second 0 is from the first is how far the figures are good.`,
  ]
}

export function journalTables(sizes) {
  const [none] = sizes
  const row = ({ size, perSecond, ofHttp, ofNone, heapBytes }) => [
    whole(size),
    whole(perSecond),
    hundredths(ofHttp),
    hundredths(ofNone),
    whole((heapBytes - none.heapBytes) / 1024, 'kB'),
    size === 0 ? '-' : whole((heapBytes - none.heapBytes) / size),
  ]
  return [
    table([['Journal of', 'requests/s', 'of node:http', 'of none', 'heap', 'bytes each'], ...sizes.map(row)]),
    'The Voucherify cycle, once the journal is full: its entries hold the worlds that they met. 1,000 is the usual size.',
  ]
}
