import { bodyOf, type RequestBody } from './body.ts'
import { follow, nodeAt, type OpenApiDocument, pointer, type Raw } from './document.ts'
import { type Parameter, parametersOf } from './parameters.ts'
import { type DocumentedResponse, toResponse } from './responses.ts'
import { reference, type Schemas, type Validate } from './schemas.ts'
import { type Security, securityOf } from './security.ts'
import { type Server, serversIn } from './servers.ts'

/** One operation of a contract, ready to judge what comes in and what goes out. */
export interface Operation {
  id: string
  method: string
  /** The path template, without the servers' base path. */
  path: string
  tag: string | undefined
  summary: string | undefined
  /** Its own, or its path's, in the place of the document's. */
  servers: Server[] | undefined
  parameters: Parameter[]
  body: RequestBody | undefined
  security: Security
  /** Documented statuses, ascending. */
  responses: Map<number, DocumentedResponse>
  /** What is documented for a status: by its number, by its range (`4XX`), or by `default`. */
  response(status: number): DocumentedResponse | undefined
  /** What a plain mock answers when nothing is wrong. */
  success: DocumentedResponse
  validate: Record<Parameter['in'], Validate>
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace', 'query']

/** Every operation of the document, in its order. One without an id is called by its method and path. Throws when two share an id. */
export function operationsOf(document: OpenApiDocument, schemas: Schemas, file: string): Map<string, Operation> {
  const found = new Map<string, Operation>()
  for (const path of Object.keys(document.paths ?? {}).filter((name) => name.startsWith('/'))) {
    const pathItem = follow(document, pointer('/paths', path))
    const item: Raw = nodeAt(document, pathItem) ?? {}
    for (const place of placesOf(item, pathItem)) {
      const operation = new ReadOperation({ document, schemas, path, pathItem, ...place }, item, file)
      const twin = found.get(operation.id)
      if (twin)
        throw new Error(`${file}: ${operation.method} ${path} and ${twin.method} ${twin.path} share the operationId "${operation.id}"`)
      found.set(operation.id, operation)
    }
  }
  return found
}

/** Where the operations of a path are, under their methods. */
function placesOf(raw: Raw, pathItem: string): Pick<Place, 'method' | 'place' | 'raw'>[] {
  const more = raw.additionalOperations ?? {}
  return [
    ...methods.filter((method) => raw[method]).map((method) => ({ method, place: pointer(pathItem, method), raw: raw[method] })),
    ...Object.keys(more).map((method) => ({ method, place: pointer(pathItem, 'additionalOperations', method), raw: more[method] })),
  ]
}

/** Where an operation stands. */
interface Place {
  document: OpenApiDocument
  schemas: Schemas
  path: string
  pathItem: string
  method: string
  /** Pointer to it, or to its `$ref`. */
  place: string
  raw: Raw
}

/** Its parts are read on the first call that wants them: of a document of a thousand operations most are never called. */
class ReadOperation implements Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly tag: string | undefined
  readonly summary: string | undefined
  readonly servers: Server[] | undefined
  readonly security: Security
  readonly #place: Place
  readonly #at: string
  #parameters: Parameter[] | undefined
  #body: { read: RequestBody | undefined } | undefined
  #answers: Answers | undefined
  #validate: Operation['validate'] | undefined

  constructor(place: Place, item: Raw, file: string) {
    const isElsewhere = place.raw.$ref !== undefined
    this.#at = isElsewhere ? follow(place.document, place.place) : place.place
    const raw: Raw = isElsewhere ? nodeAt(place.document, this.#at) : place.raw
    this.#place = place
    this.method = place.method.toUpperCase()
    this.path = place.path
    this.id = raw.operationId ?? `${this.method} ${this.path}`
    this.tag = raw.tags?.[0]
    this.summary = raw.summary
    this.servers = serversIn(place.raw.servers) ?? serversIn(item.servers)
    this.security = securityOf(place.document, raw, `${file}: ${this.method} ${this.path}`)
  }

  get parameters(): Parameter[] {
    this.#parameters ??= parametersOf(this.#place.document, this.#place.pathItem, this.#at).filter(
      ({ name, in: part }) => part !== 'path' || this.path.includes(`{${name}}`),
    )
    return this.#parameters
  }

  get body(): RequestBody | undefined {
    this.#body ??= { read: bodyOf(this.#place.document, this.#place.schemas, this.#at) }
    return this.#body.read
  }

  get responses(): Operation['responses'] {
    return this.#read().responses
  }

  get success(): DocumentedResponse {
    return this.#read().success
  }

  get validate(): Operation['validate'] {
    this.#validate ??= validatorsOf(this.#place.schemas, this.parameters)
    return this.#validate
  }

  response(status: number): DocumentedResponse | undefined {
    return this.#read().response(status)
  }

  #read(): Answers {
    this.#answers ??= responsesOf(this.#place.document, this.#place.schemas, this.#at)
    return this.#answers
  }
}

type Answers = Pick<Operation, 'responses' | 'response' | 'success'>

function responsesOf(document: OpenApiDocument, schemas: Schemas, at: string): Answers {
  const keys = Object.keys(nodeAt(document, at).responses ?? {})
  const read = (key: string, status: number) => toResponse(document, schemas, pointer(at, 'responses', key), status)
  const statuses = keys.filter((status) => /^\d{3}$/.test(status))
  const responses = new Map(statuses.map((status) => [Number(status), read(status, Number(status))]))
  const known = new Map<number, DocumentedResponse | undefined>(responses)

  const response = (status: number) => {
    if (!known.has(status)) {
      const key = keys.find((key) => key.toUpperCase() === `${Math.floor(status / 100)}XX`) ?? keys.find((key) => key === 'default')
      known.set(status, key === undefined ? undefined : read(key, status))
    }
    return known.get(status)
  }
  const own = [...responses.keys()]
  const range = keys.find((key) => /^[1-5]XX$/i.test(key))
  const between = (low: number, high: number) => own.find((status) => status >= low && status < high)
  const ranged = keys.some((key) => key.toUpperCase() === '2XX') ? 200 : undefined
  const status =
    between(200, 300) ?? ranged ?? between(300, 400) ?? (response(200) ? 200 : (own[0] ?? (range && Number(range.slice(0, 1)) * 100)))
  // An operation that documents no answer at all is answered 200 without a body.
  const success = (status ? response(status) : undefined) ?? read('default', 200)
  return { responses, response, success }
}

function validatorsOf(schemas: Schemas, parameters: Parameter[]): Operation['validate'] {
  return {
    path: parametersValidator(schemas, parameters, 'path'),
    query: parametersValidator(schemas, parameters, 'query'),
    header: parametersValidator(schemas, parameters, 'header'),
    cookie: parametersValidator(schemas, parameters, 'cookie'),
  }
}

/** One schema for all parameters of a place, so that one validator and one kind of violation serve them. */
function parametersValidator(schemas: Schemas, parameters: Parameter[], part: Parameter['in']): Validate {
  const here = parameters.filter((parameter) => parameter.in === part)
  if (here.length === 0) return () => []
  const schema = {
    type: 'object',
    required: here.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(here.map((parameter) => [parameter.name, schemaOf(parameter)])),
  }
  return schemas.validator(schema, part)
}

function schemaOf({ schema, allowEmpty }: Parameter): object | boolean {
  if (schema === undefined) return true
  return allowEmpty ? { anyOf: [{ const: '' }, { $ref: reference(schema) }] } : { $ref: reference(schema) }
}
