import { type Bundle, countIn, edgesFrom, edgesIn, findFirst, put, type Side, type Stored, take } from './bundle.ts'
import type { Collection } from './collection.ts'
import type { Key, RelationDefinition } from './definition.ts'
import { copyOf, frozenCopy } from './frozen.ts'
import { newOwner, type Owner } from './owner.ts'
import type { EdgePageOptions, Page } from './page.ts'
import { createTable } from './tree.ts'

/** End → record: `{ group: Group, user: User }`. */
export type Ends = Record<string, object>

/** One edge, with the records at its ends, its number (in the order of adding) and its own attributes. */
export type Edge<E extends Ends, A extends object> = E & A & { id: number }

/**
 * Many-to-many edges with attributes, looked up from both ends in constant depth.
 * A change copies the bundles that it touches (copy on write), never the others.
 */
export class Relation<E extends Ends, A extends object = object> {
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

  fork(owner: Owner): Relation<E, A> {
    return new Relation(this.name, this.definition, [...this.#ends], owner, this)
  }

  /** Lets its owner write to it once more. */
  open(): void {
    this.#sealed = false
    this.#written = false
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
    const stored = this.#find(ends)
    return stored && this.#edge(stored)
  }

  /** The edges of one record, named by its end, in the order of adding: `members.of({ group })`. */
  of(end: Partial<E>): Edge<E, A>[] {
    return edgesIn(this.#bundle(end)).map((stored) => this.#edge(stored))
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
    for (const stored of edgesFrom(bundle, start, reverse)) {
      const edge = this.#edge(stored)
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
      .map(({ first, second, attributes }) => ({ [this.#names[0]]: first, [this.#names[1]]: second, ...attributes }))
  }

  /** Joins two records: `members.add({ group, user, role: 'ADMIN' })`. */
  add(edge: E & A): Edge<E, A> {
    this.#writable()
    const [first, second] = [this.#firstKey(edge), this.#secondKey(edge)] as [Key, Key]
    const others = this.#second.get(second)
    if (findFirst(others, first)) throw new Error(`"${this.name}" already joins ${first} and ${second}`)
    const records: [object, object] = [this.#ends[0].get(first), this.#ends[1].get(second)]
    this.#last += 1
    this.#size += 1
    const stored = { id: this.#last, first, second, attributes: attributesOf(edge, this.#names), edge: undefined }
    this.#store(stored, others)
    return this.#made(stored, records)
  }

  update(ends: E, changes: Partial<A>): Edge<E, A> {
    this.#writable()
    const { stored, others } = this.#existing(ends)
    const changed = { ...stored, attributes: frozenCopy(stored.attributes, changes), edge: undefined }
    this.#store(changed, others)
    return this.#edge(changed)
  }

  remove(ends: E): void {
    this.#writable()
    const { stored, others } = this.#existing(ends)
    this.#drop(stored, others)
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

  #find(ends: Record<string, object | undefined>): Stored | undefined {
    const first = this.#firstKey(ends)
    const second = this.#secondKey(ends)
    return first === undefined || second === undefined ? undefined : this.#pair(first, second)
  }

  #pair(first: Key, second: Key): Stored | undefined {
    return findFirst(this.#second.get(second), first)
  }

  /** The edge between the record that is named by its end, and the one of that key at the other. */
  #between(end: Record<string, object | undefined>, other: Key): Stored | undefined {
    const first = this.#firstKey(end)
    const second = this.#secondKey(end)
    if (first !== undefined) return this.#pair(first, other)
    return second === undefined ? undefined : this.#pair(other, second)
  }

  /** The edge between the two, and all those at the second of them. */
  #existing(ends: E): { stored: Stored; others: Bundle | undefined } {
    const [first, second] = [this.#firstKey(ends), this.#secondKey(ends)] as [Key, Key]
    const others = this.#second.get(second)
    const stored = findFirst(others, first)
    if (!stored) throw new Error(`"${this.name}" does not join ${first} and ${second}`)
    return { stored, others }
  }

  #bundle(end: Record<string, object | undefined>): Bundle | undefined {
    const first = this.#firstKey(end)
    if (first !== undefined) return this.#first.get(first)
    const second = this.#secondKey(end)
    return second === undefined ? undefined : this.#second.get(second)
  }

  /** Made anew only when a record at one of its ends is another than before. */
  #edge(stored: Stored): Edge<E, A> {
    const [one, other] = this.#names
    const first = this.#ends[0].get(stored.first)
    const second = this.#ends[1].get(stored.second)
    const known = stored.edge as Record<string, unknown> | undefined
    return known !== undefined && known[one] === first && known[other] === second
      ? (known as Edge<E, A>)
      : this.#made(stored, [first, second])
  }

  #made(stored: Stored, [first, second]: [object, object]): Edge<E, A> {
    const [one, other] = this.#names
    const edge = copyOf(stored.attributes)
    // Named in a literal, V8 would define them in its runtime, and that was a twentieth of a change.
    edge[one] = first
    edge[other] = second
    edge.id = stored.id
    stored.edge = Object.freeze(edge)
    return edge as Edge<E, A>
  }

  /** `others` are the edges that the second end has now. */
  #store(stored: Stored, others: Bundle | undefined): void {
    put(this.owner, this.#first, stored.first, this.#first.get(stored.first), stored, false)
    put(this.owner, this.#second, stored.second, others, stored, true)
  }

  #drop(stored: Stored, others: Bundle | undefined): void {
    take(this.owner, this.#first, stored.first, this.#first.get(stored.first), stored)
    take(this.owner, this.#second, stored.second, others, stored)
    this.#size -= 1
  }

  /** Drops the edges of a record that leaves the collection at that end. */
  dropAll(index: 0 | 1, key: Key): void {
    const side = index === 0 ? this.#first : this.#second
    const bundle = side.get(key)
    if (!bundle) return
    this.#writable()
    for (const stored of [...edgesIn(bundle)]) this.#drop(stored, this.#second.get(stored.second))
    side.delete(key)
  }
}

const noAttributes = Object.freeze({})

/** What an edge has besides its ends. */
function attributesOf(edge: Record<string, unknown>, [one, other]: [string, string]): object {
  if (!hasMore(edge, one, other)) return noAttributes
  const { [one]: _, [other]: __, ...attributes } = edge
  return frozenCopy(attributes)
}

function hasMore(edge: Record<string, unknown>, one: string, other: string): boolean {
  for (const name in edge) if (name !== one && name !== other) return true
  return false
}
