import * as crypto from 'node:crypto'

/** How many ids were made for each purpose: the whole memory of the id maker, a value like the rest of a world. */
export type IdCounts = Readonly<Record<string, number>>

/** Makes ids in a vendor's shape. The same seed gives the same ids in the same order, whatever else goes on. */
export interface NewId {
  uuid(purpose: string): string
  /** So many lower-case hex digits, 64 at most. */
  hex(purpose: string, length: number): string
  /** So many of A–Z, a–z and 0–9, 32 at most. */
  alphanumeric(purpose: string, length: number): string
}

export interface IdMaker extends NewId {
  /** The counts after what was made so far. */
  readonly counts: IdCounts
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** In one step where node has it (20.12): a third of the time. */
const sha256: (text: string) => string = crypto.hash
  ? (text) => crypto.hash('sha256', text)
  : (text) => crypto.createHash('sha256').update(text).digest('hex')

/** Each id is a hash of (seed, vendor, purpose, n): there is no generator that parallel namespaces could share. */
export function createIdMaker(seed: string, vendor: string, before: IdCounts): IdMaker {
  return new HashedIds(seed, vendor, before)
}

/** Every call has one and few make an id, so its functions are made when they are asked for; they may be taken out of it. */
class HashedIds implements IdMaker {
  readonly #seed: string
  readonly #vendor: string
  counts: IdCounts

  constructor(seed: string, vendor: string, before: IdCounts) {
    this.#seed = seed
    this.#vendor = vendor
    this.counts = before
  }

  get uuid(): NewId['uuid'] {
    return (purpose) => {
      const hex = this.#digest(purpose)
      const variant = '89ab'[Number.parseInt(hex[16] as string, 16) % 4]
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
    }
  }

  get hex(): NewId['hex'] {
    return (purpose, length) => this.#digest(purpose).slice(0, length)
  }

  get alphanumeric(): NewId['alphanumeric'] {
    return (purpose, length) => {
      const bytes = Buffer.from(this.#digest(purpose), 'hex')
      return Array.from({ length }, (_, at) => alphabet[(bytes[at % bytes.length] as number) % alphabet.length]).join('')
    }
  }

  #digest(purpose: string): string {
    const key = `${this.#vendor} ${purpose}`
    const n = (this.counts[key] ?? 0) + 1
    this.counts = { ...this.counts, [key]: n }
    return sha256(`${this.#seed}\n${key}\n${n}`)
  }
}
