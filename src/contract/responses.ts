import { follow, nodeAt, type OpenApiDocument, pointer, type Raw, resolve } from './document.ts'
import { sampleOf } from './sample.ts'
import type { Schemas, Validate } from './schemas.ts'

/** A body that never changes: its value, and the bytes that go out. */
export interface Body {
  value: unknown
  text: string | undefined
}

/** One documented response: a status of an operation, or a refusal that belongs to no operation. */
export interface DocumentedResponse {
  status: number
  /** Undefined: this response has no body. */
  mediaType: string | undefined
  /** `x-ringer-source: inferred`: our reading added it. */
  inferred: boolean
  /** The names of its examples that keep its schema. */
  examples: string[]
  /** The example of that name, else its first valid one, else a body sampled from its schema. */
  example(name?: string): Body
  validate: Validate
  serialize(value: unknown): string | undefined
}

const noViolations: Validate = () => []

export function toResponse(document: OpenApiDocument, schemas: Schemas, place: string, status: number): DocumentedResponse {
  const at = follow(document, place)
  const raw = nodeAt(document, at)
  const [mediaType] = Object.keys(raw.content ?? {})
  const media: Raw = mediaType === undefined ? undefined : raw.content[mediaType]
  const schema = media?.schema ? pointer(at, 'content', mediaType as string, 'schema') : undefined
  const validate = schema ? schemas.validator(schema, 'response') : mediaType === undefined ? refuseBody : noViolations
  const serialize = serializer(mediaType)

  let candidates: Map<string, unknown> | undefined
  const bodies = new Map<string | undefined, Body>()
  /** An example that breaks its own schema is not used: Snag's 403 has a string for an object. */
  const valid = () => {
    candidates ??= new Map([...examplesOf(document, media, at, mediaType)].filter(([, value]) => validate(value).length === 0))
    return candidates
  }

  return {
    status,
    mediaType,
    inferred: raw['x-ringer-source'] === 'inferred',
    get examples() {
      return [...valid().keys()].filter((name) => name !== '')
    },
    validate,
    serialize,
    example(name) {
      let body = bodies.get(name)
      if (!body) {
        const [first] = valid().values()
        const value = name !== undefined && valid().has(name) ? valid().get(name) : valid().size > 0 ? first : sampleOf(document, schema)
        body = { value, text: serialize(value) }
        bodies.set(name, body)
      }
      return body
    },
  }
}

/** Named examples by name; the single `example` under the empty name, first. */
function examplesOf(document: OpenApiDocument, media: Raw, at: string, mediaType: string | undefined): Map<string, unknown> {
  const found = new Map<string, unknown>()
  if (media && 'example' in media) found.set('', media.example)
  for (const name of Object.keys(media?.examples ?? {})) {
    const example = resolve(document, pointer(at, 'content', mediaType as string, 'examples', name))
    if ('value' in example) found.set(name, example.value)
  }
  return found
}

function serializer(mediaType: string | undefined): DocumentedResponse['serialize'] {
  if (mediaType === undefined) return () => undefined
  if (isJson(mediaType)) return (value) => JSON.stringify(value)
  return (value) => (typeof value === 'string' ? value : JSON.stringify(value))
}

export function isJson(mediaType: string): boolean {
  return /[/+]json(;|$)/i.test(mediaType.trim())
}

const refuseBody: Validate = (value) =>
  value === undefined
    ? []
    : [{ in: 'response', pointer: '', keyword: 'content', message: 'the contract documents no body for this status', params: {} }]
