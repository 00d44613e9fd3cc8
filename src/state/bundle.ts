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

/** The edges at one record, in the order of adding. One is by itself, for most records never have another; a few are a list. */
export type Bundle = Cell | Few | Many

/** Never written to: another one takes its place, no longer than it has to be. */
type Few = readonly Cell[]

/** A class, for an edge may have any attributes. */
class Many {
  readonly owner: Owner
  readonly byId: Tree<number, Cell>
  /** By the key at their first end; only where the record is at the second, for a pair is looked up from there. */
  readonly byFirst: Tree<Key, Cell> | undefined

  constructor(owner: Owner, byId: Many['byId'], byFirst: Many['byFirst']) {
    this.owner = owner
    this.byId = byId
    this.byFirst = byFirst
  }
}

/** A list of so many is searched and copied as quickly as a tree. */
const few = 32

/** The edges at the records of one end of a relation. */
export type Side = Table<Key, Bundle>

export function countIn(bundle: Bundle | undefined): number {
  return bundle instanceof Many ? bundle.byId.size : fewIn(bundle).length
}

/** To be read before anything else is written. */
export function edgesIn(bundle: Bundle | undefined): readonly Cell[] {
  return bundle instanceof Many ? bundle.byId.valuesArray() : fewIn(bundle)
}

/** The edges behind the one of that number, or before it. */
export function* edgesFrom(bundle: Bundle, start: number | undefined, reverse: boolean): Generator<Cell> {
  if (bundle instanceof Many) {
    for (const [, cell] of reverse ? bundle.byId.entriesReversed(start) : bundle.byId.entries(start)) if (cell.id !== start) yield cell
    return
  }
  const left = fewIn(bundle).filter(({ id }) => start === undefined || (reverse ? id < start : id > start))
  yield* reverse ? left.reverse() : left
}

/** Of the edges at a record of the second end, the one to that record of the first. */
export function findFirst(bundle: Bundle | undefined, first: Key, keyed: Keyed): Cell | undefined {
  if (bundle === undefined) return undefined
  if (bundle instanceof Many) return bundle.byFirst?.get(first)
  if (!isList(bundle)) return keyed.firstKeyOf(bundle) === first ? bundle : undefined
  for (const cell of bundle) if (keyed.firstKeyOf(cell) === first) return cell
  return undefined
}

/** Adds an edge, or another version of it, to those at a record, which are `known` now. Those at the second end are found by their first. */
export function put(owner: Owner, side: Side, key: Key, known: Bundle | undefined, cell: Cell, keyed?: Keyed): void {
  if (known instanceof Many || (known !== undefined && isList(known) && known.length >= few))
    addTo(writableMany(owner, side, key, known, keyed), cell, keyed)
  else side.set(key, withEdge(known, cell))
}

/** Drops an edge. A record that has lost its last one keeps an empty list, for it gets another one more often than not. */
export function take(owner: Owner, side: Side, key: Key, bundle: Bundle | undefined, cell: Cell, keyed?: Keyed): void {
  if (bundle === undefined) return
  if (!(bundle instanceof Many)) {
    side.set(key, withoutEdge(bundle, cell))
    return
  }
  const many = writableMany(owner, side, key, bundle, keyed)
  many.byId.delete(cell.id)
  if (keyed) many.byFirst?.delete(keyed.firstKeyOf(cell))
}

const noEdges: Few = []

function withEdge(edges: Cell | Few = noEdges, cell: Cell): Cell | Few {
  if (!isList(edges)) return edges.id === cell.id ? cell : edges.id < cell.id ? [edges, cell] : [cell, edges]
  if (edges.length === 0) return cell
  const at = edges.findLastIndex(({ id }) => id <= cell.id)
  // Not by spreading, which leaves room for sixteen more.
  return edges[at]?.id === cell.id ? edges.with(at, cell) : edges.toSpliced(at + 1, 0, cell)
}

function withoutEdge(edges: Cell | Few, { id: gone }: Cell): Cell | Few {
  if (!isList(edges)) return edges.id === gone ? noEdges : edges
  const at = edges.findIndex(({ id }) => id === gone)
  if (at === -1) return edges
  return edges.length === 2 ? (edges[1 - at] as Cell) : edges.toSpliced(at, 1)
}

/** The edges of a key to be written to: where they belong to another owner they are copied first, which costs the same at every size. */
function writableMany(owner: Owner, side: Side, key: Key, bundle: Few | Many, keyed: Keyed | undefined): Many {
  const many = bundle instanceof Many
  if (many && bundle.owner === owner) return bundle
  const own = many
    ? new Many(owner, bundle.byId.clone(), bundle.byFirst?.clone())
    : new Many(owner, createNumberTree(), keyed && createTree())
  if (!many) for (const cell of bundle) addTo(own, cell, keyed)
  side.set(key, own)
  return own
}

function addTo(many: Many, cell: Cell, keyed: Keyed | undefined): void {
  many.byId.set(cell.id, cell)
  if (keyed) many.byFirst?.set(keyed.firstKeyOf(cell), cell)
}

function fewIn(bundle: Cell | Few | undefined): Few {
  if (bundle === undefined) return noEdges
  return isList(bundle) ? bundle : [bundle]
}

function isList(bundle: Cell | Few): bundle is Few {
  return Array.isArray(bundle)
}
