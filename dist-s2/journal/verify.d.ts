import { type Entry, type EntryDocument } from './entry.ts';
import { type EntryFilter } from './filter.ts';
export interface Count {
    exactly?: number;
    atLeast?: number;
    atMost?: number;
}
export type Expectation = (EntryFilter & {
    count?: Count;
}) | {
    sequence: EntryFilter[];
};
export interface Verdict {
    verified: boolean;
    /** One sentence. */
    detail: string;
    matches: EntryDocument[];
    /** When it failed: what came instead, the most alike first, and how each differs. */
    nearest: {
        request: EntryDocument;
        differences: string[];
    }[];
}
/** Whether the requests came that were expected: so many of a kind, or kinds in an order. */
export declare function verify(entries: Entry[], expectation: Expectation): Verdict;
