import type { Answer, Call, Violation } from '../contract/call.ts';
import type { Operation } from '../contract/operation.ts';
import type { MetFault } from '../faults/meet.ts';
import type { TurnIn } from '../rulebook/turn.ts';
import type { NamedRule, Vendor } from '../rulebook/vendor.ts';
/** What was asked and answered, and why. It keeps references; `renderEntry` makes a document of it when somebody reads. */
export interface Entry {
    /** 1 for the first of its namespace. */
    id: number;
    vendor: Vendor;
    call: Call;
    answer: Answer;
    /** Undefined when the call met no operation. */
    operation: Operation | undefined;
    /** Undefined when no rule was asked: an unknown path, or a preference. */
    rule: NamedRule | undefined;
    violations: Violation[];
    /** How the request breaks the contract, where that is what the rule speaks of. */
    reasons: Violation[];
    /** The fault that met the call. */
    fault: MetFault | undefined;
    /** The world that the call met: with it an answer can be explained at any time. */
    met: TurnIn;
    durationMs: number;
}
/** An entry as the admin routes show it, credentials masked. */
export interface EntryDocument {
    id: number;
    at: string;
    vendor: string;
    operation?: string;
    rule?: {
        name: string;
        answer: number;
        when: string;
        source: string;
    };
    request: {
        method: string;
        path: string;
        query: string;
        headers: Record<string, string>;
        params?: Record<string, unknown>;
        body?: string;
    };
    response: {
        status: number;
        headers: Record<string, string>;
        body?: string;
    };
    violations: Violation[];
    reasons?: Violation[];
    fault?: {
        id: string;
        kind: string;
        when: 'before' | 'after';
        skipped: boolean;
        wouldAnswer: {
            rule?: string;
            status: number;
        };
    };
    durationMs: number;
}
export declare function renderEntry(entry: Entry): EntryDocument;
/** The path parameters as sent; undefined when the call met no operation. */
export declare function paramsOf({ vendor, call, operation }: Entry): Record<string, string> | undefined;
