import type { Changes } from './changes.ts'
import type { CollectionDefinition, Key } from './definition.ts'
import { frozenCopy } from './frozen.ts'
import { newOwner, type Owner } from './owner.ts'
import type { Page, PageOptions } from './page.ts'
import { createTable, type Table } from './table.ts'
import { createNumberTree, type Tree } from './tree.ts'

interface Entry<R> {
  record: R
  /** Its place in the order of insertion. */
  at: number
}

/** Told of a record that leaves: the name of its collection, and its key. */
export type Removed = (collection: string, key: Key) => void

/**
 * Records by key, in the order in which they were inserted. Records are frozen; a change replaces them.
 * Only a fork can be written to, and only until it is sealed; its owner may open it again, as long as nobody else has seen it.
 */
export class Collection<R extends object> {
  readonly name: string
  readonly definition: CollectionDefinition<R>
  readonly owner: Owner
  #records: Table<Key, Entry<R>>
  #order: Tree<number, Key>
  #unique: Map<string, Table<Key, Key>>
  #last: number
  #highest: number
  #sealed = false
  #written = false
  #hasChanged: boolean
  #removed: Removed | undefined
  #changes: Changes | undefined

  constructor(name: string, definition: CollectionDefinition<R>, owner = newOwner(), parent?: Collection<R>) {
    this.name = name
    this.definition = definition
    this.owner = owner
    this.#records = parent ? parent.#records.clone() : createTable()
    this.#order = parent ? parent.#order.clone() : createNumberTree()
    const known = parent ? parent.#unique : new Map<string, Table<Key, Key>>()
    this.#unique = new Map((definition.unique ?? []).map((attribute) => [attribute, known.get(attribute)?.clone() ?? createTable()]))
    this.#last = parent ? parent.#last : 0
    this.#highest = parent ? parent.#highest : 0
    this.#hasChanged = parent ? parent.#hasChanged : false
  }

  /** `removed` is told of the records that leave, so that their edges leave with them; `changes` has all that is written. */
  fork(owner: Owner, removed: Removed, changes?: Changes): Collection<R> {
    const fork = new Collection(this.name, this.definition, owner, this)
    fork.open(removed, changes)
    return fork
  }

  /** Lets its owner write to it once more. */
  open(removed: Removed, changes?: Changes): void {
    this.#sealed = false
    this.#written = false
    this.#removed = removed
    this.#changes = changes
  }

  seal(): void {
    this.#sealed = true
    // Nothing leaves any more, and who was to be told holds the state before this one.
    this.#removed = undefined
    this.#changes = undefined
  }

  /** Whether it was changed since it was forked or opened. */
  get isWritten(): boolean {
    return this.#written
  }

  /** Whether any record was ever changed: while none was, whoever holds one holds it as it is. */
  get hasChanged(): boolean {
    return this.#hasChanged
  }

  get size(): number {
    return this.#records.size
  }

  keyOf(record: R): Key {
    return record[this.definition.key] as Key
  }

  /** The record of that key, if there is one. Anything may be asked for: what is no key finds nothing. */
  find(key: unknown): R | undefined {
    return isKey(key) ? this.#records.get(key)?.record : undefined
  }

  /** The record of that key, which must exist: if it does not, the mistake is ours. */
  get(key: Key): R {
    const found = this.find(key)
    if (!found) throw new Error(`no record ${JSON.stringify(key)} in "${this.name}"`)
    return found
  }

  /** The record with that value of a unique attribute. */
  findBy(attribute: keyof R & string, value: unknown): R | undefined {
    const index = this.#unique.get(attribute)
    if (!index) throw new Error(`"${this.name}" has no unique attribute "${attribute}"`)
    return isKey(value) ? this.find(index.get(value)) : undefined
  }

  has(key: unknown): boolean {
    return this.find(key) !== undefined
  }

  all(): R[] {
    return this.page({}).items
  }

  page({ after, offset = 0, limit = Number.POSITIVE_INFINITY, where, reverse = false }: PageOptions<R>): Page<R> {
    const start = after === undefined ? undefined : isKey(after) ? this.#records.get(after)?.at : undefined
    const items: R[] = []
    if (after !== undefined && start === undefined) return { items, more: false }
    let skipped = 0
    for (const [at, key] of reverse ? this.#order.entriesReversed(start) : this.#order.entries(start)) {
      if (at === start) continue
      const record = this.get(key)
      if (where && !where(record)) continue
      if (skipped++ < offset) continue
      if (items.length >= limit) return { items, more: true }
      items.push(record)
    }
    return { items, more: false }
  }

  /** How many records there are that `where` holds for. */
  count(where: (record: R) => boolean): number {
    let count = 0
    for (const { record } of this.#records.values()) if (where(record)) count++
    return count
  }

  /** The number that comes next in the `serial` attribute; numbers of records that have gone are not given again. */
  nextId(): number {
    return this.#highest + 1
  }

  /** The last number given in the `serial` attribute. */
  get serial(): number {
    return this.#highest
  }

  /** Never gives a number up to this one again. */
  raiseSerial(number: number): void {
    this.#writable()
    this.#note(undefined, undefined)
    this.#highest = Math.max(this.#highest, number)
  }

  insert(record: R): R {
    this.#writable()
    const key = this.keyOf(record)
    if (this.#records.has(key)) throw new Error(`"${this.name}" already has a record ${JSON.stringify(key)}`)
    const frozen = frozenCopy(record)
    this.#refuseTwins(frozen, key)
    const entry = { record: frozen, at: this.#last + 1 }
    this.#note(undefined, entry)
    this.#last += 1
    this.#claim(frozen, key)
    this.#records.set(key, entry)
    this.#order.set(entry.at, key)
    const number = frozen[this.definition.serial ?? this.definition.key]
    if (typeof number === 'number' && number > this.#highest) this.#highest = number
    return frozen
  }

  update(record: R, changes: Partial<R>): R {
    this.#writable()
    const key = this.keyOf(record)
    const old = this.#records.get(key) ?? this.#missing(key)
    const frozen = frozenCopy(old.record, changes)
    if (this.keyOf(frozen) !== key) throw new Error(`the key of a record in "${this.name}" cannot change`)
    this.#refuseTwins(frozen, key)
    const entry = { record: frozen, at: old.at }
    this.#note(old, entry)
    this.#release(old.record)
    this.#claim(frozen, key)
    this.#records.set(key, entry)
    this.#hasChanged = true
    return frozen
  }

  remove(record: R): R {
    this.#writable()
    const key = this.keyOf(record)
    const old = this.#records.get(key) ?? this.#missing(key)
    this.#note(old, undefined)
    this.#release(old.record)
    this.#records.delete(key)
    this.#order.delete(old.at)
    this.#removed?.(this.name, key)
    return old.record
  }

  /** Takes back the last change that was made. */
  takeBack(before: Entry<R> | undefined, after: Entry<R> | undefined, serial: number): void {
    this.#written = true
    this.#highest = serial
    if (after) {
      this.#release(after.record)
      if (!before) {
        this.#records.delete(this.keyOf(after.record))
        this.#order.delete(after.at)
      }
    }
    if (before) {
      const key = this.keyOf(before.record)
      this.#claim(before.record, key)
      this.#records.set(key, before)
      if (!after) this.#order.set(before.at, key)
    }
  }

  #note(before: Entry<R> | undefined, after: Entry<R> | undefined): void {
    this.#changes?.note(this.name, before, after, this.#highest)
  }

  #writable(): void {
    if (this.#sealed) throw new Error(`"${this.name}" can be changed in an effect only`)
    this.#written = true
  }

  #missing(key: Key): never {
    throw new Error(`no record ${JSON.stringify(key)} in "${this.name}"`)
  }

  /** Before anything is written: what fails must not have begun. */
  #refuseTwins(record: R, key: Key): void {
    for (const [attribute, index] of this.#unique) {
      const value = record[attribute as keyof R]
      if (isKey(value) && (index.get(value) ?? key) !== key)
        throw new Error(`"${this.name}" already has a record whose ${attribute} is ${JSON.stringify(value)}`)
    }
  }

  #claim(record: R, key: Key): void {
    for (const [attribute, index] of this.#unique) {
      const value = record[attribute as keyof R]
      if (isKey(value)) index.set(value, key)
    }
  }

  #release(record: R): void {
    for (const [attribute, index] of this.#unique) {
      const value = record[attribute as keyof R]
      if (isKey(value)) index.delete(value)
    }
  }
}

function isKey(value: unknown): value is Key {
  return typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value))
}
