import type { Contract } from '../../contract/load.ts';
import type { Collection } from '../../state/collection.ts';
import type { Key } from '../../state/definition.ts';
import type { NewId } from '../../state/ids.ts';
import { type Shape } from './shape.ts';
export type Row = Record<string, unknown>;
/** A key that no record has, in the shape of its attribute and of the records that there are. */
export declare function newKey(contract: Contract, shape: Shape, records: Collection<Row>, newId: NewId): Key;
/** As a path or a body may write it: 7 and "7" are one. */
export declare function findRecord(records: Pick<Collection<Row>, 'find'>, key: unknown): Row | undefined;
