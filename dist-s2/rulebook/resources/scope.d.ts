import type { Contract } from '../../contract/load.ts';
import type { Operation } from '../../contract/operation.ts';
import type { Collection } from '../../state/collection.ts';
import type { Key } from '../../state/definition.ts';
import { type Row } from './keys.ts';
import type { Above } from './paths.ts';
import { type Served, type Shape } from './shape.ts';
/** A collection at its paths. */
export interface Place {
    contract: Contract;
    served: Served;
    shape: Shape;
    /** The collections that its paths go through. */
    above: Above[];
}
/** A scope as these rules see it: contracts of every shape. What a rule has made or counted is left there for its headers. */
export type AnyScope = any;
/** The record that a call is about. */
export type Look = (scope: AnyScope) => Row | undefined;
export declare function recordsOf({ state }: AnyScope, name: string): Collection<Row>;
export declare function byPath({ shape }: Place, { path }: Operation): Look;
export declare function byBody({ shape, contract }: Place, sent: (body: unknown) => unknown): Look;
/** The record, unless it is somebody else's; one that says nothing of an owner is everybody's. */
export declare function inPlace({ owners }: Shape, { params }: AnyScope, record: Row | undefined): Row | undefined;
/** The key that a client has chosen, where it is one that a record can have. */
export declare function keyIn(contract: Contract, shape: Shape, sent: unknown): Key | undefined;
/** The key in a path, in the type of its attribute. */
export declare function keyInPath(contract: Contract, shape: Shape, { path }: Operation, { params }: AnyScope): Key | undefined;
/** What the path says of whose a new record is. */
export declare function owned(contract: Contract, shape: Shape, { params }: AnyScope): Row;
