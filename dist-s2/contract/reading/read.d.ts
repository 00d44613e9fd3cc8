import type { OpenApiDocument } from '../document.ts';
import { type Note, type Place } from '../note.ts';
/** A document in one piece, valid, and in the one dialect that everything behind it understands. */
export interface ReadDocument {
    file: string;
    /** Every file that it was read from, absolute. */
    files: string[];
    document: OpenApiDocument;
    /** Where the node at a pointer was written. */
    locate(pointer: string): Place;
    notes: Note[];
}
/**
 * Reads Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2, YAML or JSON, from one file or several.
 * Throws a `DocumentError` that names file, line and column.
 */
export declare function readDocument(file: string): Promise<ReadDocument>;
/** Where the node at a pointer into a document of OpenAPI 3 was written, when it has been read before. */
export declare function locatorOf(file: string): ReadDocument['locate'];
