import { type Effect, type PlainEffect } from '../effect.ts';
/** Nothing ever comes: only the caller's own time-out ends it. */
export declare const hang: Effect<PlainEffect>;
