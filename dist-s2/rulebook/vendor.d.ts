import type { Answer, Violation } from '../contract/call.ts';
import type { Contract } from '../contract/load.ts';
import { type Fixtures, type FixturesOptions } from '../state/fixtures.ts';
import type { State } from '../state/state.ts';
import type { OperationRules, VendorDefinition } from './define.ts';
import type { AnyRule } from './rule.ts';
/** A rule with its name: the stable identity in logs, tables and tests. */
export interface NamedRule extends AnyRule {
    name: string;
    /** A status that no known input gives; asked for by `Prefer` or a fault only. */
    onDemand: boolean;
    /** Ringer's own answer, where the contract documents none for the rule. */
    refuse?: (errors: Violation[]) => Answer;
}
/** An operation's rules, held against the contract. */
export interface Rules {
    operation: string;
    given: OperationRules['given'];
    /** All of them, in order; on-demand rows included. */
    all: NamedRule[];
    /** Those that are asked. */
    asked: NamedRule[];
    /** Nobody wrote them: the operation is on a collection that is served at its path. */
    from?: 'resources';
}
/** A vendor at work: contract, cast and rulebook, each checked against the others. */
export interface Vendor {
    name: string;
    contract: Contract;
    definition: VendorDefinition;
    /** By operationId; an operation without rules answers as a plain mock would. */
    rules: Map<string, Rules>;
    /** The cast, sealed. */
    cast: State;
    files: {
        contract: string;
        fixtures: string;
        rulebook: string;
    };
}
/**
 * Joins a vendor's three parts.
 * Throws an error naming file, operation and rule when the rulebook speaks of an operation or a status that the contract does not document,
 * leaves a documented status without a rule, has a hole, or passes our reading off as the vendor's word.
 */
export declare function createVendor(name: string, contract: Contract, written: VendorDefinition, fixtures: Fixtures, files: Vendor['files'], options?: Pick<FixturesOptions, 'judged'>): Vendor;
export declare function witnessesOf(rule: AnyRule): import("./rule.ts").Witness[];
