/** One part of a `multipart/form-data` body. */
export interface Part {
    name: string;
    /** A part with a file name is a file. */
    filename: string | undefined;
    /** As sent; undefined when it was not. */
    type: string | undefined;
    /** One character a byte. */
    data: string;
}
/**
 * The parts of a multipart body (RFC 7578), given as one character a byte: it is in memory as a whole, and a rulebook is not asynchronous,
 * so a streaming parser would have nothing to do. A string says what is wrong with it.
 */
export declare function partsOf(body: string, contentType: string): Part[] | string;
/** Text of what has one character a byte. */
export declare function utf8(bytes: string): string;
