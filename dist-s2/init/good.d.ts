import type { Contract } from '../contract/load.ts';
import type { Operation } from '../contract/operation.ts';
import type { Witness } from '../rulebook/rule.ts';
import type { Fixtures } from '../state/fixtures.ts';
/** A collection that a path may go through. */
export interface Known {
    name: string;
    itemPath: string | undefined;
    key: string;
}
/** A request that the contract finds nothing wrong with, about records of the cast where the path leads through its collections. */
export declare function goodRequest(contract: Contract, operation: Operation, known: Known[], cast: Fixtures): Witness;
