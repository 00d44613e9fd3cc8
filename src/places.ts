/**
 * Where files are that are read at run time. This module is in `src/` itself, and what it becomes part of is in `dist/` itself
 * (`scripts/build.mjs`), so that both places are one step below the package.
 */
export const ownFolder = new URL('./', import.meta.url)

/** Where `package.json`, `specs/` and `fixtures/` are. */
export const packageFolder = new URL('../', import.meta.url)
