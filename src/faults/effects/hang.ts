import { type Effect, type PlainEffect, unanswered } from '../effect.ts'

/** Nothing ever comes: only the caller's own time-out ends it. */
export const hang: Effect<PlainEffect> = {
  when: 'before',
  connection: true,
  apply: () => ({ ...unanswered, send: () => {} }),
}
