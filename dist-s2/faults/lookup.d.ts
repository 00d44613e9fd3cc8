import type { Call } from '../contract/call.ts';
import type { Operation } from '../contract/operation.ts';
import type { NamedRule, Vendor } from '../rulebook/vendor.ts';
import type { Fault } from './fault.ts';
/** A call, and what the rulebook is about to answer. */
export interface Expected {
    vendor: Vendor;
    call: Call;
    operation: Operation | undefined;
    params: Record<string, unknown>;
    rule: NamedRule | undefined;
    status: number;
}
/** The faults whose vendor, operation and `wouldAnswer` fit a call, in the order of arming; the rest of their match is still to be seen. */
export declare function candidatesFor(faults: readonly Fault[], { vendor, operation, rule, status }: Expected): readonly Fault[];
/** Whether some fault that is armed does something to connections: none is then used for a second call. */
export declare function spoilsConnections({ faults }: {
    faults: readonly Fault[];
}, elapsed: number): boolean;
