import type { Entry } from './entry.ts'

export type Listener = (entry: Entry) => void

/** How much text the bodies of a journal may hold, in UTF-16 units: a thousand requests of 1 MiB would be a gigabyte. */
export const maxBodyText = 16 * 1024 * 1024

/** The last so many entries of a namespace. A ring: a million requests cost no more memory than its size, large bodies no more than their share. */
export class Journal {
  readonly size: number
  #ring: (Entry | undefined)[] = []
  /** The id of the newest entry, and of the oldest that is still there. */
  #last = 0
  #first = 1
  #text = 0
  #listeners = new Set<Listener>()

  constructor(size: number) {
    this.size = size
  }

  add(entry: Omit<Entry, 'id'>): Entry {
    this.#last += 1
    const kept = { ...entry, id: this.#last }
    this.#text += textOf(kept)
    if (this.#last - this.#first >= this.size) this.#dropOldest()
    if (this.size > 0) this.#ring[this.#last % this.size] = kept
    while (this.#text > maxBodyText && this.#first < this.#last) this.#dropOldest()
    for (const listener of this.#listeners) listener(kept)
    return kept
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
    this.#first = this.#last + 1
    this.#text = 0
  }

  /** Tells of every new entry until the function that it gives back is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  #dropOldest(): void {
    const oldest = this.size > 0 ? this.#ring[this.#first % this.size] : undefined
    if (oldest) {
      this.#text -= textOf(oldest)
      this.#ring[this.#first % this.size] = undefined
    }
    this.#first += 1
  }
}

function textOf({ call, answer }: Entry): number {
  return (call.body?.length ?? 0) + (call.bytes?.length ?? 0) + (answer.text?.length ?? 0)
}
