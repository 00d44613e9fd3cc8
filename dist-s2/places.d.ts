/**
 * Where files are that are read at run time. This module is in `src/` itself, and what it becomes part of is in `dist/` itself
 * (`scripts/build.mjs`), so that both places are one step below the package.
 */
export declare const ownFolder: import("url").URL;
/** Where `package.json`, `specs/` and `fixtures/` are. */
export declare const packageFolder: import("url").URL;
