import { type OpenApiDocument } from './document.ts';
import { type Schemas } from './schemas.ts';
/**
 * A value for a schema that has no usable example, from its properties' examples and defaults; the same every time. It keeps the
 * schema wherever one is found that does. An example at the schema's own root is left out: whoever asks has found it wanting.
 */
export declare function sampleOf(document: OpenApiDocument, schemas: Schemas, schema: string | undefined): unknown;
/** A value changed as little as need be to keep a schema; undefined when no such change is found. */
export declare function mended(document: OpenApiDocument, schemas: Schemas, schema: string, value: unknown): unknown;
/** An XML text for a schema, with the names and attributes of its `xml` keywords; empty when it cannot be had. */
export declare function sampleXml(document: OpenApiDocument, schema: string | undefined): string;
