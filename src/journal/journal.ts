import type { Entry } from './entry.ts'

export type Listener = (entry: Entry) => void

/** How much text the bodies of a journal may hold, in UTF-16 units: a thousand requests of 1 MiB would be a gigabyte. */
export const maxBodyText = 16 * 1024 * 1024

/** The last so many entries of a namespace. A ring: a million requests cost no more memory than its size, large bodies no more than their share. */
export class Journal {
  readonly size: number
  #ring: (Entry | undefined)[] = []
  /** How much text each of them holds: what is dropped is not looked at again, for it has left every cache by then. */
  #sizes: number[] = []
  /** The id of the newest entry, and of the oldest that is still there. */
  #last = 0
  #first = 1
  #text = 0
  #listeners = new Set<Listener>()

  constructor(size: number) {
    this.size = size
  }

  /** Gives an entry its number, and keeps it. */
  add(entry: Entry): Entry {
    this.#last += 1
    entry.id = this.#last
    if (this.#last - this.#first >= this.size) this.#dropOldest()
    if (this.size > 0) this.#keep(entry)
    while (this.#text > maxBodyText && this.#first < this.#last) this.#dropOldest()
    if (this.#listeners.size > 0) for (const listener of this.#listeners) listener(entry)
    return entry
  }

  /** How many entries are there. */
  get count(): number {
    return this.size === 0 ? 0 : this.#last - this.#first + 1
  }

  /** Every entry that is still there, oldest first. */
  entries(): Entry[] {
    return Array.from({ length: this.count }, (_, index) => this.#ring[(this.#first + index) % this.size] as Entry)
  }

  find(id: number): Entry | undefined {
    return id >= this.#first && id <= this.#last && this.size > 0 ? this.#ring[id % this.size] : undefined
  }

  /** Forgets all entries; the numbers go on, so that no id ever means two requests. */
  clear(): void {
    this.#ring = []
    this.#sizes = []
    this.#first = this.#last + 1
    this.#text = 0
  }

  /** Tells of every new entry until the function that it gives back is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  #keep(entry: Entry): void {
    const slot = this.#last % this.size
    const size = textOf(entry)
    this.#ring[slot] = entry
    this.#sizes[slot] = size
    this.#text += size
  }

  #dropOldest(): void {
    if (this.size > 0) {
      const slot = this.#first % this.size
      this.#text -= this.#sizes[slot] ?? 0
      this.#ring[slot] = undefined
      this.#sizes[slot] = 0
    }
    this.#first += 1
  }
}

function textOf({ call, answer }: Entry): number {
  return (call.body?.length ?? 0) + (call.bytes?.length ?? 0) + (answer.text?.length ?? 0)
}
