import { isUtf8 } from 'node:buffer'

/** One MiB, as for most vendors' gateways. */
export const maxBodyBytes = 1024 * 1024

/** What a call has of its body: text, with its bytes where it is no UTF-8; or that it passed the limit and was not read. */
export interface SentBody {
  body: string | undefined
  bytes: Uint8Array | undefined
  tooLarge: boolean
}

const none: SentBody = { body: undefined, bytes: undefined, tooLarge: false }
const tooLarge: SentBody = { body: undefined, bytes: undefined, tooLarge: true }

/** What the head of a message that came over a connection says of its body already; undefined when the body is to be read. */
export function announcedBody(length: string | null | undefined, encoding: string | null | undefined): SentBody | undefined {
  if (length === '0' || (length == null && encoding == null)) return none
  return Number(length) > maxBodyBytes ? tooLarge : undefined
}

/** Takes a body piece by piece. */
export class BodyCollector {
  #chunks: Uint8Array[] = []
  #size = 0

  /** False from the piece on with which it passes the limit. */
  add(chunk: Uint8Array): boolean {
    this.#size += chunk.byteLength
    if (this.#size > maxBodyBytes) return false
    this.#chunks.push(chunk)
    return true
  }

  body(): SentBody {
    if (this.#size > maxBodyBytes) return tooLarge
    const [first] = this.#chunks
    if (first === undefined) return none
    return toSent(this.#chunks.length === 1 ? Buffer.from(first.buffer, first.byteOffset, first.byteLength) : Buffer.concat(this.#chunks))
  }
}

/**
 * The body of a `Request`. One that came over a connection says in its headers whether it has one:
 * asking for its stream would build the whole of it.
 */
export async function readRequestBody(request: Request, connected: boolean): Promise<SentBody> {
  const { headers } = request
  const announced = connected && announcedBody(headers.get('content-length'), headers.get('transfer-encoding'))
  if (announced) return announced
  if (!request.body) return none
  const collector = new BodyCollector()
  for await (const chunk of request.body) if (!collector.add(chunk)) break
  return collector.body()
}

function toSent(buffer: Buffer): SentBody {
  if (buffer.length === 0) return none
  const text = buffer.toString()
  const body = text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text
  return { body, bytes: isUtf8(buffer) ? undefined : buffer, tooLarge: false }
}

const byteOrderMark = 0xfeff
