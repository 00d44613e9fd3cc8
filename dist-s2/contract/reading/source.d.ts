import { type Raw } from '../document.ts';
import { type Place } from '../note.ts';
/** One file of a document, read. */
export interface Source {
    /** As it is named in messages. */
    name: string;
    /** Absolute, without symbolic links. */
    path: string;
    value: Raw;
    /** Where the node at a pointer was written, else where the nearest node around it was. */
    locate(pointer: string): Place;
}
/**
 * Reads YAML, or JSON: a tree of plain data, in which nothing is shared and nothing leads back to itself.
 * Throws an error that names line and column.
 */
export declare function readSource(path: string, name: string, bytes: Uint8Array, what?: string): Source;
