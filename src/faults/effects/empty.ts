import { type Effect, type PlainEffect, unanswered } from '../effect.ts'

/** The connection is closed in good order, and nothing was answered. */
export const empty: Effect<PlainEffect> = {
  when: 'before',
  connection: true,
  apply: () => ({ ...unanswered, send: ({ socket }) => void socket.destroy() }),
}
