import type { Effect, EffectDocument } from './effect.ts'
import { delay } from './effects/delay.ts'
import { dribble } from './effects/dribble.ts'
import { empty } from './effects/empty.ts'
import { garbage } from './effects/garbage.ts'
import { hang } from './effects/hang.ts'
import { malformedChunk } from './effects/malformed-chunk.ts'
import { rateLimit } from './effects/rate-limit.ts'
import { reset } from './effects/reset.ts'
import { respond } from './effects/respond.ts'
import { truncate } from './effects/truncate.ts'
import { violate } from './effects/violate.ts'

const effects = {
  respond,
  delay,
  reset,
  empty,
  truncate,
  'malformed-chunk': malformedChunk,
  garbage,
  dribble,
  hang,
  violate,
  'rate-limit': rateLimit,
}

/** The effect of a kind. */
export function effectOf({ kind }: EffectDocument): Effect<EffectDocument> {
  return effects[kind] as unknown as Effect<EffectDocument>
}

/** A delay and what follows it, or the one effect. */
export function stepsOf(effect: EffectDocument): EffectDocument[] {
  return effect.kind === 'delay' && effect.then ? [effect, effect.then] : [effect]
}

/** Whether an effect is done to the connection. */
export function needsConnection(effect: EffectDocument): boolean {
  return stepsOf(effect).some((step) => effectOf(step).connection)
}

/** Whether what comes out is no longer the real answer; one that is only late or slow still is. */
export function spoilsAnswer({ effect }: { effect: EffectDocument }): boolean {
  return stepsOf(effect).some(({ kind }) => kind !== 'delay' && kind !== 'dribble')
}
