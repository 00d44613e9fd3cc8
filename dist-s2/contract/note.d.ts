/** A place in a document as it was written. */
export interface Place {
    file: string;
    /** From 1. */
    line: number;
    /** From 1. */
    column: number;
    /** JSON pointer into that file. */
    pointer: string;
}
/** Something in a document that Ringer does not honour, or honours in part. */
export interface Note extends Place {
    message: string;
}
/** A document that is not served: what is wrong and what to do, with the place in front. */
export declare class DocumentError extends Error {
    readonly place: Partial<Place> & {
        file: string;
    };
    constructor(place: DocumentError['place'], message: string, options?: ErrorOptions);
}
/** `acme.yaml:12:5`, or the file alone. */
export declare function written({ file, line, column }: Partial<Place> & {
    file: string;
}): string;
