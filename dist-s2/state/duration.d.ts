/**
 * Milliseconds of an ISO 8601 duration (`PT1H`, `P1DT30M`, `PT0.5S`), or of a number of them.
 * Throws for what is neither, and for years and months, which have no fixed length.
 */
export declare function parseDuration(duration: string | number): number;
