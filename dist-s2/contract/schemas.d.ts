import { type ErrorObject } from 'ajv/dist/2020.js';
import type { Violation } from './call.ts';
import { type OpenApiDocument } from './document.ts';
/** Judges a value: an empty list when it is valid. */
export type Validate = (value: unknown) => Violation[];
/** Where a schema is: a pointer into the contract, or a schema of its own that may point into it with `contract#/…`. */
export type SchemaPlace = string | Record<string, unknown>;
export interface Schemas {
    /** The judge of a schema, compiled on its first use and kept. */
    validator(place: SchemaPlace, part: Violation['in']): Validate;
    /** The same in ajv's own words, which name the schema that failed. */
    errors(place: SchemaPlace, part: Violation['in']): (value: unknown) => ErrorObject[];
}
/** Makes validators from one document. It is added to ajv once, under the id `contract`; recursive schemas stay references. */
export declare function createSchemas(document: OpenApiDocument): Schemas;
/** The `$ref` by which a schema of one's own points into the contract. */
export declare function reference(pointer: string): string;
