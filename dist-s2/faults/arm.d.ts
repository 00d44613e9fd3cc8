import type { Vendor } from '../rulebook/vendor.ts';
import type { Refusal } from './effect.ts';
import { type Fault, type FaultDocument, type FaultSet } from './fault.ts';
export interface ArmingPlace {
    vendors: Map<string, Vendor>;
    /** Whether there are connections to do something to. */
    connections: boolean;
    elapsed: number;
}
/** The set with one more fault, or why it cannot be armed, by a pointer into the document. */
export declare function armFault(set: FaultSet, document: FaultDocument, place: ArmingPlace): {
    set: FaultSet;
    fault: Fault;
} | Refusal;
/** An armed fault with a part of its document changed; its counters go on, and its times too unless they are what is changed. */
export declare function changeFault(set: FaultSet, old: Fault, change: Partial<FaultDocument>, place: ArmingPlace): {
    set: FaultSet;
    fault: Fault;
} | Refusal;
