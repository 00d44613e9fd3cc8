import { type Raw } from '../document.ts';
import { type Note, type Place } from '../note.ts';
import type { Folder } from './folder.ts';
/** A document in one piece: every `$ref` of it is `#/…` and leads to a node that is there. */
export interface Bundle {
    document: Raw;
    /** Where the node at a pointer into the bundled document was written, in whichever file. */
    locate(pointer: string): Place;
    notes: Note[];
}
/**
 * Joins a document's files. Each part of another file is put into `components` once, however often it is asked for,
 * so that the work and the result grow with the files and not with the references.
 * Throws, at the `$ref`, when one leads nowhere, out of the folder, to the network or in a circle.
 */
export declare function bundle(folder: Folder): Bundle;
