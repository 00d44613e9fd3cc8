/** How many ids were made for each purpose: the whole memory of the id maker, a value like the rest of a world. */
export type IdCounts = Readonly<Record<string, number>>;
/** Makes ids in a vendor's shape. The same seed gives the same ids in the same order, whatever else goes on. */
export interface NewId {
    uuid(purpose: string): string;
    /** So many lower-case hex digits, 64 at most. */
    hex(purpose: string, length: number): string;
    /** So many of A–Z, a–z and 0–9, 32 at most. */
    alphanumeric(purpose: string, length: number): string;
}
export interface IdMaker {
    newId: NewId;
    /** The counts after what was made so far. */
    counts(): IdCounts;
}
/** Each id is a hash of (seed, vendor, purpose, n): there is no generator that parallel namespaces could share. */
export declare function createIdMaker(seed: string, vendor: string, before: IdCounts): IdMaker;
