import type { Answer, Call } from './call.ts'
import type { OpenApiDocument } from './document.ts'
import { type DocumentedResponse, toResponse } from './responses.ts'
import type { Schemas } from './schemas.ts'

/** The refusals that belong to no operation, as a vendor's `components.responses` words them. */
export type RefusalName = 'UnknownPath' | 'UnknownMethod' | 'Unreadable' | 'TooLarge'

const statuses: Record<RefusalName, number> = { UnknownPath: 404, UnknownMethod: 405, Unreadable: 400, TooLarge: 413 }

export type Refuse = (call: Pick<Call, 'method' | 'path'>, allowed?: string[]) => Answer

/** The vendor's own refusals, where its contract has them. */
export function refusalsOf(document: OpenApiDocument, schemas: Schemas): Map<RefusalName, Refuse> {
  const found = new Map<RefusalName, Refuse>()
  for (const [name, status] of Object.entries(statuses) as [RefusalName, number][]) {
    const raw = document.components?.responses?.[name]
    if (raw) found.set(name, refusal(toResponse(document, schemas, `/components/responses/${name}`, raw['x-ringer-status'] ?? status)))
  }
  return found
}

function refusal(response: DocumentedResponse): Refuse {
  return ({ method, path }, allowed = []) => {
    // HEAD comes with GET, and no vendor names it.
    const words = { method, path, allowed: allowed.filter((known) => known !== 'HEAD').join(' or ') }
    const value = fill(response.example().value, words)
    return {
      status: response.status,
      headers: response.mediaType === undefined ? {} : { 'content-type': response.mediaType },
      text: response.serialize(value),
    }
  }
}

/** Fills `{method}`, `{path}` and `{allowed}` in the strings of an example. */
function fill(value: unknown, words: Record<string, string>): unknown {
  if (typeof value === 'string') return value.replace(/\{(method|path|allowed)\}/g, (_, word: string) => words[word] ?? '')
  if (Array.isArray(value)) return value.map((item) => fill(item, words))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, words)]))
}
