import { follow, nodeAt, type OpenApiDocument, pointer, type Raw, resolve } from './document.ts'
import { type Parameter, parametersOf } from './parameters.ts'
import { type DocumentedResponse, isJson, toResponse } from './responses.ts'
import { reference, type Schemas, type Validate } from './schemas.ts'
import { type Security, securityOf } from './security.ts'

export interface RequestBody {
  required: boolean
  /** The JSON media types that the operation takes. */
  mediaTypes: string[]
  validate: Validate
}

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
  validate: Record<'path' | 'query' | 'header', Validate>
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']

/** Every operation of the document, in its order. Throws when an operation has no id or shares one. */
export function operationsOf(document: OpenApiDocument, schemas: Schemas, file: string): Map<string, Operation> {
  const found = new Map<string, Operation>()
  for (const path of Object.keys(document.paths)) {
    const pathItem = pointer('/paths', path)
    for (const method of methods.filter((name) => resolve(document, pathItem)[name])) {
      const operation = toOperation(document, schemas, file, path, method)
      const twin = found.get(operation.id)
      if (twin)
        throw new Error(`${file}: ${method.toUpperCase()} ${path} and ${twin.method} ${twin.path} share the operationId "${operation.id}"`)
      found.set(operation.id, operation)
    }
  }
  return found
}

function toOperation(document: OpenApiDocument, schemas: Schemas, file: string, path: string, method: string): Operation {
  const pathItem = pointer('/paths', path)
  const at = pointer(pathItem, method)
  const raw = resolve(document, at)
  const where = `${file}: ${method.toUpperCase()} ${path}`
  const parameters = parametersOf(document, pathItem, at)
  return {
    id: raw.operationId ?? `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    tag: raw.tags?.[0],
    summary: raw.summary,
    parameters,
    body: bodyOf(document, schemas, at),
    security: securityOf(document, raw, where),
    responses: responsesOf(document, schemas, at, raw),
    validate: {
      path: parametersValidator(schemas, parameters, 'path'),
      query: parametersValidator(schemas, parameters, 'query'),
      header: parametersValidator(schemas, parameters, 'header'),
    },
  }
}

function bodyOf(document: OpenApiDocument, schemas: Schemas, at: string): RequestBody | undefined {
  const place = follow(document, pointer(at, 'requestBody'))
  const raw = nodeAt(document, place)
  if (raw === undefined) return undefined
  const mediaTypes = Object.keys(raw.content ?? {}).filter(isJson)
  const [mediaType] = mediaTypes
  const schema = mediaType === undefined ? undefined : pointer(place, 'content', mediaType, 'schema')
  return {
    required: raw.required === true,
    mediaTypes,
    validate: schema === undefined ? () => [] : schemas.validator(schema, 'body'),
  }
}

function responsesOf(document: OpenApiDocument, schemas: Schemas, at: string, raw: Raw): Map<number, DocumentedResponse> {
  const statuses = Object.keys(raw.responses ?? {}).filter((status) => /^\d{3}$/.test(status))
  return new Map(
    statuses.map((status) => [Number(status), toResponse(document, schemas, pointer(at, 'responses', status), Number(status))]),
  )
}

/** One schema for all parameters of a place, so that one validator and one kind of violation serve them. */
function parametersValidator(schemas: Schemas, parameters: Parameter[], part: 'path' | 'query' | 'header'): Validate {
  const here = parameters.filter((parameter) => parameter.in === part)
  if (here.length === 0) return () => []
  const schema = {
    type: 'object',
    required: here.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, { $ref: reference(schema) }])),
  }
  return schemas.validator(schema, part)
}
