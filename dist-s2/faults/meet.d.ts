import type { Answer } from '../contract/call.ts';
import type { NamedRule } from '../rulebook/vendor.ts';
import { type Fault, type FaultSet } from './fault.ts';
import { type Expected } from './lookup.ts';
/** A fault that meets a call, and the set with the call counted; that it was hit is counted when its effect could be done. */
export interface Meeting {
    /** Undefined when faults were about the call, and none of them met it. */
    fault: Fault | undefined;
    /** The how-manyeth call it is that the fault is about. */
    n: number;
    set: FaultSet;
}
/** What a fault did to a call, for the journal. */
export interface MetFault {
    fault: Fault;
    /** It could not be done to this answer, which went out as it was. */
    skipped: boolean;
    /** The answer is the fault's, and so no evidence that a rule was met. */
    spoils: boolean;
    /** What the rulebook would have answered. */
    wouldAnswer: {
        rule: NamedRule | undefined;
        status: number;
    };
}
/** The first armed fault that meets a call, in the order of arming; undefined when none is even about it. */
export declare function meetFault(set: FaultSet, expected: Expected, seed: string, elapsed: number): Meeting | undefined;
/** The answer with a fault's effect in it; undefined when it cannot be done to this one. */
export declare function applyFault({ effect, id }: Fault, n: number, expected: Expected, answer: Answer, seed: string, now: Date): Answer | undefined;
