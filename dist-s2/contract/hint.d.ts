import type { Contract } from './load.ts';
/** What somebody who met an unknown path most likely meant; undefined when nothing is near. */
export declare function hintFor(contract: Contract, method: string, path: string): string | undefined;
