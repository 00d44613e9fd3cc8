import type { Answer, Call, Violation } from '../contract/call.ts'
import type { Operation } from '../contract/operation.ts'
import type { MetFault } from '../faults/meet.ts'
import type { NamedRule } from '../rulebook/named-rule.ts'
import type { Vendor } from '../rulebook/vendor.ts'
import { maskBody, maskHeaders, maskQuery } from './mask.ts'

/** What was asked and answered, and why. It keeps references; `renderEntry` makes a document of it when somebody reads. */
export interface Entry {
  /** 1 for the first of its namespace; the journal gives it. */
  id: number
  vendor: Vendor
  call: Call
  answer: Answer
  /** Undefined when the call met no operation. */
  operation: Operation | undefined
  /** Undefined when no rule was asked: an unknown path, or a preference. */
  rule: NamedRule | undefined
  violations: Violation[]
  /** How the request breaks the contract, where that is what the rule speaks of. */
  reasons: Violation[]
  /** The fault that met the call. */
  fault: MetFault | undefined
  /** When it came, by the clock of its namespace, in epoch milliseconds. */
  at: number
  durationMs: number
}

/** An entry as the admin routes show it, credentials masked. */
export interface EntryDocument {
  id: number
  at: string
  vendor: string
  operation?: string
  rule?: { name: string; answer: number; when: string; source: string }
  request: { method: string; path: string; query: string; headers: Record<string, string>; params?: Record<string, unknown>; body?: string }
  response: { status: number; headers: Record<string, string>; body?: string }
  violations: Violation[]
  reasons?: Violation[]
  fault?: { id: string; kind: string; when: 'before' | 'after'; skipped: boolean; wouldAnswer: { rule?: string; status: number } }
  durationMs: number
}

export function renderEntry(entry: Entry): EntryDocument {
  const { id, vendor, call, answer, operation, rule, violations, reasons, fault, at, durationMs } = entry
  const params = paramsOf(entry)
  return {
    id,
    at: new Date(at).toISOString(),
    vendor: vendor.name,
    ...(operation && { operation: operation.id }),
    ...(rule && { rule: { name: rule.name, answer: rule.answer, when: rule.when, source: rule.source } }),
    request: {
      method: call.method,
      path: call.path,
      query: maskQuery(call.query),
      headers: maskHeaders(call.headers, vendor),
      ...(params && { params }),
      ...(call.body !== undefined && { body: maskBody(call.body) }),
    },
    response: {
      status: answer.status,
      headers: maskHeaders(Object.entries(answer.headers), vendor),
      ...(answer.text !== undefined && { body: maskBody(answer.text) }),
    },
    violations,
    ...(reasons.length > 0 && { reasons }),
    ...(fault && { fault: renderFault(fault) }),
    durationMs: Math.round(durationMs * 1000) / 1000,
  }
}

function renderFault({
  fault: { id, effect, when },
  skipped,
  wouldAnswer: { rule, status },
}: MetFault): NonNullable<EntryDocument['fault']> {
  return { id, kind: effect.kind, when, skipped, wouldAnswer: { ...(rule && { rule: rule.name }), status } }
}

/** The path parameters as sent; undefined when the call met no operation. */
export function paramsOf({ vendor, call, operation }: Entry): Record<string, string> | undefined {
  if (!operation) return undefined
  const match = vendor.contract.match(call.method, call.path)
  return match.kind === 'operation' ? match.params : undefined
}
