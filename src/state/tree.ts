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

/** A table of a million records has no second one beside it. */
const mostFound = 10_000

/**
 * The same, and it remembers what it was asked for: a look-up in a tree of many takes ten comparisons, each of them with a key that is
 * somewhere else in memory.
 */
export class Table<K extends string | number, V> {
  readonly #tree: Tree<K, V>
  /** Undefined for keys that are not there. */
  #found: Map<K, V | undefined> | undefined

  constructor(tree: Tree<K, V>) {
    this.#tree = tree
  }

  /** The copy is what is asked from now on, so what is remembered goes with it. */
  clone(): Table<K, V> {
    const copy = new Table<K, V>(this.#tree.clone())
    copy.#found = this.#found
    this.#found = undefined
    return copy
  }

  get size(): number {
    return this.#tree.size
  }

  get(key: K): V | undefined {
    this.#found ??= new Map()
    const known = this.#found.get(key)
    if (known !== undefined || this.#found.has(key)) return known
    const value = this.#tree.get(key)
    this.#remember(key, value)
    return value
  }

  has(key: K): boolean {
    return this.get(key) !== undefined
  }

  set(key: K, value: V): void {
    this.#tree.set(key, value)
    this.#remember(key, value)
  }

  delete(key: K): void {
    this.#tree.delete(key)
    if (this.#found?.has(key)) this.#found.set(key, undefined)
  }

  /** In the order of their keys. */
  values(): IterableIterator<V> {
    return this.#tree.values()
  }

  #remember(key: K, value: V | undefined): void {
    this.#found ??= new Map()
    if (this.#found.size >= mostFound) this.#found.clear()
    this.#found.set(key, value)
  }
}

export function createTable<K extends string | number, V>(): Table<K, V> {
  return new Table(createTree())
}
