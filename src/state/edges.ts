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

/** A list of so many is searched by a key as quickly as a tree. */
const longestSearched = 32

/**
 * The edges at a record that has more than one, or had: in the order of their numbers, a list, and a tree once there are many. Their owner writes
 * to them as they are; for another one they are copied, which costs the same at every size.
 */
export class Edges {
  readonly owner: Owner
  #list: Cell[]
  /** In the list's place. */
  #tree: Tree<number, Cell> | undefined
  /** By the key at their first end, where they are searched by it and are more than a few. */
  #byFirst: Tree<Key, Cell> | undefined

  constructor(owner: Owner, list: Cell[]) {
    this.owner = owner
    this.#list = list
  }

  copyFor(owner: Owner): Edges {
    const copy = new Edges(owner, [...this.#list])
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
    for (const cell of this.all()) if (keyed.firstKeyOf(cell) === first) return cell
    return undefined
  }

  /** Adds one, or puts it in the place of the one of that number. With `keyed` it can be found by its first end. */
  set(cell: Cell, keyed: Keyed | undefined): void {
    if (this.#tree) this.#tree.set(cell.id, cell)
    else this.#setInList(cell)
    if (keyed && this.#byFirst) this.#byFirst.set(keyed.firstKeyOf(cell), cell)
    else if (keyed && this.size > longestSearched) this.#byFirst = this.#sorted(keyed)
  }

  delete(cell: Cell, keyed: Keyed | undefined): void {
    if (keyed) this.#byFirst?.delete(keyed.firstKeyOf(cell))
    if (this.#tree) {
      this.#tree.delete(cell.id)
      return
    }
    const at = placeOf(cell.id, this.#list)
    if (this.#list[at]?.id === cell.id) this.#list.splice(at, 1)
  }

  #setInList(cell: Cell): void {
    const list = this.#list
    const at = placeOf(cell.id, list)
    if (list[at]?.id === cell.id) list[at] = cell
    else if (at < list.length) list.splice(at, 0, cell)
    else list.push(cell)
    if (list.length <= longest) return
    this.#tree = createNumberTree()
    for (const one of list) this.#tree.set(one.id, one)
    this.#list = []
  }

  #sorted(keyed: Keyed): Tree<Key, Cell> {
    const sorted = createTree<Key, Cell>()
    for (const cell of this.all()) sorted.set(keyed.firstKeyOf(cell), cell)
    return sorted
  }
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
