import { type Entry } from './entry.ts';
/** The journal as HTTP Archive 1.2, for a browser's network panel. */
export declare function toHar(entries: Entry[]): object;
