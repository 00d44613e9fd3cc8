import type { Key } from './definition.ts'
import type { Owner } from './owner.ts'
import { createNumberTree, createTree, type Tree } from './tree.ts'

/** An edge as it was made: what it has besides its number is its relation's. */
export interface Cell {
  readonly id: number
}

/** Who knows the key of the record at an edge's first end. */
export interface Keyed {
  firstKeyOf(cell: Cell): Key
}

/** A list of so many is moved along, or copied, in the time that a tree takes for one of them. */
const longest = 256

/**
 * The edges at a record that has more than one, or had: in the order of their numbers, a list, and a tree once there are many. Their owner writes
 * to them as they are; for another one they are copied, which costs the same at every size.
 */
export class Edges {
  readonly owner: Owner
  #list: Cell[]
  /** The keys at their first ends, in the list's order, once somebody has searched it by them. */
  #firsts: Key[] | undefined
  /** In the list's place. */
  #tree: Tree<number, Cell> | undefined
  /** By the key at their first end, beside the tree, where they are searched by it. */
  #byFirst: Tree<Key, Cell> | undefined

  constructor(owner: Owner, list: Cell[]) {
    this.owner = owner
    this.#list = list
  }

  copyFor(owner: Owner): Edges {
    const copy = new Edges(owner, [...this.#list])
    copy.#firsts = this.#firsts && [...this.#firsts]
    copy.#tree = this.#tree?.clone()
    copy.#byFirst = this.#byFirst?.clone()
    return copy
  }

  get size(): number {
    return this.#tree ? this.#tree.size : this.#list.length
  }

  /** To be read before anything else is written. */
  all(): readonly Cell[] {
    return this.#tree ? this.#tree.valuesArray() : this.#list
  }

  /** Those behind the one of that number, or before it. */
  *from(start: number | undefined, reverse: boolean): Generator<Cell> {
    if (this.#tree) {
      for (const [id, cell] of reverse ? this.#tree.entriesReversed(start) : this.#tree.entries(start)) if (id !== start) yield cell
      return
    }
    const left = this.#list.filter(({ id }) => start === undefined || (reverse ? id < start : id > start))
    yield* reverse ? left.reverse() : left
  }

  /** The one to the record of that key at the first end. */
  find(first: Key, keyed: Keyed): Cell | undefined {
    if (this.#byFirst) return this.#byFirst.get(first)
    this.#firsts ??= this.#list.map((cell) => keyed.firstKeyOf(cell))
    const firsts = this.#firsts
    // `indexOf` leaves compiled code to compare texts, and takes longer for it.
    for (let at = 0; at < firsts.length; at++) if (firsts[at] === first) return this.#list[at]
    return undefined
  }

  /** Adds one, or puts it in the place of the one of that number. With `keyed` it can be found by its first end. */
  set(cell: Cell, keyed: Keyed | undefined): void {
    if (this.#tree) this.#tree.set(cell.id, cell)
    else this.#setInList(cell, keyed)
    if (keyed) this.#byFirst?.set(keyed.firstKeyOf(cell), cell)
  }

  delete(cell: Cell, keyed: Keyed | undefined): void {
    if (keyed) this.#byFirst?.delete(keyed.firstKeyOf(cell))
    if (this.#tree) {
      this.#tree.delete(cell.id)
      return
    }
    const at = placeOf(cell.id, this.#list)
    if (this.#list[at]?.id !== cell.id) return
    removeAt(at, this.#list)
    if (this.#firsts) removeAt(at, this.#firsts)
  }

  #setInList(cell: Cell, keyed: Keyed | undefined): void {
    const list = this.#list
    const at = placeOf(cell.id, list)
    if (list[at]?.id === cell.id) {
      list[at] = cell
      return
    }
    insertAt(at, cell, list)
    if (keyed && this.#firsts) insertAt(at, keyed.firstKeyOf(cell), this.#firsts)
    if (list.length > longest) this.#growTree(keyed)
  }

  #growTree(keyed: Keyed | undefined): void {
    this.#tree = createNumberTree()
    for (const cell of this.#list) this.#tree.set(cell.id, cell)
    if (keyed) {
      this.#byFirst = createTree()
      for (const cell of this.#list) this.#byFirst.set(keyed.firstKeyOf(cell), cell)
    }
    this.#list = []
    this.#firsts = undefined
  }
}

function insertAt<T>(at: number, one: T, list: T[]): void {
  if (at === list.length) list.push(one)
  else list.splice(at, 0, one)
}

function removeAt<T>(at: number, list: T[]): void {
  if (at === list.length - 1) list.pop()
  else list.splice(at, 1)
}

/** Where in a list the cell of that number is, or would be. */
function placeOf(id: number, list: Cell[]): number {
  let from = 0
  let to = list.length
  if (to === 0 || (list[to - 1] as Cell).id < id) return to
  while (from < to) {
    const middle = (from + to) >> 1
    if ((list[middle] as Cell).id < id) from = middle + 1
    else to = middle
  }
  return from
}
