/** What a module of the user's gave, and the files that it was made of: itself, and those of theirs that it imports. */
export interface UserModule {
    value: unknown;
    files: string[];
}
/** A module of the user's that could not be loaded: the place, what is wrong there, and the files that were read until then. */
export declare class ModuleError extends Error {
    readonly files: string[];
    constructor(message: string, files: string[], cause: unknown);
}
/**
 * The default export of a module in TypeScript or JavaScript, as the file is now. What it imports from `ringer` is this very Ringer, so that
 * it needs none of its own. Throws a `ModuleError` that names file, line and column where they are known.
 */
export declare function loadModule(file: string): Promise<UserModule>;
