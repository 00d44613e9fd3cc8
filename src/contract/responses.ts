import type { Headings, Violation } from './call.ts'
import { follow, nodeAt, type OpenApiDocument, pointer, type Raw, resolve, schemaAt } from './document.ts'
import { type Headers, headersOf } from './headers.ts'
import { isJson, isXml, preferred } from './media-type.ts'
import { mended, sampleOf, sampleXml } from './sample.ts'
import type { Schemas, Validate } from './schemas.ts'
import { createReader } from './sent.ts'

/** A body that never changes: its value, and the bytes that go out. */
export interface Body {
  value: unknown
  text: string | undefined
  /** How it breaks the contract; empty when it does not. */
  violations: Violation[]
}

/** One documented response: a status of an operation, or a refusal that belongs to no operation, in one of its media types. */
export interface DocumentedResponse {
  status: number
  /** Where it stands: one `default` serves many statuses. */
  at: string
  /** Undefined: this response has no body. */
  mediaType: string | undefined
  /** The header that says so. */
  contentType: Readonly<Record<string, string>>
  /** `x-ringer-source: inferred`: our reading added it. */
  inferred: boolean
  /** The names of its examples that keep its schema, or can be made to. */
  examples: string[]
  /** The example of that name, else its first valid one, else a body sampled from its schema. */
  example(name?: string): Body
  validate: Validate
  serialize(value: unknown): string | undefined
  /** The headers that it documents, by their examples, else sampled. */
  headers(): Record<string, string>
  /** The same in each of its media types, the usual one first. */
  variants: DocumentedResponse[]
}

const noViolations: Validate = () => []

/** What a response is read from. */
interface Source {
  document: OpenApiDocument
  schemas: Schemas
  status: number
  /** Pointer to the response itself. */
  at: string
}

/** A documented response, as the usual one of its media types: the first that has an example or can be sampled. */
export function toResponse(document: OpenApiDocument, schemas: Schemas, place: string, status: number): DocumentedResponse {
  const at = follow(document, place)
  const source = { document, schemas, status, at }
  const raw = nodeAt(document, at) ?? {}
  const headers = headersOf(document, schemas, at)
  const types = Object.keys(raw.content ?? {})
  const usual = types.find((type) => isJson(sendable(type)) || hasExample(raw.content[type])) ?? types.find(isXml) ?? types[0]
  const variants: DocumentedResponse[] = []
  for (const type of [usual, ...types.filter((type) => type !== usual)]) variants.push(toVariant(source, type, headers, variants))
  return variants[0] as DocumentedResponse
}

/** The variant that an `Accept` header wants; the usual one when it wants none of them. */
export function accepted(response: DocumentedResponse, headers: Headings): DocumentedResponse {
  if (response.variants.length === 1) return response
  const accept = headers.get('accept')
  return (accept && preferred(accept, response.variants)) || response
}

function toVariant(source: Source, key: string | undefined, headers: Headers, variants: DocumentedResponse[]): DocumentedResponse {
  const { document, status, at } = source
  const raw = nodeAt(document, at) ?? {}
  const media: Raw = key === undefined ? undefined : (raw.content[key] ?? {})
  const mediaType = key === undefined ? undefined : sendable(key)
  const schema = key === undefined ? undefined : schemaAt(document, pointer(at, 'content', key, 'schema'))
  const validate = validatorOf(source, mediaType, schema)
  const serialize = serializer(mediaType)

  let candidates: Candidates | undefined
  const bodies = new Map<string | undefined, Body>()
  const usable = () => {
    candidates ??= usableExamples(source, examplesOf(document, media, at, key), mediaType, schema, validate)
    return candidates
  }

  return {
    status,
    at,
    mediaType,
    contentType: Object.freeze(mediaType === undefined ? {} : { 'content-type': mediaType }),
    inferred: raw['x-ringer-source'] === 'inferred',
    get examples() {
      return [...usable().values.keys()].filter((name) => name !== '')
    },
    validate,
    serialize,
    example(name) {
      let body = bodies.get(name)
      if (!body) {
        const { values, first } = usable()
        const wanted = name !== undefined && values.has(name) ? name : first
        const value = wanted === undefined ? sampled(source, mediaType, schema) : values.get(wanted)
        body = { value, text: serialize(value), violations: validate(value) }
        bodies.set(name, body)
      }
      return body
    },
    headers,
    variants,
  }
}

/** What goes out for a media type as documented: for a range the likeliest of its types. */
function sendable(mediaType: string): string {
  if (!mediaType.includes('*')) return mediaType
  if (mediaType.startsWith('*') || mediaType.startsWith('application/')) return 'application/json'
  return mediaType.startsWith('text/') ? 'text/plain' : 'application/octet-stream'
}

/** Only a text has anything that a schema could speak of in other formats than JSON. */
function validatorOf({ document, schemas }: Source, mediaType: string | undefined, schema: string | undefined): Validate {
  if (mediaType === undefined) return refuseBody
  if (schema === undefined) return noViolations
  const validate = schemas.validator(schema, 'response')
  if (isJson(mediaType)) return validate
  const ofText = !isXml(mediaType) && createReader(document, schema).takes('string')
  return ofText ? validate : noViolations
}

function hasExample(media: Raw): boolean {
  return media !== null && typeof media === 'object' && ('example' in media || Object.keys(media.examples ?? {}).length > 0)
}

/** Named examples by name; the single `example` under the empty name, first. Without any, the one of the schema itself. */
function examplesOf(document: OpenApiDocument, media: Raw, at: string, key: string | undefined): Map<string, unknown> {
  const found = new Map<string, unknown>()
  if (media && 'example' in media) found.set('', media.example)
  for (const name of Object.keys(media?.examples ?? {})) {
    const example = resolve(document, pointer(at, 'content', key as string, 'examples', name))
    const value = ['value', 'dataValue', 'serializedValue'].find((field) => example && field in example)
    if (value) found.set(name, example[value])
  }
  if (found.size > 0 || !media?.schema) return found
  const schema = resolve(document, pointer(at, 'content', key as string, 'schema')) ?? {}
  const value = schema.example ?? schema.examples?.[0]
  return value === undefined ? found : found.set('', value)
}

interface Candidates {
  values: Map<string, unknown>
  /** The name of the one that is the body unless another is asked for. */
  first: string | undefined
}

/**
 * An example that breaks its own schema is mended, and comes behind the ones that keep it: Snag's 403 has a string for an object.
 * One of which nothing would be left is not used.
 */
function usableExamples(
  { document, schemas }: Source,
  examples: Map<string, unknown>,
  mediaType: string | undefined,
  schema: string | undefined,
  validate: Validate,
): Candidates {
  const values = new Map<string, unknown>()
  let valid: string | undefined
  for (const [name, written] of examples) {
    if (isXml(mediaType ?? '') && typeof written !== 'string') continue
    const value = validate(written).length > 0 && typeof written === 'string' ? parsed(written) : written
    const violations = validate(value)
    if (violations.length === 0) {
      values.set(name, value)
      valid ??= name
    } else if (
      schema !== undefined &&
      isJson(mediaType ?? '') &&
      !violations.some(({ pointer, keyword }) => pointer === '' && keyword === 'type')
    ) {
      const whole = mended(document, schemas, schema, value)
      if (whole !== undefined) values.set(name, whole)
    }
  }
  return { values, first: valid ?? [...values.keys()][0] }
}

/** Some documents write their JSON examples as text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Formats that Ringer cannot write are left empty. */
function sampled({ document, schemas }: Source, mediaType: string | undefined, schema: string | undefined): unknown {
  if (mediaType === undefined || isJson(mediaType)) return sampleOf(document, schemas, schema)
  if (isXml(mediaType)) return sampleXml(document, schema)
  return mediaType.startsWith('text/') && schema !== undefined ? sampleOf(document, schemas, schema) : ''
}

function serializer(mediaType: string | undefined): DocumentedResponse['serialize'] {
  if (mediaType === undefined) return () => undefined
  if (isJson(mediaType)) return (value) => JSON.stringify(value)
  return (value) => (typeof value === 'string' ? value : JSON.stringify(value))
}

const refuseBody: Validate = (value) =>
  value === undefined
    ? []
    : [{ in: 'response', pointer: '', keyword: 'content', message: 'the contract documents no body for this status', params: {} }]
