import type { Contract } from '../../contract/load.ts';
import type { Operation } from '../../contract/operation.ts';
import type { Shape } from './shape.ts';
/** The record in a request body: the body, or the part of it that has most of the attributes (`{ data: { … } }`). */
export declare function sentRecord({ document }: Contract, { properties }: Shape, { path, method }: Operation): (body: unknown) => unknown;
