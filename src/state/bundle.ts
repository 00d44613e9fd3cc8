import type { Key } from './definition.ts'
import { type Cell, Edges, type Keyed } from './edges.ts'
import { newOwner, type Owner } from './owner.ts'
import type { Table } from './table.ts'

/** The edges at one record, in the order of adding. One is by itself, for most records never have another. */
export type Bundle = Cell | Edges

/** The edges at the records of one end of a relation. */
export type Side = Table<Key, Bundle>

/** What is left where a lone edge was: the record gets another one more often than not. Nobody owns it, so nobody writes to it. */
const nothing = new Edges(newOwner(), [])

export function countIn(bundle: Bundle | undefined): number {
  if (bundle === undefined) return 0
  return bundle instanceof Edges ? bundle.size : 1
}

/** To be read before anything else is written. */
export function edgesIn(bundle: Bundle | undefined): readonly Cell[] {
  if (bundle === undefined) return []
  return bundle instanceof Edges ? bundle.all() : [bundle]
}

/** The edges behind the one of that number, or before it. */
export function* edgesFrom(bundle: Bundle, start: number | undefined, reverse: boolean): Generator<Cell> {
  if (bundle instanceof Edges) yield* bundle.from(start, reverse)
  else if (start === undefined || (reverse ? bundle.id < start : bundle.id > start)) yield bundle
}

/** Of the edges at a record of the second end, the one to that record of the first. */
export function findFirst(bundle: Bundle | undefined, first: Key, keyed: Keyed): Cell | undefined {
  if (bundle === undefined) return undefined
  if (bundle instanceof Edges) return bundle.find(first, keyed)
  return keyed.firstKeyOf(bundle) === first ? bundle : undefined
}

/** Adds an edge, or another version of it, to those at a record, which are `known` now. Those at the second end are found by their first. */
export function put(owner: Owner, side: Side, key: Key, known: Bundle | undefined, cell: Cell, keyed?: Keyed): void {
  if (known === undefined || known === nothing) side.set(key, cell)
  else if (known instanceof Edges) writable(owner, side, key, known).set(cell, keyed)
  else if (known.id === cell.id) side.set(key, cell)
  else side.set(key, new Edges(owner, known.id < cell.id ? [known, cell] : [cell, known]))
}

/** Drops an edge. */
export function take(owner: Owner, side: Side, key: Key, bundle: Bundle | undefined, cell: Cell, keyed?: Keyed): void {
  if (bundle instanceof Edges) writable(owner, side, key, bundle).delete(cell, keyed)
  else if (bundle?.id === cell.id) side.set(key, nothing)
}

function writable(owner: Owner, side: Side, key: Key, bundle: Edges): Edges {
  if (bundle.owner === owner) return bundle
  const own = bundle.copyFor(owner)
  side.set(key, own)
  return own
}
