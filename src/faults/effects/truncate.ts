import { type Effect, refuseBodiless } from '../effect.ts'

export interface TruncateEffect {
  kind: 'truncate'
  /** A fraction of the body (below 1), or so many bytes of it (from 1). */
  at: number
  /** How the end of the body is marked: a client can tell it is cut from `length` and `chunked`, and not from `close`. */
  framing?: 'length' | 'chunked' | 'close'
}

/**
 * A part of the answer, then the end of the connection. Only `close` says that the connection ends: undici takes the end of one
 * that was announced for the end of the body, whatever its framing.
 */
export const truncate: Effect<TruncateEffect> = {
  when: 'after',
  connection: true,
  refuse: (_, target) => refuseBodiless(target),
  apply({ at, framing = 'length' }, { answer, body: text = '' }) {
    const size = Buffer.byteLength(text)
    const bytes = at < 1 ? Math.floor(size * at) : at
    if (bytes >= size) return undefined
    return {
      ...answer,
      send({ socket, head, body }) {
        const part = body.subarray(0, bytes)
        if (framing === 'chunked') {
          socket.write(`${head({ 'transfer-encoding': 'chunked' })}\r\n`)
          socket.end(Buffer.concat([Buffer.from(`${size.toString(16)}\r\n`), part]))
        } else {
          const end: Record<string, string> = framing === 'length' ? { 'content-length': String(size) } : { connection: 'close' }
          socket.write(`${head(end)}\r\n`)
          socket.end(part)
        }
      },
    }
  },
}
