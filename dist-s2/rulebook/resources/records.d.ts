import type { Contract } from '../../contract/load.ts';
import type { Collection } from '../../state/collection.ts';
import type { Row } from './keys.ts';
import { type Shape } from './shape.ts';
/** How records of a shape are made and changed. What is stored keeps the contract; what it demands and nobody gave is sampled. */
export interface Maker {
    created(sent: unknown, own: Row, now: Date): Row;
    replaced(old: Row, sent: unknown, now: Date): Row;
    changed(old: Row, sent: unknown, now: Date): Row;
}
export declare function createMaker(contract: Contract, shape: Shape): Maker;
/** A value that keeps a schema: the one given, or the nearest that does; the one given as well where there is none. */
export declare function keeping({ document, schemas }: Contract, schema: string, value: unknown): unknown;
/** Puts a record in the place of an older one; attributes that it has not are cleared. */
export declare function overwrite(records: Collection<Row>, old: Row, next: Row): Row;
export declare function isObject(value: unknown): value is Row;
