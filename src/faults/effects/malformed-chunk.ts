import { type Effect, type PlainEffect, refuseBodiless } from '../effect.ts'

/** A good head and a first chunk, then a chunk size that is none. */
export const malformedChunk: Effect<PlainEffect> = {
  when: 'after',
  connection: true,
  refuse: (_, target) => refuseBodiless(target),
  apply(_, { answer, body: text }) {
    if (!text) return undefined
    return {
      ...answer,
      send({ socket, head, body }) {
        const part = body.subarray(0, Math.ceil(body.length / 2))
        socket.write(`${head({ 'transfer-encoding': 'chunked' })}\r\n`)
        socket.write(Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]))
        socket.end('no chunk size\r\n')
      },
    }
  },
}
