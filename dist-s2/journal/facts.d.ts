import type { AnyScope } from '../rulebook/decide.ts';
import type { Vendor } from '../rulebook/vendor.ts';
/**
 * What the state says of the records that a request named: which were not found and what there is instead,
 * and for those that were found, what they are joined to.
 */
export declare function factsOf(vendor: Vendor, scope: AnyScope, given: string[]): string[];
