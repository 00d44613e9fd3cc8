import { type Raw } from '../../contract/document.ts';
import type { Contract } from '../../contract/load.ts';
import type { Operation } from '../../contract/operation.ts';
/** What the records of a collection look like in the contract. */
export interface Shape {
    /** The collection's. */
    name: string;
    /** Where a record's schema is. */
    schema: string;
    /** The attribute that names a record. */
    key: string;
    /** Attribute → where its schema is. */
    properties: Record<string, string>;
    readOnly: Set<string>;
    writeOnly: Set<string>;
    /** Parameter of the collection's path → the attribute that it speaks of. */
    owners: Record<string, string>;
    /** Those of them that the contract does not know: they are kept and never shown. */
    hidden: Set<string>;
}
/** The operations on a collection, and those on one of its records. */
export interface Served {
    path: string;
    /** Undefined where no path speaks of a single record. */
    itemPath: string | undefined;
    collection: Operation[];
    item: Operation[];
}
/** What the answers on a collection's paths say of its records. Throws an error that names the contract and the remedy when they say nothing. */
export declare function shapeOf(contract: Contract, name: string, served: Served, wanted: string | undefined): Shape;
/** The schema of an attribute, as far as it is written out in one place. */
export declare function attribute({ document }: Contract, { properties }: Shape, name: string): Raw;
export declare function lastParameter(path: string): string;
