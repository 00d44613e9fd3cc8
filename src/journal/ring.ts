import type { World } from '../state/world.ts'
import type { Entry } from './entry.ts'
import { Pages } from './pages.ts'
import { Slot } from './slot.ts'
import type { Stretch } from './stretch.ts'

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
    return this.slotOf(id).read()
  }

  /** Takes the entry that comes next, and what is to be known of the world that its call met. */
  put(entry: Entry, stretch: Stretch, firstChange: number, met: World): void {
    if (this.#slots.length < this.#most) this.#slots.push(new Slot())
    const slot = this.slotOf(entry.id)
    this.text += slot.write(entry, this.#pages, this.slotOf(this.#oldest).page)
    slot.remember(stretch, firstChange, met)
  }

  dropBefore(id: number): void {
    for (; this.#oldest < id; this.#oldest++) this.text -= this.slotOf(this.#oldest).empty()
  }

  slotOf(id: number): Slot {
    return this.#slots[(id - this.#first) % this.#most] as Slot
  }
}
