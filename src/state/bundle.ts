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
export type Bundle = readonly Stored[] | Many

interface Many {
  /** The relation's when it was made: while that is the same it is written to as it is. */
  owner: Owner
  byId: Tree<number, Stored>
  /** By the key at their first end; only where the record is at the second, for a pair is looked up from there. */
  byFirst: Tree<Key, Stored> | undefined
}

/** A list of so many is searched and copied as quickly as a tree. */
const few = 16

/** The edges at the records of one end of a relation. */
export type Side = Table<Key, Bundle>

export function countIn(bundle: Bundle | undefined): number {
  return bundle === undefined ? 0 : isMany(bundle) ? bundle.byId.size : bundle.length
}

export function edgesIn(bundle: Bundle | undefined): readonly Stored[] {
  return bundle === undefined ? [] : isMany(bundle) ? bundle.byId.valuesArray() : bundle
}

/** The edges behind the one of that number, or before it. */
export function* edgesFrom(bundle: Bundle, start: number | undefined, reverse: boolean): Generator<Stored> {
  if (isMany(bundle)) {
    for (const [, stored] of reverse ? bundle.byId.entriesReversed(start) : bundle.byId.entries(start))
      if (stored.id !== start) yield stored
    return
  }
  const isBehind = ({ id }: Stored) => start === undefined || (reverse ? id < start : id > start)
  yield* reverse ? bundle.filter(isBehind).reverse() : bundle.filter(isBehind)
}

/** Of the edges at a record of the second end, the one to that record of the first. */
export function findFirst(bundle: Bundle | undefined, first: Key): Stored | undefined {
  if (bundle === undefined) return undefined
  return isMany(bundle) ? bundle.byFirst?.get(first) : bundle.find((stored) => stored.first === first)
}

/** Adds an edge, or another version of it, to those at a record. `keyed` are the bundles of the second end. */
export function put(owner: Owner, side: Side, key: Key, stored: Stored, keyed: boolean): void {
  const bundle = side.get(key) ?? []
  if (!isMany(bundle) && bundle.length < few) {
    side.set(key, [...bundle.filter(({ id }) => id < stored.id), stored, ...bundle.filter(({ id }) => id > stored.id)])
    return
  }
  const many = writable(owner, side, key, bundle, keyed)
  many.byId.set(stored.id, stored)
  many.byFirst?.set(stored.first, stored)
}

export function take(owner: Owner, side: Side, key: Key, stored: Stored): void {
  const bundle = side.get(key) ?? []
  if (countIn(bundle) <= 1) {
    side.delete(key)
  } else if (!isMany(bundle)) {
    side.set(
      key,
      bundle.filter(({ id }) => id !== stored.id),
    )
  } else {
    const many = writable(owner, side, key, bundle, bundle.byFirst !== undefined)
    many.byId.delete(stored.id)
    many.byFirst?.delete(stored.first)
  }
}

/** The bundle of a key as trees to be written to: where they belong to another owner they are copied first, which costs the same at every size. */
function writable(owner: Owner, side: Side, key: Key, bundle: Bundle, keyed: boolean): Many {
  if (isMany(bundle) && bundle.owner === owner) return bundle
  const many: Many = isMany(bundle)
    ? { owner, byId: bundle.byId.clone(), byFirst: bundle.byFirst?.clone() }
    : { owner, byId: createNumberTree(), byFirst: keyed ? createTree() : undefined }
  if (!isMany(bundle)) {
    for (const stored of bundle) {
      many.byId.set(stored.id, stored)
      many.byFirst?.set(stored.first, stored)
    }
  }
  side.set(key, many)
  return many
}

function isMany(bundle: Bundle): bundle is Many {
  return !Array.isArray(bundle)
}
