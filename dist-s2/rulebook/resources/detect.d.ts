import type { Contract } from '../../contract/load.ts';
import { type Shape } from './shape.ts';
/** A collection that a document seems to have, and where. */
export interface Detected {
    name: string;
    path: string;
    shape: Shape;
}
/** The paths that look like collections: one can be listed or added to, one of them read, changed or removed, and it is known what it looks like. */
export declare function detectResources(contract: Contract): Detected[];
