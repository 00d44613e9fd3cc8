import type { Effect } from '../effect.ts';
export interface RespondEffect {
    kind: 'respond';
    /** It, or `rule`. */
    status?: number;
    /** The name of a rule of the operation, on-demand rows included: its status, and the contract's body for it. */
    rule?: string;
    /** Which of the contract's examples of that status. */
    example?: string;
    /** The status is the fault's own: the contract need not document it. */
    custom?: boolean;
    headers?: Record<string, string>;
    /** JSON, or text as it is; with `custom` only. */
    body?: unknown;
}
/** Another answer: a documented one in the vendor's shape, or with `custom` any. */
export declare const respond: Effect<RespondEffect>;
