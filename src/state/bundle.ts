import type { Key } from './definition.ts'
import type { Owner } from './owner.ts'
import { createNumberTree, createTree, type Table, type Tree } from './tree.ts'

export interface Stored {
  id: number
  first: Key
  second: Key
  attributes: object
  /** The edge as it was last handed out. */
  edge: object | undefined
}

/** The edges at one record, in the order of adding: a list while they are few, which is all that most records ever have. */
export type Bundle = Few | Many

/** Never written to: another one takes its place, no longer than it has to be. */
type Few = readonly Stored[]

interface Many {
  owner: Owner
  byId: Tree<number, Stored>
  /** By the key at their first end; only where the record is at the second, for a pair is looked up from there. */
  byFirst: Tree<Key, Stored> | undefined
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
export function edgesIn(bundle: Bundle | undefined): readonly Stored[] {
  if (bundle === undefined) return []
  return isMany(bundle) ? bundle.byId.valuesArray() : bundle
}

/** The edges behind the one of that number, or before it. */
export function* edgesFrom(bundle: Bundle, start: number | undefined, reverse: boolean): Generator<Stored> {
  if (isMany(bundle)) {
    for (const [, stored] of reverse ? bundle.byId.entriesReversed(start) : bundle.byId.entries(start))
      if (stored.id !== start) yield stored
    return
  }
  const left = bundle.filter(({ id }) => start === undefined || (reverse ? id < start : id > start))
  yield* reverse ? left.reverse() : left
}

/** Of the edges at a record of the second end, the one to that record of the first. */
export function findFirst(bundle: Bundle | undefined, first: Key): Stored | undefined {
  if (bundle === undefined) return undefined
  return isMany(bundle) ? bundle.byFirst?.get(first) : bundle.find((stored) => stored.first === first)
}

/** Adds an edge, or another version of it, to those at a record, which are `known` now. `keyed` are the bundles of the second end. */
export function put(owner: Owner, side: Side, key: Key, known: Bundle | undefined, stored: Stored, keyed: boolean): void {
  const bundle = known ?? noEdges
  if (!isMany(bundle) && bundle.length < few) {
    side.set(key, withEdge(bundle, stored))
    return
  }
  const many = writableMany(owner, side, key, bundle, keyed)
  many.byId.set(stored.id, stored)
  many.byFirst?.set(stored.first, stored)
}

/** Drops an edge. A record that has lost its last one keeps an empty list, for it gets another one more often than not. */
export function take(owner: Owner, side: Side, key: Key, bundle: Bundle | undefined, stored: Stored): void {
  if (bundle === undefined) return
  if (!isMany(bundle)) {
    const at = bundle.findIndex(({ id }) => id === stored.id)
    if (at !== -1) side.set(key, bundle.length === 1 ? noEdges : bundle.toSpliced(at, 1))
    return
  }
  const many = writableMany(owner, side, key, bundle, bundle.byFirst !== undefined)
  many.byId.delete(stored.id)
  many.byFirst?.delete(stored.first)
}

const noEdges: Few = []

function withEdge(edges: Few, stored: Stored): Few {
  // Spliced into an empty list it would be taken for a number first.
  if (edges.length === 0) return [stored]
  const at = edges.findIndex(({ id }) => id === stored.id)
  // A new one is the newest. Not by spreading, which leaves room for sixteen more.
  return at === -1 ? edges.toSpliced(edges.length, 0, stored) : edges.with(at, stored)
}

/** The edges of a key to be written to: where they belong to another owner they are copied first, which costs the same at every size. */
function writableMany(owner: Owner, side: Side, key: Key, bundle: Bundle, keyed: boolean): Many {
  if (isMany(bundle) && bundle.owner === owner) return bundle
  const many: Many = isMany(bundle)
    ? { owner, byId: bundle.byId.clone(), byFirst: bundle.byFirst?.clone() }
    : { owner, byId: createNumberTree(), byFirst: keyed ? createTree() : undefined }
  for (const stored of isMany(bundle) ? [] : bundle) {
    many.byId.set(stored.id, stored)
    many.byFirst?.set(stored.first, stored)
  }
  side.set(key, many)
  return many
}

function isMany(bundle: Bundle): bundle is Many {
  return !Array.isArray(bundle)
}
