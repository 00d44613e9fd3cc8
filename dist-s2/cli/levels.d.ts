import type { Vendor } from '../rulebook/vendor.ts';
export type Level = 'document' | 'resources' | 'rulebook';
/** How much of a vendor there is: its document alone, collections that keep what is sent, or rules for every answer. */
export declare function levelOf({ definition }: Vendor): Level;
/** A line for each of the first notes of a contract, and how to read the rest. */
export declare function notesText({ name, contract: { notes } }: {
    name: string;
    contract: Pick<Vendor['contract'], 'notes'>;
}): string[];
