import { createTree, type Tree } from './tree.ts'

/** A table of a million records has no second one beside it. */
const mostSlots = 10_000

/** What is known of one key. */
interface Slot<K, V> {
  readonly key: K
  /** Undefined where there is nothing. */
  value: V | undefined
  /** The tree has another value yet. */
  isAhead: boolean
}

/**
 * A map whose copies cost the same at every size. What it was asked for, or was told, it remembers in slots: a look-up in a tree of many takes ten
 * comparisons, each of them with a key that is somewhere else in memory, and so does a change of it. So the tree is told only when somebody wants
 * it as it is: for a copy, or for all that there is.
 */
export class Table<K extends string | number, V> {
  readonly #tree: Tree<K, V>
  #slots: Map<K, Slot<K, V>> | undefined
  /** Those that are ahead of the tree. */
  #ahead: Slot<K, V>[] = []

  constructor(tree: Tree<K, V>) {
    this.#tree = tree
  }

  /** The copy is what is asked from now on, so what is remembered goes with it. */
  clone(): Table<K, V> {
    this.#tellTree()
    const copy = new Table<K, V>(this.#tree.clone())
    copy.#slots = this.#slots
    this.#slots = undefined
    return copy
  }

  get size(): number {
    this.#tellTree()
    return this.#tree.size
  }

  get(key: K): V | undefined {
    const slot = this.#slots?.get(key)
    return slot ? slot.value : this.#remember(key, this.#tree.get(key)).value
  }

  has(key: K): boolean {
    return this.get(key) !== undefined
  }

  set(key: K, value: V): void {
    this.#change(key, value)
  }

  delete(key: K): void {
    this.#change(key, undefined)
  }

  /** In the order of their keys. */
  values(): IterableIterator<V> {
    this.#tellTree()
    return this.#tree.values()
  }

  #change(key: K, value: V | undefined): void {
    const slot = this.#slots?.get(key) ?? this.#remember(key, undefined)
    slot.value = value
    if (slot.isAhead) return
    slot.isAhead = true
    this.#ahead.push(slot)
  }

  #remember(key: K, value: V | undefined): Slot<K, V> {
    this.#slots ??= new Map()
    if (this.#slots.size >= mostSlots) {
      this.#tellTree()
      this.#slots.clear()
    }
    const slot = { key, value, isAhead: false }
    this.#slots.set(key, slot)
    return slot
  }

  #tellTree(): void {
    if (this.#ahead.length === 0) return
    for (const slot of this.#ahead) {
      slot.isAhead = false
      if (slot.value === undefined) this.#tree.delete(slot.key)
      else this.#tree.set(slot.key, slot.value)
    }
    this.#ahead = []
  }
}

export function createTable<K extends string | number, V>(): Table<K, V> {
  return new Table(createTree())
}
