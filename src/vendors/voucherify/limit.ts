import type { Budget, Limit } from '../../state/quota.ts'

/**
 * The page of limits gives the Organization plan 2000 requests a minute, and says that the Enterprise plan, which has the Management API,
 * has limits of its own: that these are the same is our reading, and that the time to retry is the end of the minute.
 */
export const limit: Limit = {
  requests: 2000,
  windowMs: 60_000,
  headers: ({ limit, remaining, resetsAt }) => ({
    'x-rate-limit-limit': String(limit),
    'x-rate-limit-remaining': String(remaining),
    'x-rate-limit-retry': String(resetsAt / 1000),
  }),
}

/** Until requests are taken again. */
export function secondsLeft(now: Date, budget: Budget | undefined): number {
  return Math.ceil(((budget?.resetsAt ?? now.getTime()) - now.getTime()) / 1000)
}
