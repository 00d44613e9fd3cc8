import type { Interception, InterceptOptions } from '../client/interception.ts';
/** Who answers what: the calls to some hosts, for one namespace of one Ringer. */
export interface Claim {
    /** The Ringer that it is. */
    ringer: object;
    /** Undefined where each request says it itself: those that name one go before it. */
    namespace: string | undefined;
    owns(url: URL): boolean;
    answer(request: Request, signal: AbortSignal): Promise<Response>;
}
/** Answers what a claim owns, wherever in the process it is sent; where several are made on a call, the one of its own task. */
export declare function intercept(claim: Claim, options: InterceptOptions): Interception;
/** Runs a task, or another part of the same, that may intercept for itself. */
export declare function inContextOf<T>(key: object, task: () => T): T;
/** Answers what a claim owns where a task sends it, whatever runs beside the task. */
export declare function interceptIn<T>(claim: Claim, task: () => T, options: InterceptOptions): T;
