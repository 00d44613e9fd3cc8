import type { Entry } from './entry.ts';
export type Listener = (entry: Entry) => void;
/** How much text the bodies of a journal may hold, in UTF-16 units: a thousand requests of 1 MiB would be a gigabyte. */
export declare const maxBodyText: number;
/** The last so many entries of a namespace. A ring: a million requests cost no more memory than its size, large bodies no more than their share. */
export declare class Journal {
    #private;
    readonly size: number;
    constructor(size: number);
    add(entry: Omit<Entry, 'id'>): Entry;
    /** How many entries are there. */
    get count(): number;
    /** Every entry that is still there, oldest first. */
    entries(): Entry[];
    find(id: number): Entry | undefined;
    /** Forgets all entries; the numbers go on, so that no id ever means two requests. */
    clear(): void;
    /** Tells of every new entry until the function that it gives back is called. */
    listen(listener: Listener): () => void;
}
