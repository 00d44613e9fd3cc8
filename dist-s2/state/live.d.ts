import type { Collection } from './collection.ts';
import type { CollectionDefinition, RelationDefinition, StateDefinition } from './definition.ts';
import type { Ends, Relation } from './relation.ts';
type RecordOf<D, C> = C extends keyof D ? (D[C] extends CollectionDefinition<infer R> ? R : never) : never;
/** `any` as a definition is one that nobody has typed: anything may be asked of its state. */
type Unless<D, S> = 0 extends 1 & D ? any : S;
/** The live state of a definition: what an `effect` may change. */
export type StateOf<D extends StateDefinition> = Unless<D, LiveState<D>>;
type LiveState<D extends StateDefinition> = {
    [K in keyof D]: D[K] extends RelationDefinition<infer A, infer N> ? Relation<{
        [E in keyof N]: RecordOf<D, N[E]>;
    }, A> : D[K] extends CollectionDefinition<infer R> ? Collection<R> : never;
};
/** The same state as everybody but an `effect` sees it. */
export type ReadStateOf<D extends StateDefinition> = Unless<D, ReadState<D>>;
type ReadState<D extends StateDefinition> = {
    [K in keyof D]: LiveState<D>[K] extends Collection<infer R> ? Omit<Collection<R>, 'insert' | 'update' | 'remove' | 'nextId' | 'raiseSerial'> : LiveState<D>[K] extends Relation<infer E extends Ends, infer A> ? Omit<Relation<E, A>, 'add' | 'update' | 'remove'> : never;
};
export {};
