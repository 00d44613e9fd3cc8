/**
 * The part of an OpenAPI document that Ringer reads. A document is the one place where shapes come from outside,
 * so it is `any` below its first level and everything behind `load.ts` is typed.
 */
export type Raw = any;
export interface OpenApiDocument {
    openapi: string;
    info: {
        title: string;
        version: string;
    };
    servers?: Raw[];
    security?: Raw[];
    paths: Record<string, Raw>;
    components?: Record<string, Record<string, Raw>>;
}
/** The node at a JSON pointer such as `/components/schemas/User`, or undefined. */
export declare function nodeAt(document: OpenApiDocument, pointer: string): Raw;
/** The names that a pointer goes through: `/paths/~1users` has `paths` and `/users`. */
export declare function tokensOf(pointer: string): string[];
/** A percent-encoded text, or the text itself where that is not what it is. */
export declare function decode(text: string): string;
/** Extends a pointer: `pointer('/paths', '/users', 'get')` is `/paths/~1users/get`. */
export declare function pointer(base: string, ...tokens: (string | number)[]): string;
/** Follows local `$ref`s from a pointer to the pointer of the thing itself. */
export declare function follow(document: OpenApiDocument, at: string): string;
/** The node at a pointer with its `$ref`s followed. */
export declare function resolve(document: OpenApiDocument, at: string): Raw;
/** The pointer itself, where a schema stands there. */
export declare function schemaAt(document: OpenApiDocument, place: string): string | undefined;
