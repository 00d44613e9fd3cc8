import type { Violation } from '../../contract/call.ts'
import type { Operation } from '../../contract/operation.ts'
import type { DocumentedResponse } from '../../contract/responses.ts'
import { problem } from '../../problem.ts'
import type { NamedRule } from '../vendor.ts'
import type { AnyScope } from './scope.ts'

const source = 'inferred: a collection at this path'

/** A rule that answers a status: the contract's words for it where it has some, else Ringer's own. */
export function refusal(operation: Operation, name: string, status: number, when: string, holds: (scope: AnyScope) => boolean): NamedRule {
  const response = operation.response(status)
  const isDocumented = response !== undefined && response.at !== operation.success.at
  const rule = { name, answer: status, when, source, onDemand: false, holds } as const
  if (isDocumented) return { ...rule, headers: () => response.headers() }
  return { ...rule, refuse: (_: Violation[]) => problem(status, `${operation.id}: ${when}.`) }
}

export function success(name: string, response: DocumentedResponse, when: string, does: Pick<NamedRule, 'body' | 'effect'>): NamedRule {
  return { name, answer: response.status, when, source, onDemand: false, headers: (scope: AnyScope) => headersOf(response, scope), ...does }
}

/** Of several successes the one that fits; else the only one that there is. */
export function successOf({ responses, success }: Operation, ...statuses: number[]): DocumentedResponse {
  const found = statuses.find((status) => responses.has(status))
  return found === undefined ? success : (responses.get(found) as DocumentedResponse)
}

/** The headers as documented: where the made one is, how many there are. */
function headersOf(response: DocumentedResponse, { made, total }: AnyScope): Record<string, string> {
  const headers = { ...response.headers() }
  if (made !== undefined && headers.location !== undefined) headers.location = made
  for (const name of Object.keys(headers)) {
    if (total !== undefined && /^x-(total|total-count|total-items|count)$/.test(name)) headers[name] = String(total)
  }
  return headers
}
