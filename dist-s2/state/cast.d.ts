import type { Fixtures } from './fixtures.ts';
/** Reads a cast. Throws an error that names the file when it is missing or no JSON object. */
export declare function readFixtures(file: string): Promise<Fixtures>;
/**
 * Whether a cast is, to the byte, one whose records were held against their schemas when Ringer was built (`npm run generate`).
 * It says nothing of another contract or rulebook than the shipped ones.
 */
export declare function isKnownCast(file: string): boolean;
