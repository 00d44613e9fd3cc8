import { type Raw } from '../document.ts';
import { type Place } from '../note.ts';
import type { Notice } from './notices.ts';
/**
 * Holds a bundled document against the JSON Schema of its version. Its `$ref`s stay as they are, so the work grows with the document only.
 * Many published documents have a slip inside of a schema, where the rest still makes sense: such a slip is noticed.
 * Throws an error that names the first causes, each with its place, for any other.
 */
export declare function checkValidity(document: Raw, locate: (pointer: string) => Place, notice: Notice): Promise<void>;
