/** Vendor → how much of its present window is used up. */
export type Quotas = Readonly<Record<string, Quota>>;
interface Quota {
    /** Start of the window, in milliseconds of the namespace's clock. */
    from: number;
    used: number;
}
/** A vendor's limit: so many requests a window of so many milliseconds. */
export interface Limit {
    requests: number;
    windowMs: number;
    /** The headers by which the vendor speaks of it, on every answer of an operation. */
    headers?(budget: Budget): Record<string, string>;
}
/** What is left of a limit at some moment. */
export interface Budget {
    limit: number;
    remaining: number;
    /** When the window ends, in epoch milliseconds. */
    resetsAt: number;
}
export declare function budgetOf(quotas: Quotas, vendor: string, { requests, windowMs }: Limit, now: Date): Budget;
/** The quotas after one more request. */
export declare function useQuota(quotas: Quotas, vendor: string, limit: Limit, now: Date): Quotas;
/** The quotas with one vendor's used up: where a witness of `throttled` begins. */
export declare function exhaustQuota(quotas: Quotas, vendor: string, limit: Limit, now: Date): Quotas;
export {};
