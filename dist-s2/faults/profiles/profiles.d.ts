import type { FaultDocument, FaultMatch } from '../fault.ts';
/** The profiles that come with Ringer: each is a file in this folder, the body of `PUT /__admin/faults`. */
export declare function profileNames(): string[];
/** The faults of one of them, about these calls only. */
export declare function readProfile(name: string, match: FaultMatch): {
    faults: FaultDocument[];
};
