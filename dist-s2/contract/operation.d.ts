import { type RequestBody } from './body.ts';
import { type OpenApiDocument } from './document.ts';
import { type Parameter } from './parameters.ts';
import { type DocumentedResponse } from './responses.ts';
import { type Schemas, type Validate } from './schemas.ts';
import { type Security } from './security.ts';
/** One operation of a contract, ready to judge what comes in and what goes out. */
export interface Operation {
    id: string;
    method: string;
    /** The path template, without the servers' base path. */
    path: string;
    tag: string | undefined;
    summary: string | undefined;
    parameters: Parameter[];
    body: RequestBody | undefined;
    security: Security;
    /** Documented statuses, ascending. */
    responses: Map<number, DocumentedResponse>;
    /** What is documented for a status: by its number, by its range (`4XX`), or by `default`. */
    response(status: number): DocumentedResponse | undefined;
    /** What a plain mock answers when nothing is wrong. */
    success: DocumentedResponse;
    validate: Record<Parameter['in'], Validate>;
}
/** Every operation of the document, in its order. One without an id is called by its method and path. Throws when two share an id. */
export declare function operationsOf(document: OpenApiDocument, schemas: Schemas, file: string): Map<string, Operation>;
