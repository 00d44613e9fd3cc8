import { type OpenApiDocument } from './document.ts';
import type { Schemas } from './schemas.ts';
/** The headers of a documented response, worked out on the first question. */
export type Headers = () => Record<string, string>;
/** The headers that the response at a pointer documents: by their examples, else sampled. */
export declare function headersOf(document: OpenApiDocument, schemas: Schemas, response: string): Headers;
