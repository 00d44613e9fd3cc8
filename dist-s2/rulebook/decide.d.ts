import type { ContractRequest } from '../contract/request.ts';
import type { State } from '../state/state.ts';
import type { Scope } from './rule.ts';
import type { NamedRule, Rules } from './vendor.ts';
/** A scope as the core carries it, with what `given` found. */
export type AnyScope = Scope<any, any> & Record<string, unknown>;
export interface Decision {
    rule: NamedRule;
    scope: AnyScope;
    /** The request passed the vendor's limit, and takes one from it. */
    spends: boolean;
}
/** The first rule that holds. Pure: nothing changes. */
export declare function decide(rules: Rules, request: ContractRequest, scope: AnyScope): Decision;
/** Whether a rule holds; a contract check leaves what it found in the scope's `errors`. */
export declare function holds(rule: NamedRule, request: ContractRequest, scope: AnyScope): boolean;
/** The body and headers that a rule gives, on a state that only a rule with an effect gets as a writable one. */
export declare function enact({ rule, scope }: Pick<Decision, 'rule' | 'scope'>, state: State): {
    body: unknown;
    headers: Record<string, string> | undefined;
};
