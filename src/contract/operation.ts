import { bodyOf, type RequestBody } from './body.ts'
import { follow, nodeAt, type OpenApiDocument, pointer, type Raw } from './document.ts'
import { type Parameter, parametersOf } from './parameters.ts'
import { type DocumentedResponse, toResponse } from './responses.ts'
import { reference, type Schemas, type Validate } from './schemas.ts'
import { type Security, securityOf } from './security.ts'

/** One operation of a contract, ready to judge what comes in and what goes out. */
export interface Operation {
  id: string
  method: string
  /** The path template, without the servers' base path. */
  path: string
  tag: string | undefined
  summary: string | undefined
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
    for (const at of placesOf(document, pathItem)) {
      const operation = toOperation(document, schemas, file, path, pathItem, at)
      const twin = found.get(operation.id)
      if (twin)
        throw new Error(`${file}: ${operation.method} ${path} and ${twin.method} ${twin.path} share the operationId "${operation.id}"`)
      found.set(operation.id, operation)
    }
  }
  return found
}

/** Where the operations of a path are, under their methods. */
function placesOf(document: OpenApiDocument, pathItem: string): string[] {
  const raw: Raw = nodeAt(document, pathItem) ?? {}
  const more = pointer(pathItem, 'additionalOperations')
  return [
    ...methods.filter((method) => raw[method]).map((method) => pointer(pathItem, method)),
    ...Object.keys(raw.additionalOperations ?? {}).map((method) => pointer(more, method)),
  ]
}

function toOperation(document: OpenApiDocument, schemas: Schemas, file: string, path: string, pathItem: string, place: string): Operation {
  const method = place.slice(place.lastIndexOf('/') + 1).toUpperCase()
  const at = follow(document, place)
  const raw = nodeAt(document, at)
  const parameters = parametersOf(document, pathItem, at).filter(({ name, in: part }) => part !== 'path' || path.includes(`{${name}}`))
  const id = raw.operationId ?? `${method} ${path}`
  return {
    id,
    method,
    path,
    tag: raw.tags?.[0],
    summary: raw.summary,
    parameters,
    body: bodyOf(document, schemas, at),
    security: securityOf(document, raw, `${file}: ${method} ${path}`),
    ...responsesOf(document, schemas, at),
    validate: {
      path: parametersValidator(schemas, parameters, 'path'),
      query: parametersValidator(schemas, parameters, 'query'),
      header: parametersValidator(schemas, parameters, 'header'),
      cookie: parametersValidator(schemas, parameters, 'cookie'),
    },
  }
}

function responsesOf(document: OpenApiDocument, schemas: Schemas, at: string): Pick<Operation, 'responses' | 'response' | 'success'> {
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
