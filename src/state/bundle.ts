import type { Key } from './definition.ts'
import { createNumberTree, createTree, type Tree } from './tree.ts'

export interface Stored {
  id: number
  first: Key
  second: Key
  attributes: object
  /** The edge as it was last handed out. */
  edge: object | undefined
}

/** Stands for a relation: the relation itself would keep all that it had, and what that was made from, for as long as one bundle is left. */
export type Mark = Record<string, never>

/** The edges at one record: by the key at the other end, and in the order of adding. */
export interface Bundle {
  /** The mark of the relation that made it, and so may write to it; a fork of that one makes a copy first. */
  owner: Mark
  byKey: Tree<Key, Stored>
  byId: Tree<number, Stored>
}

export function put(owner: Mark, side: Tree<Key, Bundle>, key: Key, other: Key, stored: Stored): void {
  const bundle = owned(owner, side, key)
  bundle.byKey.set(other, stored)
  bundle.byId.set(stored.id, stored)
}

export function take(owner: Mark, side: Tree<Key, Bundle>, key: Key, other: Key, id: number): void {
  const bundle = owned(owner, side, key)
  bundle.byKey.delete(other)
  bundle.byId.delete(id)
  if (bundle.byId.size === 0) side.delete(key)
}

/** The bundle of a key, to be written to: where it belongs to a parent it is copied first, which costs the same at every size. */
function owned(owner: Mark, side: Tree<Key, Bundle>, key: Key): Bundle {
  const known = side.get(key)
  if (known?.owner === owner) return known
  const bundle: Bundle = known
    ? { owner, byKey: known.byKey.clone(), byId: known.byId.clone() }
    : { owner, byKey: createTree(), byId: createNumberTree() }
  side.set(key, bundle)
  return bundle
}
