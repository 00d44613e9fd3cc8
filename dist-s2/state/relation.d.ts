import type { Collection } from './collection.ts';
import type { RelationDefinition } from './definition.ts';
import type { EdgePageOptions, Page } from './page.ts';
/** End → record: `{ group: Group, user: User }`. */
export type Ends = Record<string, object>;
/** One edge, with the records at its ends, its number (in the order of adding) and its own attributes. */
export type Edge<E extends Ends, A extends object> = E & A & {
    id: number;
};
/**
 * Many-to-many edges with attributes, looked up from both ends in constant depth.
 * A change copies the bundles that it touches (copy on write), never the others.
 */
export declare class Relation<E extends Ends, A extends object = object> {
    #private;
    readonly name: string;
    readonly definition: RelationDefinition<A>;
    constructor(name: string, definition: RelationDefinition<A>, ends: [Collection<object>, Collection<object>], parent?: Relation<E, A>);
    fork(ends: [Collection<object>, Collection<object>]): Relation<E, A>;
    seal(): void;
    /** Whether it was changed since it was forked. */
    get isWritten(): boolean;
    get size(): number;
    /** Whether the two are joined; an end that is undefined is joined to nothing. */
    has(ends: {
        [N in keyof E]: E[N] | undefined;
    }): boolean;
    /** The edge between the two, if there is one. */
    find(ends: {
        [N in keyof E]: E[N] | undefined;
    }): Edge<E, A> | undefined;
    /** The edges of one record, named by its end, in the order of adding: `members.of({ group })`. */
    of(end: Partial<E>): Edge<E, A>[];
    /** How many edges a record has. */
    count(end: Partial<E>): number;
    page(end: Partial<E>, { after, limit, where, reverse }: EdgePageOptions<Edge<E, A>>): Page<Edge<E, A>>;
    /** Every edge as a cast writes it: the keys at its ends, and its attributes; in the order of adding. */
    stored(): Record<string, unknown>[];
    /** Joins two records: `members.add({ group, user, role: 'ADMIN' })`. */
    add(edge: E & A): Edge<E, A>;
    update(ends: E, changes: Partial<A>): Edge<E, A>;
    remove(ends: E): void;
}
