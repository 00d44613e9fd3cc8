import { type Vendor } from '../rulebook/vendor.ts';
import type { VendorSource } from './source.ts';
/** A vendor, and the files that it was made of. */
export interface LoadedVendor {
    vendor: Vendor;
    files: string[];
}
/** Loads a vendor at whichever level its parts allow: its document alone, with resources, or with a rulebook. Throws what is wrong in them. */
export declare function loadSource(source: VendorSource): Promise<LoadedVendor>;
/** A source with the cast of that folder in place of its own, where there is one. */
export declare function withCast(source: VendorSource, folder: string | undefined): VendorSource;
