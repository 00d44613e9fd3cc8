import { type Bundle, countIn, edgesFrom, edgesIn, findFirst, put, type Side, take } from './bundle.ts'
import type { Changes } from './changes.ts'
import type { Collection } from './collection.ts'
import type { Key, RelationDefinition } from './definition.ts'
import type { Cell, Keyed } from './edges.ts'
import { copyOf } from './frozen.ts'
import { newOwner, type Owner } from './owner.ts'
import type { EdgePageOptions, Page } from './page.ts'
import { createTable } from './table.ts'

/** End → record: `{ group: Group, user: User }`. */
export type Ends = Record<string, object>

/** One edge, with the records at its ends, its number (in the order of adding) and its own attributes. */
export type Edge<E extends Ends, A extends object> = E & A & { id: number }

/**
 * Many-to-many edges with attributes, looked up from both ends in constant depth.
 * A change copies the bundles that it touches (copy on write), never the others.
 */
export class Relation<E extends Ends, A extends object = object> implements Keyed {
  readonly name: string
  readonly definition: RelationDefinition<A>
  readonly owner: Owner
  readonly #names: [string, string]
  readonly #ends: [Collection<object>, Collection<object>]
  #first: Side
  #second: Side
  #last: number
  #size: number
  #sealed = false
  #written = false
  #changes: Changes | undefined

  constructor(
    name: string,
    definition: RelationDefinition<A>,
    ends: [Collection<object>, Collection<object>],
    owner = newOwner(),
    parent?: Relation<E, A>,
  ) {
    this.name = name
    this.definition = definition
    this.owner = owner
    this.#names = Object.keys(definition.ends) as [string, string]
    this.#ends = ends
    this.#first = parent ? parent.#first.clone() : createTable()
    this.#second = parent ? parent.#second.clone() : createTable()
    this.#last = parent ? parent.#last : 0
    this.#size = parent ? parent.#size : 0
  }

  /** `changes` has all that is written. */
  fork(owner: Owner, changes?: Changes): Relation<E, A> {
    const fork = new Relation(this.name, this.definition, [...this.#ends], owner, this)
    fork.open(changes)
    return fork
  }

  /** Lets its owner write to it once more. */
  open(changes?: Changes): void {
    this.#sealed = false
    this.#written = false
    this.#changes = changes
  }

  /** The collection at one of its ends. */
  endAt(index: 0 | 1): Collection<object> {
    return this.#ends[index]
  }

  /** Puts another version of a collection at one of its ends. */
  join(index: 0 | 1, collection: Collection<object>): void {
    this.#ends[index] = collection
  }

  seal(): void {
    this.#sealed = true
    this.#changes = undefined
  }

  /** Whether it was changed since it was forked or opened. */
  get isWritten(): boolean {
    return this.#written
  }

  get size(): number {
    return this.#size
  }

  /** Whether the two are joined; an end that is undefined is joined to nothing. */
  has(ends: { [N in keyof E]: E[N] | undefined }): boolean {
    return this.#find(ends) !== undefined
  }

  /** The edge between the two, if there is one. */
  find(ends: { [N in keyof E]: E[N] | undefined }): Edge<E, A> | undefined {
    const cell = this.#find(ends)
    return cell && this.#edge(cell)
  }

  /** The edges of one record, named by its end, in the order of adding: `members.of({ group })`. */
  of(end: Partial<E>): Edge<E, A>[] {
    return edgesIn(this.#bundle(end)).map((cell) => this.#edge(cell))
  }

  /** How many edges a record has. */
  count(end: Partial<E>): number {
    return countIn(this.#bundle(end))
  }

  page(
    end: Partial<E>,
    { after, limit = Number.POSITIVE_INFINITY, where, reverse = false }: EdgePageOptions<Edge<E, A>>,
  ): Page<Edge<E, A>> {
    const bundle = this.#bundle(end)
    const start = after === undefined ? undefined : this.#between(end, after as Key)?.id
    const items: Edge<E, A>[] = []
    if (!bundle || (after !== undefined && start === undefined)) return { items, more: false }
    for (const cell of edgesFrom(bundle, start, reverse)) {
      const edge = this.#edge(cell)
      if (where && !where(edge)) continue
      if (items.length >= limit) return { items, more: true }
      items.push(edge)
    }
    return { items, more: false }
  }

  /** Every edge as a cast writes it: the keys at its ends, and its attributes; in the order of adding. */
  stored(): Record<string, unknown>[] {
    return [...this.#first.values()]
      .flatMap(edgesIn)
      .sort((one, other) => one.id - other.id)
      .map((cell) => ({ [this.#names[0]]: this.firstKeyOf(cell), [this.#names[1]]: this.#secondKeyOf(cell), ...this.#attributesOf(cell) }))
  }

  /** Joins two records: `members.add({ group, user, role: 'ADMIN' })`. */
  add(edge: E & A): Edge<E, A> {
    this.#writable()
    const pair = this.#pairOf(edge)
    if (findFirst(pair.others, pair.first, this)) throw new Error(`"${this.name}" already joins ${pair.first} and ${pair.second}`)
    const made = this.#made(edge, this.#last + 1, this.#records(edge), (edge as Attributes).id)
    this.#note(undefined, made)
    this.#last += 1
    this.#size += 1
    return this.#store(made, pair)
  }

  update(ends: E, changes: Partial<A>): Edge<E, A> {
    this.#writable()
    const { cell, pair } = this.#existing(ends)
    const attributes: Attributes = { ...this.#attributesOf(cell), ...changes }
    const made = this.#made(attributes, cell.id, this.#records(ends), attributes.id)
    this.#note(cell, made)
    return this.#store(made, pair)
  }

  remove(ends: E): void {
    this.#writable()
    const { cell, pair } = this.#existing(ends)
    this.#note(cell, undefined)
    this.#drop(cell, pair)
  }

  /** Takes back the last change that was made. */
  takeBack(before: Edge<E, A> | undefined, after: Edge<E, A> | undefined): void {
    this.#written = true
    if (before) {
      this.#store(before, this.#pairOf(before))
      if (!after) this.#size += 1
    } else if (after) {
      this.#drop(after, this.#pairOf(after))
      this.#last = after.id - 1
    }
  }

  #note(before: Cell | undefined, after: Cell | undefined): void {
    this.#changes?.note(this.name, before, after, this.#last)
  }

  #writable(): void {
    if (this.#sealed) throw new Error(`"${this.name}" can be changed in an effect only`)
    this.#written = true
  }

  #firstKey(ends: Record<string, object | undefined>): Key | undefined {
    const record = ends[this.#names[0]]
    return record && this.#ends[0].keyOf(record)
  }

  #secondKey(ends: Record<string, object | undefined>): Key | undefined {
    const record = ends[this.#names[1]]
    return record && this.#ends[1].keyOf(record)
  }

  firstKeyOf(cell: Cell): Key {
    return this.#firstKey(cell as unknown as Ends) as Key
  }

  #secondKeyOf(cell: Cell): Key {
    return this.#secondKey(cell as unknown as Ends) as Key
  }

  #find(ends: Record<string, object | undefined>): Cell | undefined {
    const first = this.#firstKey(ends)
    const second = this.#secondKey(ends)
    return first === undefined || second === undefined ? undefined : this.#pair(first, second)
  }

  #pair(first: Key, second: Key): Cell | undefined {
    return findFirst(this.#second.get(second), first, this)
  }

  /** The edge between the record that is named by its end, and the one of that key at the other. */
  #between(end: Record<string, object | undefined>, other: Key): Cell | undefined {
    const first = this.#firstKey(end)
    const second = this.#secondKey(end)
    if (first !== undefined) return this.#pair(first, other)
    return second === undefined ? undefined : this.#pair(other, second)
  }

  #pairOf(ends: object): Pair {
    const [first, second] = [this.#firstKey(ends as Ends), this.#secondKey(ends as Ends)] as [Key, Key]
    return { first, second, others: this.#second.get(second) }
  }

  /** The edge between the two. */
  #existing(ends: E): { cell: Cell; pair: Pair } {
    const pair = this.#pairOf(ends)
    const cell = findFirst(pair.others, pair.first, this)
    if (!cell) throw new Error(`"${this.name}" does not join ${pair.first} and ${pair.second}`)
    return { cell, pair }
  }

  #bundle(end: Record<string, object | undefined>): Bundle | undefined {
    const first = this.#firstKey(end)
    if (first !== undefined) return this.#first.get(first)
    const second = this.#secondKey(end)
    return second === undefined ? undefined : this.#second.get(second)
  }

  /** Made anew only when a record at one of its ends is another than it was. */
  #edge(cell: Cell): Edge<E, A> {
    const [some, others] = this.#ends
    if (!some.hasChanged && !others.hasChanged) return cell as Edge<E, A>
    const [one, other] = this.#names
    const { [one]: first, [other]: second } = cell as unknown as Ends
    const firstNow = some.get(this.firstKeyOf(cell))
    const secondNow = others.get(this.#secondKeyOf(cell))
    return first === firstNow && second === secondNow ? (cell as Edge<E, A>) : this.#made(cell, cell.id, [firstNow, secondNow])
  }

  /** The records that are named, as they are now. */
  #records(ends: Ends): [object, object] {
    return [this.#ends[0].get(this.#firstKey(ends) as Key), this.#ends[1].get(this.#secondKey(ends) as Key)]
  }

  /** `own` is an attribute that is called as its number is. */
  #made(attributes: object, id: number, [first, second]: [object, object], own?: unknown): Edge<E, A> {
    const [one, other] = this.#names
    const edge: Attributes = copyOf(attributes)
    if (own !== undefined) edge[ownId] = own
    // Named in a literal, V8 would define them in its runtime, and that was a twentieth of a change.
    edge[one] = first
    edge[other] = second
    edge.id = id
    return Object.freeze(edge) as Edge<E, A>
  }

  /** What an edge has besides its ends and its number. */
  #attributesOf(cell: Cell): Attributes {
    const { id: _, [ownId]: own, ...edge } = cell as unknown as Attributes
    return this.#ownOf(own === undefined ? edge : { ...edge, id: own })
  }

  /** What there is besides the ends. */
  #ownOf(edge: object): Attributes {
    const [one, other] = this.#names
    if (!hasMore(edge, one, other)) return noAttributes
    const { [one]: _, [other]: __, ...attributes } = edge as Attributes
    return attributes
  }

  #store(edge: Edge<E, A>, { first, second, others }: Pair): Edge<E, A> {
    put(this.owner, this.#first, first, this.#first.get(first), edge)
    put(this.owner, this.#second, second, others, edge, this)
    return edge
  }

  #drop(cell: Cell, { first, second, others }: Pair): void {
    take(this.owner, this.#first, first, this.#first.get(first), cell)
    take(this.owner, this.#second, second, others, cell, this)
    this.#size -= 1
  }

  /** Drops the edges of a record that leaves the collection at that end. */
  dropAll(index: 0 | 1, key: Key): void {
    const side = index === 0 ? this.#first : this.#second
    const bundle = side.get(key)
    if (!bundle) return
    this.#writable()
    for (const cell of [...edgesIn(bundle)]) {
      this.#note(cell, undefined)
      this.#drop(cell, this.#pairOf(cell))
    }
    side.delete(key)
  }
}

/** The keys of two records, and the edges that the second of them has. */
interface Pair {
  first: Key
  second: Key
  others: Bundle | undefined
}

type Attributes = Record<string | symbol, unknown>

const noAttributes: Attributes = Object.freeze({})

/** Where an edge keeps an attribute that is called as its number is. */
const ownId = Symbol('an attribute called id')

function hasMore(edge: object, one: string, other: string): boolean {
  for (const name in edge) if (name !== one && name !== other) return true
  return false
}
