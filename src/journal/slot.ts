import type { World } from '../state/world.ts'
import type { Entry } from './entry.ts'
import type { Pages } from './pages.ts'
import type { Stretch } from './stretch.ts'

type Call = Entry['call']
type Answer = Entry['answer']

const noPage = Buffer.alloc(0)

/** Texts of so many UTF-16 units together are put on a page at once: where that takes a byte for each, it tells where each of them ends. */
const fewUnits = 4096

/** The end of a text that there is not. */
const none = -1

/**
 * A place that entries take one after the other. Left as it came, what a call is made of would live just long enough for the collector to move
 * it twice, and that was most of its pauses. So attributes are copied, and texts put on a page, which it does not look at.
 */
export class Slot {
  id = 0
  vendor!: Entry['vendor']
  operation: Entry['operation']
  rule: Entry['rule']
  violations!: Entry['violations']
  reasons!: Entry['reasons']
  fault: Entry['fault']
  /** Begun with a fraction, they are numbers that V8 writes in place. */
  at = 0.5
  durationMs = 0.5

  /** Of the world that its call met: where it comes in a stretch, the number of the first change that came behind it, and what is not changed but replaced. */
  stretch: Stretch | undefined
  firstChange = 0
  ids: World['ids'] | undefined
  quotas: World['quotas'] | undefined

  method!: Call['method']
  headers!: Call['headers']
  bytes: Call['bytes']
  tooLarge: Call['tooLarge']
  connected: Call['connected']
  status!: Answer['status']
  answerHeaders!: Answer['headers']
  /** Of what was done to the connection this alone is kept. */
  delayMs: Answer['delayMs']

  /** On it are the texts, one behind the other: where the first begins, and where each of them ends. */
  page: Buffer = noPage
  start = 0
  path = 0
  query = 0
  body = none
  text = none
  /** How much its bodies hold, in UTF-16 units. */
  size = 0

  /** What was there before is no more. `oldest` is the page of the oldest entry that is still wanted. Gives back how much its bodies hold. */
  write(entry: Entry, pages: Pages, oldest: Buffer | undefined): number {
    const { call, answer } = entry
    this.id = entry.id
    this.vendor = entry.vendor
    this.operation = entry.operation
    this.rule = entry.rule
    this.violations = entry.violations
    this.reasons = entry.reasons
    this.fault = entry.fault
    this.at = entry.at
    this.durationMs = entry.durationMs

    this.method = call.method
    this.headers = call.headers
    this.bytes = call.bytes
    this.tooLarge = call.tooLarge
    this.connected = call.connected
    this.status = answer.status
    this.answerHeaders = answer.headers
    this.delayMs = answer.delayMs

    const { path, query, body } = call
    const { text } = answer
    const size = (body?.length ?? 0) + (text?.length ?? 0)
    const units = path.length + query.length + size
    this.page = pages.withRoomFor(units) ?? pages.open(bytesOf([path, query, body ?? '', text ?? '']), oldest)
    this.start = pages.end
    if (units <= fewUnits && pages.write(path + query + (body ?? '') + (text ?? '')) - this.start === units) {
      this.path = this.start + path.length
      this.query = this.path + query.length
      this.body = body === undefined ? none : this.query + body.length
      this.text = text === undefined ? none : pages.end
    } else {
      pages.goBack(this.start)
      this.path = pages.write(path)
      this.query = pages.write(query)
      this.body = body === undefined ? none : pages.write(body)
      this.text = text === undefined ? none : pages.write(text)
    }
    this.size = size + (this.bytes?.length ?? 0)
    return this.size
  }

  remember(stretch: Stretch, firstChange: number, { ids, quotas }: World): void {
    this.stretch = stretch
    this.firstChange = firstChange
    this.ids = ids
    this.quotas = quotas
  }

  read(): Entry {
    const { id, vendor, operation, rule, violations, reasons, fault, at, durationMs } = this
    const { method, headers, bytes, tooLarge, connected, status, answerHeaders, delayMs, start, query } = this
    const path = this.#between(start, this.path)
    const body = this.body === none ? undefined : this.#between(query, this.body)
    const text = this.text === none ? undefined : this.#between(body === undefined ? query : this.body, this.text)
    const call = { method, path, query: this.#between(this.path, query), headers, body, bytes, tooLarge, connected }
    const answer = { status, headers: answerHeaders, text, delayMs }
    return { id, vendor, call, answer, operation, rule, violations, reasons, fault, at, durationMs }
  }

  /** Lets go of what may be large, and gives back how much its bodies held. */
  empty(): number {
    this.stretch = undefined
    this.ids = undefined
    this.quotas = undefined
    this.bytes = undefined
    this.page = noPage
    return this.size
  }

  #between(from: number, to: number): string {
    return this.page.toString('utf8', from, to)
  }
}

function bytesOf(texts: string[]): number {
  let bytes = 0
  for (const text of texts) bytes += Buffer.byteLength(text)
  return bytes
}
