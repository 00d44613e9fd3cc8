import { isUtf8 } from 'node:buffer'

/** One MiB, as for most vendors' gateways. */
export const maxBodyBytes = 1024 * 1024

/** Stands for a body that passes the limit. */
export const tooLarge = Symbol('too large')

/** A body as text; with its bytes, where it is no UTF-8. */
export interface SentBody {
  body: string | undefined
  bytes?: Uint8Array
}

const none: SentBody = { body: undefined }
const textual = /^\s*(text\/|application\/(json|x-www-form-urlencoded))/i

/**
 * The body of a request. One that came over a connection says in its headers whether it has one:
 * asking for its stream would build the whole of it.
 */
export async function readBody(request: Request, connected: boolean): Promise<SentBody | typeof tooLarge> {
  const length = request.headers.get('content-length')
  if (length !== null) {
    if (Number(length) > maxBodyBytes) return tooLarge
    if (Number(length) === 0) return none
    const type = request.headers.get('content-type')
    return type === null || textual.test(type) ? { body: await request.text() } : toSent(new Uint8Array(await request.arrayBuffer()))
  }
  if (connected && !request.headers.has('transfer-encoding')) return none
  if (!request.body) return none
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > maxBodyBytes) return tooLarge
    chunks.push(chunk)
  }
  return size === 0 ? none : toSent(Buffer.concat(chunks))
}

function toSent(bytes: Uint8Array): SentBody {
  const body = new TextDecoder().decode(bytes)
  return isUtf8(bytes) ? { body } : { body, bytes }
}
