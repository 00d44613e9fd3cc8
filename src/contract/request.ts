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

const none: Violation[] = []

const noneSent = Object.freeze({})

/** An operation without a request body bears one and ignores it. */
const noBody: BodyRead = { value: undefined, violations: none, validate: () => none }

/** Read by whoever looks, written by nobody. */
const noQuery = new URLSearchParams()

export function readRequest(operation: Operation, base: string, sentParams: Record<string, string>, call: Call): ContractRequest {
  return new ReadRequest(operation, base, sentParams, call)
}

class ReadRequest implements ContractRequest {
  readonly operation: Operation
  readonly base: string
  readonly params: Record<string, unknown> = {}
  readonly query: Record<string, unknown> = {}
  readonly body: unknown
  readonly credential: Credential = {}
  #headers: Record<string, unknown> | undefined
  #cookies: Record<string, unknown> | undefined
  readonly #read: BodyRead
  readonly #call: Call
  #judged: Partial<Record<Part, Violation[]>> | undefined

  constructor(operation: Operation, base: string, params: Record<string, string>, call: Call) {
    this.operation = operation
    this.base = base
    this.#call = call
    const search = call.query === '' ? noQuery : new URLSearchParams(call.query)
    const from = { params, query: call.query, search, headers: call.headers }
    for (const { name, in: place, take } of operation.parameters) {
      const value = take(from)
      if (value !== undefined) this.#sent(place)[name] = value
    }
    for (const scheme of operation.security.schemes) this.credential[scheme.name] = scheme.read(call, search)
    this.#read = operation.body?.read(call) ?? noBody
    this.body = this.#read.value
  }

  violations(part: Part): Violation[] {
    this.#judged ??= {}
    this.#judged[part] ??= this.#judge(part)
    return this.#judged[part]
  }

  #sent(place: 'path' | 'query' | 'header' | 'cookie'): Record<string, unknown> {
    if (place === 'path') return this.params
    if (place === 'query') return this.query
    if (place === 'cookie') {
      this.#cookies ??= {}
      return this.#cookies
    }
    this.#headers ??= {}
    return this.#headers
  }

  #judge(part: Part): Violation[] {
    const { validate, security, body } = this.operation
    const { violations, value, validate: validateBody } = this.#read
    switch (part) {
      case 'body':
        return violations.length > 0 || value === undefined ? violations : validateBody(value)
      case 'contentType':
        return body?.unknownType(this.#call) ?? none
      case 'path':
        return validate.path(this.params)
      case 'query':
        return validate.query(this.query)
      case 'params':
        return [
          ...validate.path(this.params),
          ...validate.query(this.query),
          ...validate.header(this.#headers ?? noneSent),
          ...validate.cookie(this.#cookies ?? noneSent),
        ]
      case 'security':
        return isPresented(security, this.credential) ? none : [missingCredential(this.operation)]
      case 'accept':
        return unacceptable(this.operation, this.#call)
    }
  }
}

function missingCredential({ security }: Operation): Violation {
  const wanted = security.requirements.map((all) => all.map(({ name }) => name).join(' and ')).join(', or ')
  return { in: 'security', pointer: '', keyword: 'security', message: `expected ${wanted}`, params: {} }
}

/** A success that comes in none of the media types that the client takes. */
function unacceptable({ success }: Operation, { headers }: Call): Violation[] {
  const accept = headers.get('accept')
  if (!accept || success.mediaType === undefined || preferred(accept, success.variants)) return none
  const types = success.variants.map(({ mediaType }) => mediaType).join(' or ')
  return [
    { in: 'header', pointer: '/accept', keyword: 'accept', message: `the answer is ${types}, which ${accept} does not take`, params: {} },
  ]
}
