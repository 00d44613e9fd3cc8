import { type Effect } from '../effect.ts';
export interface TruncateEffect {
    kind: 'truncate';
    /** A fraction of the body (below 1), or so many bytes of it (from 1). */
    at: number;
    /** How the end of the body is marked: a client can tell it is cut from `length` and `chunked`, and not from `close`. */
    framing?: 'length' | 'chunked' | 'close';
}
/**
 * A part of the answer, then the end of the connection. Only `close` says that the connection ends: undici takes the end of one
 * that was announced for the end of the body, whatever its framing.
 */
export declare const truncate: Effect<TruncateEffect>;
