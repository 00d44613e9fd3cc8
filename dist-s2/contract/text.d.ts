import type { Raw } from './document.ts';
/** A text that keeps a string schema's format, pattern and length; undefined when none is found. The same every time. */
export declare function textFor({ format, pattern, minLength, maxLength }: Raw): string | undefined;
