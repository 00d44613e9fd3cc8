import { type Vendor } from '../rulebook/vendor.ts';
/** A request to begin with, as a command. */
export declare function tryText(vendor: Vendor, url: string, ca: string | undefined): string[];
