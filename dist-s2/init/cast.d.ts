import type { Contract } from '../contract/load.ts';
import type { Detected } from '../rulebook/resources/detect.ts';
import { type Fixtures } from '../state/fixtures.ts';
/** A cast with one sampled record for each collection; with none for one whose sample the contract would not take. */
export declare function sampledCast(contract: Contract, detected: Detected[]): Fixtures;
