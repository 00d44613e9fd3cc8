import type { Call, Violation } from './call.ts';
import { type OpenApiDocument } from './document.ts';
import type { Schemas, Validate } from './schemas.ts';
export interface RequestBody {
    required: boolean;
    /** The media types that the operation takes, as documented. */
    mediaTypes: string[];
    /** What is wrong with the media type of a body: one that the contract does not name. */
    unknownType(call: Call): Violation[];
    read(call: Call): BodyRead;
}
/** A body as its schema speaks of it; what could not be read has violations in place of a value. */
export interface BodyRead {
    value: unknown;
    violations: Violation[];
    validate: Validate;
}
/** The request body of an operation; undefined when it documents none. */
export declare function bodyOf(document: OpenApiDocument, schemas: Schemas, operation: string): RequestBody | undefined;
