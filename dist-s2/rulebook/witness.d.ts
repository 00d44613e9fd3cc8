import type { Call } from '../contract/call.ts';
import type { Witness } from './rule.ts';
import type { NamedRule, Rules, Vendor } from './vendor.ts';
/** A witness, ready to be sent: the call of the rule, and those that come first. */
export interface WitnessCalls {
    rule: NamedRule;
    witness: Witness;
    after: Call[];
    call: Call;
}
/** Every witness of an operation, each as whole calls. */
export declare function witnessCalls(vendor: Vendor, rules: Rules): WitnessCalls[];
/** An operation's good request, changed by a difference. */
export declare function callFor(vendor: Vendor, operation: string, difference?: Witness): Call;
