import type { TurnIn } from '../rulebook/turn.ts'
import { newOwner } from '../state/owner.ts'
import type { World } from '../state/world.ts'
import type { Entry } from './entry.ts'
import { Ring } from './ring.ts'

export type Listener = (entry: Entry) => void

/** The world after an entry's call, in the world that it met: what is answered again is answered the same. */
export type Replay = (entry: Entry, met: TurnIn) => World

/** How much text the bodies of a journal may hold, in UTF-16 units: a thousand requests of 1 MiB would be a gigabyte. */
export const maxBodyText = 16 * 1024 * 1024

/** So many entries in a row may be without their world: some milliseconds to make it again. */
const mostReplayed = 512

/** Behind an entry with so much text the next keeps its world, so that this one need not be kept for it. */
const muchText = 16 * 1024

/**
 * The last so many entries of a namespace: a million requests cost no more memory than its size, large bodies no more than their share.
 * An entry keeps the world that its call met only now and then. A world is what the calls before have made of an earlier one, and it is
 * made again when somebody asks: kept for every entry, all the states of a thousand changes would be most of what Ringer holds, and moving
 * them about most of the work of a change.
 */
export class Journal {
  readonly size: number
  #ring: Ring
  /** The id of the newest entry, and of the oldest that is still told of; those before it are kept for the sake of a world. */
  #last = 0
  #first = 1
  #listeners = new Set<Listener>()
  /** The number of the newest entry that keeps its world, and what it met. */
  #anchor = 0
  #met: TurnIn | undefined
  /** The world after the newest entry; undefined where answering it again may not lead there. */
  #after: World | undefined
  #isLarge = false

  constructor(size: number) {
    this.size = size
    this.#ring = new Ring(size + intervalOf(size), 1)
  }

  /**
   * Whether the next entry has to keep its world, should it meet this one: it is not what the entry before has led to, that is too long ago,
   * or it costs nothing, being kept already.
   */
  keeps(world: World): boolean {
    const isMade = world === this.#after && !this.#isLarge && this.#last + 1 - this.#anchor < intervalOf(this.size)
    return !isMade || world === this.#met?.world
  }

  /** Gives an entry its number, and keeps it. `after` is the world after it, if answering it again in the one that it met leads there. */
  add(entry: Entry, after?: World): Entry {
    this.#last += 1
    entry.id = this.#last
    if (this.size === 0) {
      this.#first = this.#last + 1
    } else {
      this.#keep(entry, after)
      if (this.count > this.size) this.#dropOldest()
      while (this.#ring.text > maxBodyText && this.#first < this.#last) this.#dropOldest()
    }
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

  /** The world that an entry's call met. */
  metBy(entry: Entry, replay: Replay): TurnIn {
    let known = entry
    while (known.met === undefined) known = this.#ring.at(known.id - 1)
    let met: TurnIn = { ...known.met, owner: newOwner() }
    for (let id = known.id; id < entry.id; id++) met = { ...met, world: replay(this.#ring.at(id), met) }
    return met
  }

  /** The world after the newest entry, made again. */
  worldAfterLast(replay: Replay): World {
    const last = this.#ring.at(this.#last)
    return replay(last, this.metBy(last, replay))
  }

  /** Forgets all entries; the numbers go on, so that no id ever means two requests. */
  clear(): void {
    this.#first = this.#last + 1
    this.#ring = new Ring(this.size + intervalOf(this.size), this.#first)
    this.#anchor = 0
    this.#met = undefined
    this.#after = undefined
  }

  /** Tells of every new entry until the function that it gives back is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  #keep(entry: Entry, after: World | undefined): void {
    if (entry.met) {
      // Of entries that met the same world one is enough that says so.
      if (entry.met.world === this.#met?.world) entry.met = this.#met
      this.#anchor = entry.id
      this.#met = entry.met
    }
    this.#after = after
    this.#isLarge = this.#ring.put(entry) > muchText
  }

  /** What comes before an entry with a world is of no use to those behind it. */
  #dropOldest(): void {
    this.#first += 1
    if (this.#ring.hasWorld(this.#first)) this.#ring.dropBefore(this.#first)
  }
}

function intervalOf(size: number): number {
  return Math.max(1, Math.min(mostReplayed, Math.floor(size / 2)))
}
