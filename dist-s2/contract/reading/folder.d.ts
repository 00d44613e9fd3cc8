import { type Place } from '../note.ts';
import { type Source } from './source.ts';
/** The files of one document: the first one, and its neighbours as they are asked for. */
export interface Folder {
    entry: Source;
    /** A file by its path beside another. Throws, at the place that asks, when it is outside the folder or not there. */
    open(path: string, from: Source, place: () => Place): Source;
    /** Those that were opened until now, absolute. */
    files(): string[];
}
/** Opens a document. A document may read its own folder and what is below, not the rest of the disk, whatever the links there say. */
export declare function openFolder(file: string): Folder;
