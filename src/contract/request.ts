import type { BodyRead } from './body.ts'
import type { Call, Violation } from './call.ts'
import { preferred } from './media-type.ts'
import type { Operation } from './operation.ts'
import { type Credential, isPresented } from './security.ts'

/**
 * The parts of a request that a rulebook can ask the contract about: `contentType` is a body of an undocumented media type,
 * `accept` an answer that the client would not take.
 */
export type Part = 'body' | 'contentType' | 'params' | 'path' | 'query' | 'security' | 'accept'

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

/** An operation without a request body bears one and ignores it. */
const noBody: BodyRead = { value: undefined, violations: [], validate: () => [] }

export function readRequest(operation: Operation, base: string, sentParams: Record<string, string>, call: Call): ContractRequest {
  const { validate } = operation
  const search = new URLSearchParams(call.query)
  const from = { params: sentParams, query: call.query, search, headers: call.headers }
  const sent = { path: {}, query: {}, header: {}, cookie: {} } as Record<'path' | 'query' | 'header' | 'cookie', Record<string, unknown>>
  for (const { name, in: place, take } of operation.parameters) {
    const value = take(from)
    if (value !== undefined) sent[place][name] = value
  }
  const credential: Credential = {}
  for (const scheme of operation.security.schemes) credential[scheme.name] = scheme.read(call, search)

  const body = operation.body?.read(call) ?? noBody
  const judged = new Map<Part, Violation[]>()
  const judge: Record<Part, () => Violation[]> = {
    body: () => (body.violations.length > 0 || body.value === undefined ? body.violations : body.validate(body.value)),
    contentType: () => operation.body?.unknownType(call) ?? [],
    path: () => validate.path(sent.path),
    query: () => validate.query(sent.query),
    params: () => [
      ...validate.path(sent.path),
      ...validate.query(sent.query),
      ...validate.header(sent.header),
      ...validate.cookie(sent.cookie),
    ],
    security: () => (isPresented(operation.security, credential) ? [] : [missingCredential(operation)]),
    accept: () => unacceptable(operation, call),
  }
  return {
    operation,
    base,
    params: sent.path,
    query: sent.query,
    body: body.value,
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

function missingCredential({ security }: Operation): Violation {
  const wanted = security.requirements.map((all) => all.map(({ name }) => name).join(' and ')).join(', or ')
  return { in: 'security', pointer: '', keyword: 'security', message: `expected ${wanted}`, params: {} }
}

/** A success that comes in none of the media types that the client takes. */
function unacceptable({ success }: Operation, { headers }: Call): Violation[] {
  const accept = headers.get('accept')
  if (!accept || success.mediaType === undefined || preferred(accept, success.variants)) return []
  const types = success.variants.map(({ mediaType }) => mediaType).join(' or ')
  return [
    { in: 'header', pointer: '/accept', keyword: 'accept', message: `the answer is ${types}, which ${accept} does not take`, params: {} },
  ]
}
