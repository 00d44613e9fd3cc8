import type { Headings } from './call.ts';
import { type OpenApiDocument, type Raw } from './document.ts';
export interface Parameter {
    name: string;
    in: 'path' | 'query' | 'header' | 'cookie';
    required: boolean;
    /** `?flag=` is valid, whatever its schema says. */
    allowEmpty: boolean;
    /** Pointer to its schema; undefined when it has none. */
    schema: string | undefined;
    /** What was sent, as the value that the schema speaks of; undefined when nothing was. What does not fit stays a string. */
    take(from: Incoming): unknown;
}
/** Where parameters come from. */
export interface Incoming {
    /** Decoded path parameters, as sent. */
    params: Record<string, string>;
    query: string;
    search: URLSearchParams;
    headers: Headings;
}
/** The parameters of an operation: the path item's, overridden by its own of the same name and place. */
export declare function parametersOf(document: OpenApiDocument, pathItem: string, operation: string): Parameter[];
/**
 * How something of a style is read: a parameter, or a property of a form. `names` are those of its siblings.
 * One whose media type is JSON is one text.
 */
export declare function parameterReader(document: OpenApiDocument, raw: Raw, schema: string | undefined, names: Set<string>): Parameter['take'];
/** The value of a cookie, as it stands in the header. */
export declare function cookieOf(headers: Headings, name: string): string | undefined;
