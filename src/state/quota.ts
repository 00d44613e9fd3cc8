/** Vendor → how much of its present window is used up. */
export type Quotas = Readonly<Record<string, Quota>>

interface Quota {
  /** Start of the window, in milliseconds of the namespace's clock. */
  from: number
  used: number
}

/** A vendor's limit: so many requests a window of so many milliseconds. */
export interface Limit {
  requests: number
  windowMs: number
  /** The headers by which the vendor speaks of it, on every answer of an operation. */
  headers?(budget: Budget): Record<string, string>
}

/** What is left of a limit at some moment. */
export interface Budget {
  limit: number
  remaining: number
  /** When the window ends, in epoch milliseconds. */
  resetsAt: number
}

export function budgetOf(quotas: Quotas, vendor: string, { requests, windowMs }: Limit, now: Date): Budget {
  const from = windowStart(now, windowMs)
  const quota = quotas[vendor]
  const used = quota?.from === from ? quota.used : 0
  return { limit: requests, remaining: Math.max(0, requests - used), resetsAt: from + windowMs }
}

/** The quotas after one more request. */
export function useQuota(quotas: Quotas, vendor: string, limit: Limit, now: Date): Quotas {
  const { remaining } = budgetOf(quotas, vendor, limit, now)
  return { ...quotas, [vendor]: { from: windowStart(now, limit.windowMs), used: limit.requests - remaining + 1 } }
}

/** The quotas with one vendor's used up: where a witness of `throttled` begins. */
export function exhaustQuota(quotas: Quotas, vendor: string, limit: Limit, now: Date): Quotas {
  return { ...quotas, [vendor]: { from: windowStart(now, limit.windowMs), used: limit.requests } }
}

function windowStart(now: Date, windowMs: number): number {
  return Math.floor(now.getTime() / windowMs) * windowMs
}
