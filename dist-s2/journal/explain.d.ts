import type { Violation } from '../contract/call.ts';
import type { Entry } from './entry.ts';
export interface ExplainedRule {
    rule: string;
    answer: number;
    when: string;
    source: string;
    /** `behind` rules were not asked: whether they hold as well is worked out afterwards, where that can be done. */
    result: 'answered' | 'did not hold' | 'behind, holds too' | 'behind, does not hold' | 'not reached' | 'on demand';
    /** For a contract check that holds: how the request breaks the contract. */
    violations?: Violation[];
}
export interface Explanation {
    request: number;
    vendor: string;
    operation?: string;
    rules: ExplainedRule[];
    /** For a refusal: the success of the operation, and what would have to be different to reach it. */
    success?: {
        rule: string;
        answer: number;
        blockedBy: string[];
        facts: string[];
    };
    /** For a request that met no operation: what was near, and how it differs. */
    hint?: string;
}
/** Why an answer is what it is: every rule of the operation in order, judged in the world that the call met. */
export declare function explain(entry: Entry): Explanation;
