/**
 * A text that a regular expression matches, as short as it says and `extra` characters longer where something may be repeated.
 * It knows what patterns in schemas are made of; what it does not know (look-arounds, references) it leaves out,
 * so whoever asks has to try the text. Undefined when the pattern cannot be read.
 */
export declare function textOfPattern(pattern: string, extra?: number): string | undefined;
