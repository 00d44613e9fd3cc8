import type { Entry } from './entry.ts'
import { Pages } from './pages.ts'
import { Slot } from './slot.ts'

/** Entries by their numbers, the newest so many of them. */
export class Ring {
  readonly #most: number
  /** The number of the first entry that came. */
  readonly #first: number
  readonly #slots: Slot[] = []
  readonly #pages = new Pages()
  #oldest: number
  /** How much text their bodies hold, in UTF-16 units. */
  text = 0

  constructor(most: number, first: number) {
    this.#most = most
    this.#first = first
    this.#oldest = first
  }

  at(id: number): Entry {
    return this.#slotOf(id).read()
  }

  /** Whether an entry keeps the world that its call met. */
  hasWorld(id: number): boolean {
    return this.#slotOf(id).met !== undefined
  }

  /** Takes the entry that comes next, and gives back how much text its bodies hold. */
  put(entry: Entry): number {
    if (this.#slots.length < this.#most) this.#slots.push(new Slot())
    const size = this.#slotOf(entry.id).write(entry, this.#pages, this.#slotOf(this.#oldest).page)
    this.text += size
    return size
  }

  dropBefore(id: number): void {
    for (; this.#oldest < id; this.#oldest++) this.text -= this.#slotOf(this.#oldest).empty()
  }

  #slotOf(id: number): Slot {
    return this.#slots[(id - this.#first) % this.#most] as Slot
  }
}
