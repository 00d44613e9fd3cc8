import type { Violation } from '../../contract/call.ts'
import type { Operation } from '../../contract/operation.ts'
import type { DocumentedResponse } from '../../contract/responses.ts'
import { problem } from '../../problem.ts'
import { type NamedRule, toNamed } from '../named-rule.ts'
import type { AnyScope } from './scope.ts'

const source = 'inferred: a collection at this path'

/** Where a response is that no document has. */
const nowhere = ''

/** A rule that answers a status: the contract's words for it where it has some, else Ringer's own. */
export function refusal(operation: Operation, name: string, status: number, when: string, holds: (scope: AnyScope) => boolean): NamedRule {
  const response = operation.response(status)
  const isDocumented = response !== undefined && (response.at !== operation.success.at || operation.success.status >= 400)
  const rule = { answer: status, when, source, holds } as const
  if (isDocumented) return toNamed(name, { ...rule, headers: () => response.headers() })
  return toNamed(name, { ...rule, refuse: (_: Violation[]) => problem(status, `${operation.id}: ${when}.`) })
}

export function success(name: string, response: DocumentedResponse, when: string, does: Pick<NamedRule, 'body' | 'effect'>): NamedRule {
  const rule = { answer: response.status, when, source, ...does } as const
  if (response.at === nowhere) return toNamed(name, { ...rule, refuse: () => ({ status: response.status, headers: {}, text: undefined }) })
  return toNamed(name, { ...rule, headers: (scope: AnyScope) => headersOf(response, scope) })
}

/** Of several successes the one that fits; else the only one that there is; where only refusals are documented, one without a body. */
export function successOf({ responses, success }: Operation, ...statuses: [number, ...number[]]): DocumentedResponse {
  const found = statuses.find((status) => responses.has(status))
  if (found !== undefined) return responses.get(found) as DocumentedResponse
  return success.status < 400 ? success : { ...success, status: statuses[0], at: nowhere, mediaType: undefined }
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
