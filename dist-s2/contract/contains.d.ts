/** Whether a body, as text, has at least what a JSON value has: objects may have more attributes. */
export declare function containsBody(text: string | undefined, wanted: unknown): boolean;
