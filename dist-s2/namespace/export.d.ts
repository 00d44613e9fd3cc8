import type { Vendor } from '../rulebook/vendor.ts';
import { type Clock } from '../state/clock.ts';
import { type Fixtures } from '../state/fixtures.ts';
import type { IdCounts } from '../state/ids.ts';
import type { Quotas } from '../state/quota.ts';
import type { State } from '../state/state.ts';
import type { Namespace, NamespaceWorld } from './namespace.ts';
/** Everything a namespace holds; what comes back from it answers on as the namespace would. */
export interface StateDocument {
    version: 1;
    namespace?: string;
    seed?: string;
    clock: ClockDocument;
    ids?: IdCounts;
    quotas?: Quotas;
    /** Vendor → collection → the last number given. */
    serials?: Record<string, Record<string, number>>;
    /** Vendor → its records and edges, as a cast writes them. */
    vendors: Record<string, Fixtures>;
}
export interface ClockDocument {
    mode: Clock['mode'];
    now: string;
}
export declare function clockDocument(clock: Clock): ClockDocument;
export declare function exportState({ name, seed, world }: Namespace): StateDocument;
/** The records and edges of a state, as a cast writes them. */
export declare function rowsOf(state: State): Fixtures;
/** Collection → the last number given. */
export declare function serialsOf(state: State): Record<string, number>;
/**
 * The world that a document describes; a vendor that it does not name keeps its state, faults stay armed.
 * Throws a `FixtureError`, whose file and pointer lead into the document's `vendors`, when a cast would be refused for it,
 * and another error when its clock shows no time.
 */
export declare function importState(document: StateDocument, vendors: Map<string, Vendor>, world: NamespaceWorld): NamespaceWorld;
