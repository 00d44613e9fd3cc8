import btree from 'sorted-btree'

// Node gives the CommonJS module, whose default it is; tools that inline a linked package (vitest) give the class itself.
const BTree = 'default' in btree ? btree.default : (btree as typeof import('sorted-btree').default)

/**
 * A sorted map that can be copied in constant time: copies share their nodes until one of them writes.
 * It carries the layers: a fork, a snapshot and a reset are such copies.
 */
export type Tree<K, V> = InstanceType<typeof BTree<K, V>>

export function createTree<K extends string | number, V>(): Tree<K, V> {
  return new BTree<K, V>(undefined, compare)
}

/** The same for places in an order. */
export function createNumberTree<V>(): Tree<number, V> {
  return new BTree<number, V>(undefined, (a, b) => a - b)
}

/** Numbers before strings, so that a client's `"1"` never meets a vendor's 1. */
function compare(a: string | number, b: string | number): number {
  if (a === b) return 0
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
  return a < b ? -1 : 1
}
