/** Each page is twice as long as the one before it, from the shortest to the longest; what is longer itself has a page of its own. */
const shortest = 1024
const longest = 64 * 1024

/** So many pages wait to be written over. */
const mostFree = 8

/** What a UTF-16 unit takes at most. */
const bytesPerUnit = 3

/** Texts as UTF-8, one behind the other, on pages that are written over once nobody wants what is on them. */
export class Pages {
  /** Those on which is something that is wanted, oldest first; the last one is written on. */
  readonly #used: Buffer[] = []
  readonly #free: Buffer[] = []
  /** Where the next text goes. */
  #end = 0

  /** The page that is open, where it has room for texts of so many UTF-16 units, whatever they are. */
  withRoomFor(units: number): Buffer | undefined {
    const page = this.#used.at(-1)
    return page !== undefined && this.#end + bytesPerUnit * units <= page.length ? page : undefined
  }

  /** A page for so many bytes, written one text after the other. What is on the page `oldest`, and what came after it, stays. */
  open(bytes: number, oldest: Buffer | undefined): Buffer {
    const page = this.#used.at(-1)
    return page !== undefined && this.#end + bytes <= page.length ? page : this.#turn(bytes, oldest)
  }

  /** Where the next text begins. */
  get end(): number {
    return this.#end
  }

  /** Puts a text on the page that is open, and gives back where it ends. */
  write(text: string): number {
    if (text !== '') this.#end += (this.#used.at(-1) as Buffer).write(text, this.#end)
    return this.#end
  }

  /** Takes back what was written from there on. */
  goBack(start: number): void {
    this.#end = start
  }

  #turn(size: number, oldest: Buffer | undefined): Buffer {
    const length = Math.min(2 * (this.#used.at(-1)?.length ?? shortest / 2), longest)
    while (this.#used.length > 0 && this.#used[0] !== oldest) this.#release(this.#used.shift() as Buffer)
    const free = this.#free.pop()
    const page = free !== undefined && size <= free.length ? free : Buffer.allocUnsafeSlow(Math.max(size, length))
    this.#used.push(page)
    this.#end = 0
    return page
  }

  #release(page: Buffer): void {
    if (page.length <= longest && this.#free.length < mostFree) this.#free.push(page)
  }
}
