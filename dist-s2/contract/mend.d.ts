import type { ErrorObject } from 'ajv';
import { type OpenApiDocument, type Raw } from './document.ts';
/** What is wrong with a value; empty when nothing is. */
export type Errors = (value: unknown) => ErrorObject[];
/** A value for a schema that is written out, its references pointing into the contract. */
export type Sample = (schema: Raw) => unknown;
/**
 * The value nearest to a given one that keeps its schema: each complaint of the schema is answered with the least change.
 * Undefined when there is none that it finds. The value itself is not changed.
 */
export declare function mend(given: unknown, errorsOf: Errors, sample: Sample, document: OpenApiDocument): unknown;
