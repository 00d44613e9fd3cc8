import { budgetOf, exhaustQuota } from '../../state/quota.ts'
import type { Effect } from '../effect.ts'

export interface RateLimitEffect {
  kind: 'rate-limit'
}

/** The vendor's own 429, with the headers by which it speaks of its limit. */
export const rateLimit: Effect<RateLimitEffect> = {
  when: 'before',
  connection: false,
  refuse(_, { operations }) {
    if (operations.some(({ operation }) => operation.response(429))) return undefined
    return { pointer: '/kind', message: 'no 429 is known there; use `respond` with `custom: true`' }
  },
  apply(_, { vendor, operation, now }) {
    const response = operation?.response(429)
    if (!operation || !response) return undefined
    const rule = vendor.rules.get(operation.id)?.all.find(({ check }) => check === 'throttled')
    const { limit } = vendor.definition
    const budget = limit && budgetOf(exhaustQuota({}, vendor.name, limit, now), vendor.name, limit, now)
    const { text } = response.example(rule?.example)
    const headers = { ...(budget && limit?.headers?.(budget)), ...rule?.headers?.({ now, budget }) }
    return { status: 429, headers: { ...(text !== undefined && { 'content-type': response.mediaType as string }), ...headers }, text }
  },
}
