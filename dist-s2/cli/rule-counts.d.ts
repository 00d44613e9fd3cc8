import type { Entry } from '../journal/entry.ts';
/** What came of a run, like with like: plain data, in an order that hangs on nobody's timing. */
export interface RuleCounts {
    requests: number;
    answers: Counted<AnswerKind>[];
    /** Requests that met no operation. */
    unmatched: Counted<UnmatchedKind>[];
    /** How requests, and answers without a fault's doing, broke their contract. */
    violations: Counted<ViolationKind>[];
    /** How many more requests and violations there were than are listed apart. */
    unlisted: number;
}
type Counted<T> = T & {
    times: number;
};
interface AnswerKind {
    vendor: string;
    operation: string;
    status: number;
    /** Undefined when none was asked, or when its answer was not let through. */
    rule?: string;
    /** What was asked for with `Prefer`, in place of a rule. */
    preference?: string;
    fault?: {
        kind: string;
        skipped: boolean;
        inPlaceOf?: string;
    };
}
interface UnmatchedKind {
    vendor: string;
    method: string;
    path: string;
    status: number;
    hint?: string;
}
interface ViolationKind {
    vendor: string;
    operation?: string;
    of: 'request' | 'answer';
    /** `body /name`. */
    at: string;
    message: string;
}
/** Counts entries as they come: a journal keeps the last thousand only, and a namespace may be dropped before anybody looks. */
export declare function createRuleCounts(): {
    add(entry: Entry): void;
    read(): RuleCounts;
};
/** What a person reads of them. */
export declare function ruleCountsText({ requests, answers, unmatched, violations, unlisted }: RuleCounts): string;
export {};
