/** What the validator asks of a regular expression. */
export interface Pattern {
    test(text: string): boolean;
    toString(): string;
}
/**
 * A document's pattern. Most never backtrack much, and run as they are; one that could, on the text at hand, runs against the clock,
 * and a text that it cannot decide on in time does not match. A detector of bad patterns would refuse a fifth of those that vendors publish.
 */
export declare function timedPattern(source: string, flags: string): Pattern;
