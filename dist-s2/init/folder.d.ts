import type { Contract } from '../contract/load.ts';
import { type Vendor } from '../rulebook/vendor.ts';
/** A vendor as far as its document tells it: the texts of its files but the contract's, and what they say. */
export interface Draft {
    files: {
        'fixtures.json': string;
        'rulebook.ts': string;
    } & Record<string, string>;
    vendor: Vendor;
    resources: Record<string, string>;
    /** Operations that have rules of their own. */
    written: number;
}
/** Drafts a vendor: what is written passes `ringer check` as it stands; what it does not keep is left to the plain mock. */
export declare function draftVendor(contract: Contract, name: string): Draft;
