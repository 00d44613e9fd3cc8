import type { StateDefinition } from './definition.ts'

/** Whose state a change was made in: a vendor's. */
export interface Place {
  readonly name: string
  readonly definition: { readonly state: StateDefinition }
}

/** One change: what there was before and is there behind it, either of which may be nothing, and the number that its part gives out next. */
export interface Change {
  place: Place
  /** The name of the collection or the relation. */
  part: string
  before: unknown
  after: unknown
  serial: number
}

/** So many changes are on a page. */
const pageBits = 7
const perPage = 1 << pageBits
const columns = 5

/** So many pages wait to be written over. */
const mostFree = 8

/**
 * What was changed, in order, by which a state is made again as it was: backwards from the one that there is. A copy that is kept for that
 * costs more: everything in it has to be copied before it is written to, and the collector has both to move.
 * Changes have numbers, the first is 0. They are written over, not made: objects would live just long enough to be moved.
 */
export class Changes {
  /** How many there were so far. */
  count = 0
  #place: Place | undefined
  readonly #pages: unknown[][] = []
  readonly #free: unknown[][] = []
  /** The number of the first change on the first page. */
  #first = 0

  /** Whose changes come next. */
  begin(place: Place): void {
    this.#place = place
  }

  note(part: string, before: unknown, after: unknown, serial: number): void {
    const at = this.count - this.#first
    const page = this.#pages[at >> pageBits] ?? this.#turn()
    const from = (at & (perPage - 1)) * columns
    page[from] = this.#place
    page[from + 1] = part
    page[from + 2] = before
    page[from + 3] = after
    page[from + 4] = serial
    this.count += 1
  }

  /** The changes from that one on, newest first. */
  *backTo(number: number, from = this.count): Generator<Change> {
    for (let at = from - 1; at >= number; at--) yield this.#at(at)
  }

  /** Forgets the changes from that one on. */
  cut(number: number): void {
    this.count = number
  }

  /** Forgets the changes before that one. */
  dropBefore(number: number): void {
    for (; this.#first + perPage <= number; this.#first += perPage) {
      const page = this.#pages.shift()
      if (page && this.#free.length < mostFree) this.#free.push(page)
    }
  }

  #at(number: number): Change {
    const at = number - this.#first
    const page = this.#pages[at >> pageBits] as unknown[]
    const from = (at & (perPage - 1)) * columns
    const [place, part, before, after, serial] = page.slice(from, from + columns)
    return { place, part, before, after, serial } as Change
  }

  #turn(): unknown[] {
    const page = this.#free.pop() ?? []
    this.#pages.push(page)
    return page
  }
}
