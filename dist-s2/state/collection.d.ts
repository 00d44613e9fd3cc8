import type { CollectionDefinition, Key } from './definition.ts';
import type { Page, PageOptions } from './page.ts';
/**
 * Records by key, in the order in which they were inserted. Records are frozen; a change replaces them.
 * Only a fork can be written to, and only until it is sealed: what has been published never changes.
 */
export declare class Collection<R extends object> {
    #private;
    readonly name: string;
    readonly definition: CollectionDefinition<R>;
    /** Called with the key of a record that leaves, so that its edges leave with it. */
    readonly onRemove: ((key: Key) => void)[];
    constructor(name: string, definition: CollectionDefinition<R>, parent?: Collection<R>);
    fork(): Collection<R>;
    seal(): void;
    /** Whether it was changed since it was forked. */
    get isWritten(): boolean;
    get size(): number;
    keyOf(record: R): Key;
    /** The record of that key, if there is one. Anything may be asked for: what is no key finds nothing. */
    find(key: unknown): R | undefined;
    /** The record of that key, which must exist: if it does not, the mistake is ours. */
    get(key: Key): R;
    /** The record with that value of a unique attribute. */
    findBy(attribute: keyof R & string, value: unknown): R | undefined;
    has(key: unknown): boolean;
    all(): R[];
    page({ after, offset, limit, where, reverse }: PageOptions<R>): Page<R>;
    /** How many records there are that `where` holds for. */
    count(where: (record: R) => boolean): number;
    /** The number that comes next in the `serial` attribute; numbers of records that have gone are not given again. */
    nextId(): number;
    /** The last number given in the `serial` attribute. */
    get serial(): number;
    /** Never gives a number up to this one again. */
    raiseSerial(number: number): void;
    insert(record: R): R;
    update(record: R, changes: Partial<R>): R;
    remove(record: R): R;
}
