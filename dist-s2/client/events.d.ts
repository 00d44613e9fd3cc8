import type { JournalEntry } from './types.ts';
/** The requests of a stream of server-sent events, as they come, until one of the signals. */
export declare function entriesOf(answer: Response, signals: AbortSignal[]): AsyncGenerator<JournalEntry, void, undefined>;
