import type { Contract } from '../contract/load.ts';
import type { Operation } from '../contract/operation.ts';
import type { AnyRule, Witness } from '../rulebook/rule.ts';
/** The rules that can be told from a contract: its own checks and a success. Every other documented status is yet to be written. */
export declare function draftRules(contract: Contract, operation: Operation, good: Witness): Record<string, AnyRule>;
