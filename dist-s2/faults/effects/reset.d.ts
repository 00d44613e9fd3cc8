import { type Effect, type PlainEffect } from '../effect.ts';
/** A TCP RST in place of the answer. */
export declare const reset: Effect<PlainEffect>;
