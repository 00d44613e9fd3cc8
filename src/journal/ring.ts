import type { Entry } from './entry.ts'

/** Entries by their numbers, the newest so many of them. */
export class Ring {
  readonly #slots: number
  #entries: (Entry | undefined)[] = []
  /** How much text each of them holds: what is dropped is not looked at again, for it has left every cache by then. */
  #sizes: number[] = []
  #oldest: number | undefined
  /** How much text all of them hold, in UTF-16 units. */
  text = 0

  constructor(slots: number) {
    this.#slots = slots
  }

  at(id: number): Entry | undefined {
    return this.#entries[id % this.#slots]
  }

  /** Gives back how much text it holds. */
  put(entry: Entry): number {
    const slot = entry.id % this.#slots
    const size = textOf(entry)
    this.#oldest ??= entry.id
    this.#entries[slot] = entry
    this.#sizes[slot] = size
    this.text += size
    return size
  }

  dropBefore(id: number): void {
    let oldest = this.#oldest ?? id
    for (; oldest < id; oldest++) {
      const slot = oldest % this.#slots
      this.text -= this.#sizes[slot] ?? 0
      this.#entries[slot] = undefined
      this.#sizes[slot] = 0
    }
    this.#oldest = oldest
  }
}

function textOf({ call, answer }: Entry): number {
  return (call.body?.length ?? 0) + (call.bytes?.length ?? 0) + (answer.text?.length ?? 0)
}
