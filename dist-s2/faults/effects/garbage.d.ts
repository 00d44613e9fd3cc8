import { type Effect, type PlainEffect } from '../effect.ts';
/** Bytes that are no HTTP, then the end. */
export declare const garbage: Effect<PlainEffect>;
