import { type Entry } from './entry.ts';
/** Which entries are meant; what is not given does not matter. */
export interface EntryFilter {
    vendor?: string;
    /** Operation id. */
    operation?: string;
    status?: number;
    /** Name of the rule that answered. */
    rule?: string;
    method?: string;
    /** Path parameters; compared as text. */
    params?: Record<string, string | number>;
    /** A JSON value that the request's body has at least: objects may have more attributes. */
    body?: unknown;
    /** Ids above this one. */
    since?: number;
}
/** How an entry differs from a filter; empty when it is meant. */
export declare function differences(entry: Entry, filter: EntryFilter): string[];
