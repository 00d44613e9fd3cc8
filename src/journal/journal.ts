import { Changes } from '../state/changes.ts'
import type { World } from '../state/world.ts'
import type { Entry } from './entry.ts'
import { Ring } from './ring.ts'
import { type Stretch, worldMetBy } from './stretch.ts'

export type Listener = (entry: Entry) => void

/** How much text the bodies of a journal may hold, in UTF-16 units: a thousand requests of 1 MiB would be a gigabyte. */
export const maxBodyText = 16 * 1024 * 1024

/**
 * The last so many entries of a namespace: a million requests cost no more memory than its size, large bodies no more than their share.
 * The world that a call of them met is made again when somebody asks, of the one that there is and of what was changed since: kept for every
 * entry, or for each few hundred, worlds would be most of what Ringer holds, and copying and moving them up to a tenth of the work of a change.
 */
export class Journal {
  readonly size: number
  #ring: Ring
  /** The id of the newest entry, and of the oldest that is still there. */
  #last = 0
  #first = 1
  #listeners = new Set<Listener>()
  #changes = new Changes()
  /** Of the newest entry. */
  #stretch: Stretch | undefined

  constructor(size: number) {
    this.size = size
    this.#ring = new Ring(size + 1, 1)
  }

  /** Where calls note what they change. */
  get changes(): Changes {
    return this.#changes
  }

  /**
   * Gives an entry its number, and keeps it. Its call has met a world and led to another one, or to the same; the first thing that it changed,
   * if it changed any, has the number `firstChange`.
   */
  add(entry: Entry, met: World, after: World, firstChange: number): Entry {
    this.#last += 1
    entry.id = this.#last
    this.#ring.put(entry, this.#stretchOn(met, after), firstChange, met)
    if (this.count > this.size) this.#dropOldest()
    while (this.#ring.text > maxBodyText && this.#first < this.#last) this.#dropOldest()
    if (this.#listeners.size > 0) for (const listener of this.#listeners) listener(entry)
    return entry
  }

  /** How many entries are there. */
  get count(): number {
    return this.#last - this.#first + 1
  }

  /** Every entry that is still there, oldest first. */
  entries(): Entry[] {
    return Array.from({ length: this.count }, (_, index) => this.#ring.at(this.#first + index))
  }

  find(id: number): Entry | undefined {
    return id >= this.#first && id <= this.#last ? this.#ring.at(id) : undefined
  }

  /** The world that the call of an entry met, which must still be there. */
  metBy({ id }: Entry): World {
    return worldMetBy(this.#ring.slotOf(id), this.#changes)
  }

  /** Forgets all entries; the numbers go on, so that no id ever means two requests. */
  clear(): void {
    this.#first = this.#last + 1
    this.#ring = new Ring(this.size + 1, this.#first)
    this.#changes = new Changes()
    this.#stretch = undefined
  }

  /** Tells of every new entry until the function that it gives back is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** The same one, as long as nothing but calls changes the world. */
  #stretchOn(met: World, after: World): Stretch {
    const { count } = this.#changes
    if (this.#stretch?.end !== met) this.#stretch = { end: after, changes: count }
    this.#stretch.end = after
    this.#stretch.changes = count
    return this.#stretch
  }

  #dropOldest(): void {
    this.#first += 1
    this.#ring.dropBefore(this.#first)
    this.#changes.dropBefore(this.#first > this.#last ? this.#changes.count : this.#ring.slotOf(this.#first).firstChange)
  }
}
