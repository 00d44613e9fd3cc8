import { type OpenApiDocument } from '../../contract/document.ts';
/** Where a schema is, and the schemas that it is put together from: `allOf`, `anyOf` and `oneOf`. */
export declare function partsAt(document: OpenApiDocument, schema: string, keywords?: string[], depth?: number): string[];
/** Property → where its schema is. */
export declare function propertiesAt(document: OpenApiDocument, schema: string): Record<string, string>;
/** What has to be there, whichever branch. */
export declare function requiredAt(document: OpenApiDocument, schema: string): string[];
/** Where the schema of an array's items is. */
export declare function itemsAt(document: OpenApiDocument, schema: string): string | undefined;
/** The types that a schema lets in; empty where it says none. */
export declare function typesAt(document: OpenApiDocument, schema: string): string[];
/** What a schema says in any of its parts: `markedAt(document, at, 'readOnly')`. */
export declare function markedAt(document: OpenApiDocument, schema: string, keyword: string): boolean;
/** Where the JSON schema of a request or a response is. */
export declare function jsonSchemaAt(document: OpenApiDocument, place: string): string | undefined;
export interface Found {
    /** The names that lead there from the body. */
    path: string[];
    schema: string;
}
/** The schema itself, or the nearest one below its properties, that something holds for. */
export declare function findSchema(document: OpenApiDocument, schema: string, holds: (at: string) => boolean, depth?: number): Found | undefined;
