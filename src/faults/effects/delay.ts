import { parseDuration } from '../../state/duration.ts'
import type { Effect, EffectDocument, Refusal } from '../effect.ts'

export interface DelayEffect {
  kind: 'delay'
  /** Exactly one of the three. */
  fixed?: string | number
  uniform?: { lower: string | number; upper: string | number }
  lognormal?: { median: string | number; sigma: number }
  /** What happens when the time is over. */
  then?: Exclude<EffectDocument, DelayEffect>
}

const maxDelayMs = 600_000

/** The answer comes later, by at least the time that is asked; a client that goes away ends it. */
export const delay: Effect<DelayEffect> = {
  when: 'after',
  connection: false,
  refuse({ fixed, uniform, lognormal }) {
    if (fixed !== undefined) return refuseDuration(fixed, '/fixed')
    if (lognormal) return refuseDuration(lognormal.median, '/lognormal/median')
    const { lower, upper } = uniform as NonNullable<DelayEffect['uniform']>
    const refusal = refuseDuration(lower, '/uniform/lower') ?? refuseDuration(upper, '/uniform/upper')
    if (refusal) return refusal
    return parseDuration(lower) > parseDuration(upper) ? { pointer: '/uniform', message: 'lower is above upper' } : undefined
  },
  apply: (effect, { answer, draw }) => ({ ...answer, delayMs: Math.min(durationOf(effect, draw), maxDelayMs) }),
}

/** Why an effect cannot take so long. */
export function refuseDuration(duration: string | number, pointer: string): Refusal | undefined {
  return parseDuration(duration) > maxDelayMs ? { pointer, message: 'it may be 10 minutes at most' } : undefined
}

function durationOf({ fixed, uniform, lognormal }: DelayEffect, draw: (purpose: string) => number): number {
  if (uniform) {
    const lower = parseDuration(uniform.lower)
    return lower + draw('delay') * (parseDuration(uniform.upper) - lower)
  }
  if (lognormal) return parseDuration(lognormal.median) * Math.exp(lognormal.sigma * normal(draw('radius'), draw('angle')))
  return parseDuration(fixed ?? 0)
}

/** Box and Muller's way from two even numbers to a normal one. */
function normal(radius: number, angle: number): number {
  return Math.sqrt(-2 * Math.log(1 - radius)) * Math.cos(2 * Math.PI * angle)
}
