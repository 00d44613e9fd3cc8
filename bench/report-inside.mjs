import { table } from './table.mjs'

/** A namespace's steps, with the cast growing from left to right. */
export function layersTables(casts) {
  const stepRows = (field) => [
    ...Object.keys(casts[0][field]).map((step) => row(stepName(step), casts, (cast) => cast[field][step])),
    row('structuredClone', casts, ({ clone }) => clone[field]),
  ]
  const lookUps = Object.keys(casts[0].lookUpNanos).map((count) =>
    row(`with ${count} ${count === '1' ? 'snapshot' : 'snapshots'}`, casts, ({ lookUpNanos }) => lookUpNanos[count]),
  )
  return [
    table([head('Namespace, µs', casts), ...stepRows('micros')]),
    table([head('Namespace, bytes of heap', casts), ...stepRows('bytes')]),
    table([head('Look-up of a membership, ns', casts), ...lookUps]),
    layersNotes,
  ]
}

/** The cost of faults that do not meet the call, with its share of the call. */
export function faultsTables(kinds) {
  const names = kinds[0].variants.map(({ name }) => name)
  const cells = (at) => kinds.flatMap(({ variants }) => [variants[at].micros.toFixed(1), at === 0 ? '' : percent(variants[at].ratio)])
  const titles = kinds.flatMap(({ title }) => [`${title.replace(/,.*/, '')} µs`, ''])
  return [table([['One call, faults armed', ...titles], ...names.map((name, at) => [name, ...cells(at)])]), faultsNotes]
}

const layersNotes = `Columns are the memberships in the cast. Steps go by their admin routes, writes are removals by the emulator, each the first after the step
above it; journals are off. Bytes: by how much a step makes the heap grow; a reset and a restore give back what was written before.
structuredClone: a copy of the same users, groups and memberships as plain objects, which a fork by copying would cost. A write and a
look-up go down a B+ tree, which is deeper where there is more, and whose nodes are in no cache then: not deeper with more snapshots.`

const faultsNotes = `Calls go to the emulator in-process. Without the engine: its line taken out of the emulator. The hundred faults are about another vendor,
another operation, another status or another header than the call's, so none meets it. As served: with the look for faults that spoil
connections, which the server takes after each request. Percent: the median of neighbours in time, good to about two.`

function head(title, casts) {
  return [title, ...casts.map(({ memberships }) => memberships.toLocaleString('en'))]
}

function row(name, casts, figure) {
  return [name, ...casts.map((cast) => Math.round(figure(cast)).toLocaleString('en'))]
}

function stepName(step) {
  return step.startsWith('write') ? '  first write' : step
}

function percent(ratio) {
  const share = (ratio - 1) * 100
  return `${share < 0 ? '' : '+'}${share.toFixed(1)} %`
}
