import type { StateDefinition } from '../state/definition.ts';
import type { Limit } from '../state/quota.ts';
import type { Resources } from './resources.ts';
import type { AnyOperations, AnyRule, Rule, Scope, SharedRule, Source } from './rule.ts';
/** The rules of one operation, in the order in which they are asked. */
export interface OperationRules {
    operation: string;
    given: ((scope: any) => object) | undefined;
    rules: Record<string, AnyRule>;
}
/** A vendor: what it keeps, and the ordered reasons for every answer it can give. */
export interface VendorDefinition {
    state: StateDefinition;
    /** Collections that are served at paths of the contract, as it describes them: `{ pets: '/pets' }`. Rules of one's own go before. */
    resources?: Resources;
    /** How many requests it takes, where limits are switched on. */
    limit?: Limit;
    operations: OperationRules[];
}
/** Declares a vendor. Every part may be left out: an operation without rules answers as a plain mock would. */
export declare function defineVendor(vendor: Partial<VendorDefinition>): VendorDefinition;
export interface DefineOperation<Operations, D extends StateDefinition> {
    <Id extends keyof Operations & string, G extends object>(id: Id, given: (scope: Scope<Operations[Id], D>) => G, rules: Record<string, Rule<Operations[Id], D, G>>): OperationRules;
    <Id extends keyof Operations & string>(id: Id, rules: Record<string, Rule<Operations[Id], D, object>>): OperationRules;
}
/**
 * The tools to write a rulebook with, typed by the contract (`operations`, from `npm run generate`) and by the vendor's state:
 * `const { operation, shared } = rulebook<operations, typeof state>()`. Without either anything goes.
 */
export declare function rulebook<Operations = AnyOperations, D extends StateDefinition = any>(): {
    /**
     * The rules of one operation: `operation(id, given, rules)`. `given` looks up what several rules speak of (it must bear any body)
     * and may be left out; rules are asked from the top, the first that holds answers, the last one always holds.
     */
    operation: DefineOperation<Operations, D>;
    /** Rules that several operations share, to be spread into theirs. */
    shared<const R extends Record<string, SharedRule<D>>>(rules: R): R;
};
/**
 * A rule that is yet to be written: the contract documents the status, and nobody has said yet which input gives it. Until then it comes
 * on demand only, and `ringer check` lists it: `conflict: unwritten(409, 'documented: "Already a member"')`.
 */
export declare function unwritten<const S extends number>(answer: S, source: Source): {
    readonly answer: S;
    readonly when: "on demand";
    readonly source: Source;
    readonly unwritten: true;
};
/** Contract checks as rules, placed where the vendor places them: `badRequest: { ...contract.body, answer: 400, … }`. */
export declare const contract: {
    /** The body is missing, unreadable or breaks its schema. */
    readonly body: {
        readonly check: "body";
    };
    /** A path, query or header parameter breaks its schema. */
    readonly params: {
        readonly check: "params";
    };
    readonly path: {
        readonly check: "path";
    };
    readonly query: {
        readonly check: "query";
    };
    /** No security requirement is presented in full. */
    readonly security: {
        readonly check: "security";
    };
};
/** The vendor's limit as a rule, placed where the vendor places it; it never holds where limits are off. */
export declare const limits: {
    /** The limit is used up. */
    readonly throttled: {
        readonly check: "throttled";
    };
};
