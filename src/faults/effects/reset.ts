import { type Effect, type PlainEffect, unanswered } from '../effect.ts'

/** A TCP RST in place of the answer. */
export const reset: Effect<PlainEffect> = {
  when: 'before',
  connection: true,
  apply: () => ({ ...unanswered, send: ({ reset }) => reset() }),
}
