/** `application/json` of `Application/JSON; charset=utf-8`. */
export declare function essenceOf(mediaType: string): string;
export declare function isJson(mediaType: string): boolean;
export declare function isXml(mediaType: string): boolean;
/** How closely a range (`text/csv`, `text/*`, any) means a type: 3 for itself, 0 for not at all. Both are bare. */
export declare function closeness(range: string, type: string): number;
/**
 * Which of the types an `Accept` header wants most (RFC 9110): by the weight of the range that means it most closely, earlier ones first.
 * Whoever takes `application/json` is taken to read every `+json`. Undefined when it wants none.
 */
export declare function preferred<T extends {
    mediaType: string | undefined;
}>(accept: string, types: T[]): T | undefined;
