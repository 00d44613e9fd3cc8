import type { Contract } from '../contract/load.ts';
import type { StateDefinition } from './definition.ts';
import { type State } from './state.ts';
/** A cast as it stands in a file: records by collection, edges by relation. */
export type Fixtures = Record<string, Record<string, unknown>[]>;
/** What is wrong in a cast: the message names file, collection, index and key; the pointer says the same to a program. */
export declare class FixtureError extends Error {
    readonly file: string;
    readonly pointer: string;
    constructor(file: string, path: (string | number)[], message: string);
}
/** Told of every record and edge that does not fit; where it does not throw, that one is left out. */
export type Misfit = (error: FixtureError) => void;
export interface FixturesOptions {
    /** From which number on ids go on, by collection. */
    serials?: Record<string, number>;
    misfit?: Misfit;
    /** Every record is known to keep its schema. */
    judged?: boolean;
}
/**
 * The state that a cast describes, sealed.
 * Throws a `FixtureError` for a record that breaks its schema, a name that stands twice, or a reference to nobody, unless `misfit` bears it.
 */
export declare function loadFixtures(definition: StateDefinition, fixtures: Fixtures, contract: Contract, file: string, { serials, misfit, judged }?: FixturesOptions): State;
