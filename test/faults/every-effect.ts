import fc from 'fast-check'
import type { Operation } from '../../src/contract/operation.ts'
import { delayed } from './arm.ts'

/** An effect for an operation: some depend on what it documents. */
type EffectFor = (operation: Operation) => { kind: string }

export const ways = ['drop-field', 'wrong-type', 'unknown-enum', 'null', 'extra-property', 'wrong-content-type', 'invalid-json'] as const

/** What takes the answer's place or spoils it. */
const spoiling: fc.Arbitrary<EffectFor> = fc.oneof(
  fc.constantFrom('reset', 'empty', 'hang', 'garbage', 'malformed-chunk', 'rate-limit').map((kind) => () => ({ kind })),
  fc
    .record({ at: fc.constantFrom(0, 0.5, 5), framing: fc.constantFrom('length', 'chunked', 'close') })
    .map((cut) => () => ({ kind: 'truncate', ...cut })),
  fc.constantFrom(...ways).map((how) => () => ({ kind: 'violate', how })),
  fc.constant(() => ({ kind: 'respond', status: 503, custom: true, headers: { 'Retry-After': '1' }, body: { message: 'later' } })),
  fc.nat().map(
    (pick): EffectFor =>
      ({ responses }) => ({ kind: 'respond', status: [...responses.keys()][pick % responses.size] }),
  ),
)

const dribble: fc.Arbitrary<EffectFor> = fc.constant(() => ({ kind: 'dribble', chunks: 3, duration: 2 }))

const later: fc.Arbitrary<EffectFor> = fc.tuple(fc.constantFrom(0, 1), fc.option(fc.oneof(spoiling, dribble))).map(
  ([fixed, next]) =>
    (operation) =>
      delayed({ fixed }, next?.(operation)),
)

export const everyEffect = fc.oneof({ weight: 4, arbitrary: spoiling }, { weight: 1, arbitrary: dribble }, { weight: 2, arbitrary: later })
