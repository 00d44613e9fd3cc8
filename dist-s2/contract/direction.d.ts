import type { Violation } from './call.ts';
import { type OpenApiDocument, type Raw } from './document.ts';
/** Which way a value goes: into the vendor, or out of it. */
export type Direction = 'in' | 'out';
export declare function directionOf(part: Violation['in']): Direction;
/** OpenAPI demands a `readOnly` property of answers only, a `writeOnly` one of requests only. False where there are none: then both are one. */
export declare function isDirected(node: Raw): boolean;
/** A part of a document without what is not demanded in that direction. */
export declare function demandsOf(document: OpenApiDocument, written: Raw, direction: Direction): Raw;
