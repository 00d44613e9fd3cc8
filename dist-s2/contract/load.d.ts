import { type OpenApiDocument } from './document.ts';
import { type Note } from './note.ts';
import { type Operation } from './operation.ts';
import { type ReadDocument } from './reading/read.ts';
import { type RefusalName, type Refuse } from './refusals.ts';
import { type Schemas } from './schemas.ts';
import { type Server } from './servers.ts';
export type Match = {
    kind: 'operation';
    operation: Operation;
    params: Record<string, string>;
    base: string;
}
/** The path is known, the method is not. */
 | {
    kind: 'method';
    allowed: string[];
} | {
    kind: 'path';
};
/** A vendor's OpenAPI document, ready to route and to judge. */
export interface Contract {
    file: string;
    /** Every file that it was read from, absolute. */
    files: string[];
    title: string;
    document: OpenApiDocument;
    /** The document's, then those that single paths or operations have of their own. */
    servers: Server[];
    /** The servers' base paths, each once, longest first. */
    bases: string[];
    /** By operationId, in the document's order. */
    operations: Map<string, Operation>;
    schemas: Schemas;
    refusals: Map<RefusalName, Refuse>;
    /** What the document asks for and does not get. */
    notes: Note[];
    match(method: string, path: string): Match;
}
/**
 * Reads, validates and prepares one contract: Swagger 2.0 or OpenAPI 3.0 to 3.2, YAML or JSON, in one file or several.
 * Throws an error that names the file and the place when the document is not valid OpenAPI, or asks for a file outside its own folder.
 */
export declare function loadContract(file: string, { prepared }?: {
    prepared?: ReadDocument | undefined;
}): Promise<Contract>;
