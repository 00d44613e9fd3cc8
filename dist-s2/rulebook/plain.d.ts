import type { Operation } from '../contract/operation.ts';
import type { Rules, Vendor } from './vendor.ts';
/**
 * The rules of an operation that nobody wrote rules for: a plain mock's. A request that lacks its credential, breaks the contract
 * or takes no answer that there is gets the refusal that the contract documents for that, else Ringer's own; any other the first success.
 */
export declare function plainRules(operation: Operation): Rules;
/** The rules by which a vendor answers an operation. */
export declare function rulesOf(vendor: Vendor, operation: Operation): Rules;
