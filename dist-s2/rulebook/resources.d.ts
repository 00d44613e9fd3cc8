import type { Contract } from '../contract/load.ts';
import { type StateDefinition } from '../state/definition.ts';
import type { Rules } from './vendor.ts';
/** Where a collection is served: `/pets`, or with the attribute that names a record where that is not plain. */
export type Resource = string | {
    path: string;
    key?: string;
};
/** Collection → where it is served. */
export type Resources = Record<string, Resource>;
/**
 * Collections by their paths: list, create, read, replace, change and remove, with the statuses and shapes that the contract has for them.
 * A collection that the vendor's own state defines is served as it is defined there.
 * Throws an error that names the contract and the remedy where a path is none or is taken, or where nothing tells what its records look like.
 */
export declare function resourceRules(contract: Contract, resources: Resources, state?: StateDefinition): {
    state: StateDefinition;
    rules: Rules[];
};
