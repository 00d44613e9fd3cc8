import type { Key } from './definition.ts'
import type { Owner } from './owner.ts'
import { createNumberTree, createTree, type Table, type Tree } from './tree.ts'

/** An edge as it was made: what it has besides its number is its relation's. */
export interface Cell {
  readonly id: number
}

/** Who knows the key of the record at an edge's first end. */
export interface Keyed {
  firstKeyOf(cell: Cell): Key
}

/** The edges at one record, in the order of adding: a list while they are few, which is all that most records ever have. */
export type Bundle = Few | Many

/** Never written to: another one takes its place, no longer than it has to be. */
type Few = readonly Cell[]

interface Many {
  owner: Owner
  byId: Tree<number, Cell>
  /** By the key at their first end; only where the record is at the second, for a pair is looked up from there. */
  byFirst: Tree<Key, Cell> | undefined
}

/** A list of so many is searched and copied as quickly as a tree. */
const few = 32

/** The edges at the records of one end of a relation. */
export type Side = Table<Key, Bundle>

export function countIn(bundle: Bundle | undefined): number {
  if (bundle === undefined) return 0
  return isMany(bundle) ? bundle.byId.size : bundle.length
}

/** To be read before anything else is written. */
export function edgesIn(bundle: Bundle | undefined): readonly Cell[] {
  if (bundle === undefined) return []
  return isMany(bundle) ? bundle.byId.valuesArray() : bundle
}

/** The edges behind the one of that number, or before it. */
export function* edgesFrom(bundle: Bundle, start: number | undefined, reverse: boolean): Generator<Cell> {
  if (isMany(bundle)) {
    for (const [, cell] of reverse ? bundle.byId.entriesReversed(start) : bundle.byId.entries(start)) if (cell.id !== start) yield cell
    return
  }
  const left = bundle.filter(({ id }) => start === undefined || (reverse ? id < start : id > start))
  yield* reverse ? left.reverse() : left
}

/** Of the edges at a record of the second end, the one to that record of the first. */
export function findFirst(bundle: Bundle | undefined, first: Key, keyed: Keyed): Cell | undefined {
  if (bundle === undefined) return undefined
  if (isMany(bundle)) return bundle.byFirst?.get(first)
  for (const cell of bundle) if (keyed.firstKeyOf(cell) === first) return cell
  return undefined
}

/** Adds an edge, or another version of it, to those at a record, which are `known` now. Those at the second end are found by their first. */
export function put(owner: Owner, side: Side, key: Key, known: Bundle | undefined, cell: Cell, keyed?: Keyed): void {
  const bundle = known ?? noEdges
  if (!isMany(bundle) && bundle.length < few) {
    side.set(key, withEdge(bundle, cell))
    return
  }
  addTo(writableMany(owner, side, key, bundle, keyed), cell, keyed)
}

/** Drops an edge. A record that has lost its last one keeps an empty list, for it gets another one more often than not. */
export function take(owner: Owner, side: Side, key: Key, bundle: Bundle | undefined, cell: Cell, keyed?: Keyed): void {
  if (bundle === undefined) return
  if (!isMany(bundle)) {
    const at = bundle.findIndex(({ id }) => id === cell.id)
    if (at !== -1) side.set(key, bundle.length === 1 ? noEdges : bundle.toSpliced(at, 1))
    return
  }
  const many = writableMany(owner, side, key, bundle, keyed)
  many.byId.delete(cell.id)
  if (keyed) many.byFirst?.delete(keyed.firstKeyOf(cell))
}

const noEdges: Few = []

function withEdge(edges: Few, cell: Cell): Few {
  // Spliced into an empty list it would be taken for a number first.
  if (edges.length === 0) return [cell]
  const at = edges.findIndex(({ id }) => id === cell.id)
  // A new one is the newest. Not by spreading, which leaves room for sixteen more.
  return at === -1 ? edges.toSpliced(edges.length, 0, cell) : edges.with(at, cell)
}

/** The edges of a key to be written to: where they belong to another owner they are copied first, which costs the same at every size. */
function writableMany(owner: Owner, side: Side, key: Key, bundle: Bundle, keyed: Keyed | undefined): Many {
  if (isMany(bundle) && bundle.owner === owner) return bundle
  const many: Many = isMany(bundle)
    ? { owner, byId: bundle.byId.clone(), byFirst: bundle.byFirst?.clone() }
    : { owner, byId: createNumberTree(), byFirst: keyed && createTree() }
  if (!isMany(bundle)) for (const cell of bundle) addTo(many, cell, keyed)
  side.set(key, many)
  return many
}

function addTo(many: Many, cell: Cell, keyed: Keyed | undefined): void {
  many.byId.set(cell.id, cell)
  if (keyed) many.byFirst?.set(keyed.firstKeyOf(cell), cell)
}

function isMany(bundle: Bundle): bundle is Many {
  return !Array.isArray(bundle)
}
