import type { Budget, Limit } from '../../state/quota.ts';
/**
 * The page of limits gives the Organization plan 2000 requests a minute, and says that the Enterprise plan, which has the Management API,
 * has limits of its own: that these are the same is our reading, and that the time to retry is the end of the minute.
 */
export declare const limit: Limit;
/** Until requests are taken again. */
export declare function secondsLeft(now: Date, budget: Budget | undefined): number;
