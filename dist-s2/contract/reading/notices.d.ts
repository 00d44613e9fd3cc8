import type { Note, Place } from '../note.ts';
/** Says of a place in the document (a pointer) what is not honoured there. */
export type Notice = (at: string, message: string) => void;
/** Gathers what is not honoured. A document that does one thing a thousand times gets it said for the first few places and counted. */
export declare function createNotices(): {
    notice: Notice;
    notes(locate: (pointer: string) => Place): Note[];
};
