import { Collection } from './collection.ts';
import type { StateDefinition } from './definition.ts';
import { Relation } from './relation.ts';
/** One vendor's state: its collections and relations by name. */
export type State = Record<string, Collection<object> | Relation<Record<string, object>>>;
/** An empty state of that definition. Throws when a relation names a collection that is not there. */
export declare function createState(definition: StateDefinition): State;
/** A copy that can be written to without the original noticing; constant in the number of records. */
export declare function forkState(definition: StateDefinition, parent: State): State;
/** Ends all writing: from here on the state is a value. */
export declare function sealState(state: State): State;
/** Whether anything was changed since the fork. */
export declare function isWritten(state: State): boolean;
