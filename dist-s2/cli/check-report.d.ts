import type { VendorCheck } from '../check.ts';
/** What a check found, for people: what is wrong first, then what is missing, in order of worth. */
export declare function checkReport(check: VendorCheck): string;
