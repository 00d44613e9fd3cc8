import type { Call, Violation } from './call.ts'
import type { Operation, RequestBody } from './operation.ts'
import { isJson } from './responses.ts'
import { type Credential, isPresented } from './security.ts'

/** The parts of a request that a rulebook can ask the contract about. */
export type Part = 'body' | 'params' | 'path' | 'query' | 'security'

/** A call, read by its operation. What does not fit its schema keeps the form in which it was sent. */
export interface ContractRequest {
  operation: Operation
  /** The server's base path by which the call came, such as `/api/latest`. */
  base: string
  params: Record<string, unknown>
  query: Record<string, unknown>
  /** The parsed body; undefined when there is none, or none that can be read. */
  body: unknown
  credential: Credential
  /** How a part breaks the contract; judged on the first question, then kept. */
  violations(part: Part): Violation[]
}

const maxDepth = 64

export function readRequest(operation: Operation, base: string, sentParams: Record<string, string>, call: Call): ContractRequest {
  const search = new URLSearchParams(call.query)
  const params: Record<string, unknown> = {}
  const query: Record<string, unknown> = {}
  const headers: Record<string, unknown> = {}
  for (const parameter of operation.parameters) {
    const { name } = parameter
    if (parameter.in === 'path') params[name] = parameter.read([sentParams[name] as string])
    else if (parameter.in === 'query' && search.has(name)) query[name] = parameter.read(search.getAll(name))
    else if (parameter.in === 'header') {
      const sent = call.headers.get(name)
      if (typeof sent === 'string') headers[name] = parameter.read([sent])
    }
  }
  const credential: Credential = {}
  for (const scheme of operation.security.schemes) credential[scheme.name] = scheme.read(call, search)

  const { value: body, violations: unread } = readBody(operation.body, call)
  const judged = new Map<Part, Violation[]>()
  const judge: Record<Part, () => Violation[]> = {
    body: () => (unread.length > 0 || body === undefined ? unread : (operation.body?.validate(body) ?? [])),
    path: () => operation.validate.path(params),
    query: () => operation.validate.query(query),
    params: () => [...operation.validate.path(params), ...operation.validate.query(query), ...operation.validate.header(headers)],
    security: () => (isPresented(operation.security, credential) ? [] : [missingCredential(operation)]),
  }
  return {
    operation,
    base,
    params,
    query,
    body,
    credential,
    violations(part) {
      let found = judged.get(part)
      if (!found) {
        found = judge[part]()
        judged.set(part, found)
      }
      return found
    },
  }
}

/** An operation without a request body bears one and ignores it. */
function readBody(expected: RequestBody | undefined, { body, headers }: Call): { value: unknown; violations: Violation[] } {
  if (!expected) return { value: undefined, violations: [] }
  if (body === undefined) return { value: undefined, violations: expected.required ? [unreadable('required', 'a body is required')] : [] }
  const sentType = headers.get('content-type')
  if (sentType && !isJson(sentType)) {
    return { value: undefined, violations: [unreadable('contentType', `expected ${expected.mediaTypes.join(' or ')}, got ${sentType}`)] }
  }
  try {
    const value: unknown = JSON.parse(body)
    if (depthOf(body) > maxDepth) return { value: undefined, violations: [unreadable('depth', `nested deeper than ${maxDepth} levels`)] }
    return { value, violations: [] }
  } catch (error) {
    return { value: undefined, violations: [unreadable('json', (error as Error).message)] }
  }
}

function unreadable(keyword: string, message: string): Violation {
  return { in: 'body', pointer: '', keyword, message, params: {} }
}

function missingCredential({ security }: Operation): Violation {
  const wanted = security.requirements.map((all) => all.map(({ name }) => name).join(' and ')).join(', or ')
  return { in: 'security', pointer: '', keyword: 'security', message: `expected ${wanted}`, params: {} }
}

/** The deepest nesting of a valid JSON text, read off its brackets. */
function depthOf(json: string): number {
  if (json.length <= maxDepth) return 0
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < json.length; at++) {
    const char = json.charCodeAt(at)
    if (inString) {
      if (char === 0x5c) at++
      else if (char === 0x22) inString = false
    } else if (char === 0x22) inString = true
    else if (char === 0x7b || char === 0x5b) deepest = Math.max(deepest, ++depth)
    else if (char === 0x7d || char === 0x5d) depth--
  }
  return deepest
}
