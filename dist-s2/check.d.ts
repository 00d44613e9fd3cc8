import type { Note } from './contract/note.ts';
import type { Namespace } from './namespace/namespace.ts';
import { type Missing } from './rulebook/missing.ts';
import type { Witness } from './rulebook/rule.ts';
import type { Vendor } from './rulebook/vendor.ts';
/** Something that a check found wrong, and where. */
export interface Finding {
    place: string;
    message: string;
}
export interface VendorCheck {
    vendor: string;
    operations: number;
    rules: number;
    /** How many witnesses were sent, their repetitions included. */
    witnesses: number;
    findings: Finding[];
    /** What is yet to be written, in order of worth; nothing of it is wrong. */
    missing: Missing[];
    /** Neighbours whose order no witness pins: no request of theirs makes both hold. */
    unpinned: {
        operation: string;
        above: string;
        below: string;
    }[];
    /** What the contract asks for and does not get. */
    notes: Note[];
}
/** Sends every witness of a vendor's rulebook, each to a world of its own, and again where it says so. */
export declare function checkVendor(vendor: Vendor): VendorCheck;
/** A world of its own for a witness; one of `throttled` begins with the vendor's limit used up. */
export declare function witnessNamespace(vendor: Vendor, { throttled }: Witness): Namespace;
