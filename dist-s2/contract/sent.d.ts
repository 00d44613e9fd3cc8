import { type OpenApiDocument } from './document.ts';
/** What was sent under one name, before its schema gives it a type. */
export interface Sent {
    /** One a repetition: text, or what has a type already. */
    items: (string | Typed)[];
    /** `name[part]`, or the parts of a delimited object. */
    parts: Map<string, Sent>;
}
/** A value that needs no reading: a part of a form that was JSON. */
export declare class Typed {
    readonly value: unknown;
    constructor(value: unknown);
}
/** Gives what was sent the types of a schema. */
export interface Reader {
    /** Whether the schema lets such a value in; what names no type lets in scalars only. */
    takes(type: 'array' | 'object' | 'string'): boolean;
    /** No other type is let in. */
    only(type: 'array' | 'object'): boolean;
    /** The properties that the schema names, through its `allOf`, `anyOf` and `oneOf`. */
    properties: Map<string, string>;
    /** A value of one text: a scalar, or the array's only item. */
    one(text: string): unknown;
    /** What does not fit the schema stays a string. */
    read(sent: Sent): unknown;
}
/** A reader for the schema at a pointer; without one, for text. */
export declare function createReader(document: OpenApiDocument, schema: string | undefined): Reader;
/** Sorts names with brackets, `card[number]` and `ids[]`, into parts; a name that `known` has is taken as it is. */
export declare function sortSent(pairs: Iterable<[string, string | Typed]>, known?: ReadonlyMap<string, unknown>): Sent;
