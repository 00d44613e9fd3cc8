import type { EffectDocument } from './effect.ts'

/** Effects by the names that users of other tools know; the rest of the document comes with them. */
// biome-ignore lint/suspicious/noExplicitAny: each is described in specs/admin.yaml, which has judged the document
const aliases: Record<string, (effect: any) => EffectDocument> = {
  CONNECTION_RESET_BY_PEER: () => ({ kind: 'reset' }),
  EMPTY_RESPONSE: () => ({ kind: 'empty' }),
  MALFORMED_RESPONSE_CHUNK: () => ({ kind: 'malformed-chunk' }),
  RANDOM_DATA_THEN_CLOSE: () => ({ kind: 'garbage' }),
  latency: ({ latency, jitter = 0 }) => ({ kind: 'delay', uniform: { lower: Math.max(0, latency - jitter), upper: latency + jitter } }),
  timeout: ({ timeout }) => (timeout === 0 ? { kind: 'hang' } : { kind: 'delay', fixed: timeout, then: { kind: 'empty' } }),
  reset_peer: ({ timeout = 0 }) => (timeout === 0 ? { kind: 'reset' } : { kind: 'delay', fixed: timeout, then: { kind: 'reset' } }),
  slicer: ({ chunks = 10, delay = 0 }) => ({ kind: 'dribble', chunks, duration: (delay / 1000) * (chunks - 1) }),
  limit_data: ({ bytes }) => ({ kind: 'truncate', at: bytes, framing: 'length' }),
}

/** The effect that a document means, whatever name it has there. */
export function plainEffect(document: { kind: string }): EffectDocument {
  const alias = Object.hasOwn(aliases, document.kind) ? aliases[document.kind] : undefined
  const effect = alias ? alias(document) : (document as EffectDocument)
  return effect.kind === 'delay' && effect.then ? { ...effect, then: plainEffect(effect.then) as typeof effect.then } : effect
}
