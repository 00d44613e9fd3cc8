import { type ArmingPlace } from '../faults/arm.ts';
import { type Fault } from '../faults/fault.ts';
import type { Vendor } from '../rulebook/vendor.ts';
import type { Namespaces } from './registry.ts';
/** What became of the states that calls had changed, a vendor each. */
export interface Carried {
    /** Records and edges. */
    kept: number;
    dropped: number;
    /** Why, for the first that was dropped. */
    firstDropped?: string;
}
export interface CarriedWorlds {
    /** Of the vendors that were replaced and whose state some call had changed. */
    states: Map<string, Carried>;
    /** Faults that do not fit any longer. */
    disarmed: Fault[];
}
/**
 * Puts other vendors into every world. A state that nobody has changed becomes the new cast; of one that was changed stays whatever fits the
 * new contract and definition, and the same holds for armed faults. Vendors that are the same in both keep their states as they are.
 */
export declare function carryWorlds(namespaces: Namespaces, before: Map<string, Vendor>, place: ArmingPlace): CarriedWorlds;
