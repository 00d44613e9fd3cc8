import { type Effect, type PlainEffect, unanswered } from '../effect.ts'

const noise = Buffer.from('9b3c1f00e5ff0a7c41d29980bb0d0a0a5e', 'hex')

/** Bytes that are no HTTP, then the end. */
export const garbage: Effect<PlainEffect> = {
  when: 'before',
  connection: true,
  apply: () => ({ ...unanswered, send: ({ socket }) => void socket.end(noise) }),
}
