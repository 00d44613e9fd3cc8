import { type Effect, type PlainEffect } from '../effect.ts';
/** The connection is closed in good order, and nothing was answered. */
export declare const empty: Effect<PlainEffect>;
