/** SHA-256 of each cast whose records keep their schemas. */
export declare const knownCasts: readonly string[];
