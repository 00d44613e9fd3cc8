import { type Effect, type PlainEffect } from '../effect.ts';
/** A good head and a first chunk, then a chunk size that is none. */
export declare const malformedChunk: Effect<PlainEffect>;
