import type { Vendor } from '../rulebook/vendor.ts';
/** Headers with the values of credentials masked: those that the contract's security reads, and those that are known to be some. */
export declare function maskHeaders(headers: Iterable<[string, string]>, vendor: Vendor): Record<string, string>;
/** `name=value` pairs, as a query and a form have them, with the values under secret names masked. */
export declare function maskQuery(query: string): string;
/** A body with whatever stands under a secret name masked: JSON at any depth, or a form. */
export declare function maskBody(text: string): string;
