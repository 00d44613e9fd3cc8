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

/** An operation without a request body bears one and ignores it. */
const noBody: BodyRead = { value: undefined, violations: none, validate: () => none }

/** Read by whoever looks, written by nobody. */
const noQuery = new URLSearchParams()

/** What nothing was sent in. */
const nothing: Record<string, unknown> = Object.freeze({})

function and(known: Record<string, unknown>, name: string, value: unknown): Record<string, unknown> {
  const sent = known === nothing ? {} : known
  sent[name] = value
  return sent
}

export function readRequest(operation: Operation, base: string, sentParams: Record<string, string>, call: Call): ContractRequest {
  return new ReadRequest(operation, base, sentParams, call)
}

class ReadRequest implements ContractRequest {
  readonly operation: Operation
  readonly base: string
  params = nothing
  query = nothing
  readonly body: unknown
  readonly credential: Credential = {}
  #headers = nothing
  #cookies = nothing
  readonly #read: BodyRead
  readonly #call: Call
  readonly #judged: Partial<Record<Part, Violation[]>> = {}

  constructor(operation: Operation, base: string, params: Record<string, string>, call: Call) {
    this.operation = operation
    this.base = base
    this.#call = call
    const search = call.query === '' ? noQuery : new URLSearchParams(call.query)
    const from = { params, query: call.query, search, headers: call.headers }
    for (const { name, in: place, take } of operation.parameters) {
      const value = take(from)
      if (value !== undefined) this.#take(place, name, value)
    }
    for (const scheme of operation.security.schemes) this.credential[scheme.name] = scheme.read(call, search)
    this.#read = operation.body?.read(call) ?? noBody
    this.body = this.#read.value
  }

  violations(part: Part): Violation[] {
    this.#judged[part] ??= this.#judge(part)
    return this.#judged[part]
  }

  #take(place: 'path' | 'query' | 'header' | 'cookie', name: string, value: unknown): void {
    if (place === 'path') this.params = and(this.params, name, value)
    else if (place === 'query') this.query = and(this.query, name, value)
    else if (place === 'header') this.#headers = and(this.#headers, name, value)
    else this.#cookies = and(this.#cookies, name, value)
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
          ...validate.header(this.#headers),
          ...validate.cookie(this.#cookies),
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
