import { type IncomingHttpHeaders, IncomingMessage, type ServerOptions } from 'node:http'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import type { Headings } from '../contract/call.ts'
import { announcedBody, BodyCollector, type SentBody } from './body.ts'

const { _dump: dump } = IncomingMessage.prototype as unknown as { _dump(): void }
const { get: readHeaders } = Object.getOwnPropertyDescriptor(IncomingMessage.prototype, 'headers') as { get(): IncomingHttpHeaders }
const { get: hasEnded } = Object.getOwnPropertyDescriptor(Readable.prototype, 'readableEnded') as { get(): boolean }

/**
 * A message whose body can be taken as it leaves the parser. As a stream it would come some turns later,
 * and the machinery of that costs more than most answers.
 */
class Incoming extends IncomingMessage {
  /** Nobody reads it as a stream, so it need not end as one. */
  #isTaken = false
  #collector: BodyCollector | undefined
  #done: ((sent: SentBody) => void) | undefined

  /** Without a receiver there is nothing to be had. */
  takeBody(done?: (sent: SentBody) => void): void {
    this.#isTaken = true
    if (!done) return
    this.#collector = new BodyCollector()
    this.#done = done
  }

  /** Where the parser puts each piece, and null at the end. */
  override push(chunk: Uint8Array | null, encoding?: BufferEncoding): boolean {
    if (!this.#isTaken) return super.push(chunk, encoding)
    if (!this.#collector || (chunk !== null && this.#collector.add(chunk))) return true
    const [collector, done] = [this.#collector, this.#done]
    // Until it is answered the message is kept, and all that it holds.
    this.#collector = undefined
    this.#done = undefined
    done?.(collector.body())
    return true
  }

  /** Where node reads, behind the answer, what nobody has read. */
  _dump(): void {
    if (!this.#isTaken) dump.call(this)
  }

  // Defined here, for TypeScript takes them for attributes, which no class may replace by a getter.
  static {
    Object.defineProperties(Incoming.prototype, {
      // What is never read as a stream never ends as one, and node would keep it on its connection until the next one comes.
      readableEnded: {
        get(this: Incoming) {
          return this.#isTaken || hasEnded.call(this)
        },
      },
      // Where the headers of a message are those of the message before on its connection, as they mostly are, they are not read again.
      headers: {
        get(this: Incoming) {
          return lastOf(this).named
        },
      },
    })
  }
}

/**
 * How every server reads: with such messages, and a header that comes twice as one with both values, as `Headers` has it. A client that
 * keeps its connection is not raced at the idle edge; a listener remembers heads, which say how long that is.
 */
export const reading: ServerOptions<typeof IncomingMessage> = {
  IncomingMessage: Incoming,
  joinDuplicateHeaders: true,
  keepAliveTimeout: 75_000,
}

/** The body of a message on a connection, whose head says whether it has one. `done` is not called when the client leaves before it is there. */
export function receiveBody(incoming: IncomingMessage, done: (sent: SentBody) => void): void {
  const { 'content-length': length, 'transfer-encoding': encoding } = incoming.headers
  const announced = announcedBody(length, encoding)
  if (!announced) (incoming as Incoming).takeBody(done)
  else if (!announced.tooLarge) (incoming as Incoming).takeBody()
  if (announced) done(announced)
}

interface Sent {
  raw: string[]
  named: IncomingHttpHeaders
  headings: SentHeaders
}

/** The headers that came last over a connection. */
const lastSent = Symbol('headers sent last')
type Remembering = Socket & { [lastSent]?: Sent }

/** Those that were read last, over whichever connection: the connections of one client mostly send the same. */
let lastRead: Sent | undefined

function lastOf(message: IncomingMessage): Sent {
  const socket: Remembering = message.socket
  const raw = message.rawHeaders
  const last = socket[lastSent]
  const known = isSame(last, raw) ? last : isSame(lastRead, raw) ? lastRead : undefined
  if (known) {
    message.rawHeaders = known.raw
    socket[lastSent] = known
    return known
  }
  const named = readHeaders.call(message)
  lastRead = { raw, named, headings: new SentHeaders(named) }
  socket[lastSent] = lastRead
  return lastRead
}

/** The headers of a message as a call has them. */
export function headersOf(message: IncomingMessage): SentHeaders {
  return lastOf(message).headings
}

function isSame(sent: Sent | undefined, others: string[]): sent is Sent {
  if (!sent) return false
  const some = sent.raw
  if (some === others) return true
  if (some.length !== others.length) return false
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false
  return true
}

/** What node has read the headers of a message to, and nothing of the connection behind it. */
class SentHeaders implements Headings {
  readonly #named: IncomingHttpHeaders

  constructor(named: IncomingHttpHeaders) {
    this.#named = named
  }

  get(name: string): string | undefined {
    const value = this.#named[name]
    // Inherited names, such as `constructor`, are no headers.
    return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : undefined
  }

  *[Symbol.iterator](): Iterator<[string, string]> {
    for (const name of Object.keys(this.#named)) yield [name, this.get(name) as string]
  }
}
