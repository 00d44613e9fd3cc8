import { remembered } from '../remembered.ts'
import type { Call, Violation } from './call.ts'
import { follow, nodeAt, type OpenApiDocument, pointer, type Raw, schemaAt } from './document.ts'
import { closeness, essenceOf, isJson, isXml } from './media-type.ts'
import { type Part, partsOf, utf8 } from './multipart.ts'
import { type Incoming, type Parameter, parameterReader } from './parameters.ts'
import type { Schemas, Validate } from './schemas.ts'
import { createReader, type Reader, sortSent, Typed } from './sent.ts'

export interface RequestBody {
  required: boolean
  /** The media types that the operation takes, as documented. */
  mediaTypes: string[]
  /** What is wrong with the media type of a body: one that the contract does not name. */
  unknownType(call: Call): Violation[]
  read(call: Call): BodyRead
}

/** A body as its schema speaks of it; what could not be read has violations in place of a value. */
export interface BodyRead {
  value: unknown
  violations: Violation[]
  validate: Validate
}

/** One media type of a request body. */
interface Media {
  /** Without parameters, in lower case; may be a range. */
  type: string
  /** Throws an `Unreadable` for a body that is not what its type says. */
  parse(call: Call, type: string): unknown
  validate: Validate
}

/** A body in a format whose attributes no schema speaks of: XML, an image. */
class Opaque {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

const maxDepth = 64
const none: Violation[] = []
const anything: Validate = () => none

class Unreadable extends Error {
  readonly keyword: string

  constructor(keyword: string, message: string) {
    super(message)
    this.keyword = keyword
  }
}

/** The request body of an operation; undefined when it documents none. */
export function bodyOf(document: OpenApiDocument, schemas: Schemas, operation: string): RequestBody | undefined {
  const place = follow(document, pointer(operation, 'requestBody'))
  const raw = nodeAt(document, place)
  if (raw === undefined) return undefined
  const mediaTypes = Object.keys(raw.content ?? {})
  const media = mediaTypes.map((type) => toMedia(document, schemas, pointer(place, 'content', type), type))
  const json = media.find(({ type }) => isJson(type))
  const required = raw.required === true
  const expected = mediaTypes.join(' or ')
  const wrongType = (sent: string | null | undefined) => [unreadable('contentType', `expected ${expected}, got ${sent}`)]
  const meant = remembered((sent: string) => named(media, essenceOf(sent)) ?? (isJson(sent) ? json : undefined), 50)

  return {
    required,
    mediaTypes,
    unknownType: ({ body, headers }) => {
      const sent = headers.get('content-type')
      return body === undefined || !sent || media.length === 0 || named(media, essenceOf(sent)) ? [] : wrongType(sent)
    },
    read(call) {
      if (call.body === undefined) {
        return { value: undefined, violations: required ? [unreadable('required', 'a body is required')] : [], validate: anything }
      }
      const sent = call.headers.get('content-type')
      // A client that says nothing means the one that there is; one that says JSON means any kind of it.
      const one = sent ? meant(sent) : (json ?? media[0])
      if (!one) return { value: undefined, violations: media.length === 0 ? [] : wrongType(sent), validate: anything }
      try {
        const value = one.parse(call, sent || one.type)
        if (value instanceof Opaque) return { value: value.text, violations: none, validate: anything }
        return { value, violations: none, validate: one.validate }
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error
        return { value: undefined, violations: [unreadable(error.keyword, error.message)], validate: anything }
      }
    },
  }
}

function named(media: Media[], type: string): Media | undefined {
  if (media.length === 1) return closeness((media[0] as Media).type, type) > 0 ? media[0] : undefined
  let best: Media | undefined
  let most = 0
  for (const one of media) {
    const close = closeness(one.type, type)
    if (close > most) [best, most] = [one, close]
  }
  return best
}

function toMedia(document: OpenApiDocument, schemas: Schemas, at: string, mediaType: string): Media {
  const type = essenceOf(mediaType)
  const raw = nodeAt(document, at)
  const schema = schemaAt(document, pointer(at, 'schema'))
  const validate = schema === undefined ? anything : schemas.validator(schema, 'body')
  if (isJson(type)) return { type, parse: parseJson, validate }

  const reader = createReader(document, schema)
  const form = (type.includes('*') || type === 'application/x-www-form-urlencoded') && formReader(document, raw, reader)
  const multipart = (type.includes('*') || type.startsWith('multipart/')) && multipartReader(raw, reader)
  return {
    type,
    parse(call, sent) {
      const kind = essenceOf(sent)
      if (isJson(kind)) return parseJson(call)
      if (form && kind === 'application/x-www-form-urlencoded') return form(call)
      if (multipart && kind.startsWith('multipart/')) return multipart(call, sent)
      if (kind.startsWith('text/') && !isXml(kind)) return reader.one(call.body as string)
      return reader.takes('string') ? bytesOf(call) : new Opaque(call.body as string)
    },
    validate,
  }
}

function parseJson({ body = '' }: Call): unknown {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch (error) {
    throw new Unreadable('json', (error as Error).message)
  }
  if (isDeeperThan(maxDepth, value)) throw new Unreadable('depth', `nested deeper than ${maxDepth} levels`)
  return value
}

/** A form, as a query has it; a property with an `encoding` is read as a parameter of that style. */
function formReader(document: OpenApiDocument, raw: Raw, reader: Reader): (call: Call) => unknown {
  const styled = new Map<string, Parameter['take']>()
  for (const [name, encoding] of Object.entries<Raw>(raw?.encoding ?? {})) {
    const schema = reader.properties.get(name)
    const says = encoding.style !== undefined || encoding.explode !== undefined || isJson(encoding.contentType ?? '')
    if (schema && says)
      styled.set(name, parameterReader(document, { ...encoding, name, in: 'query' }, schema, new Set(reader.properties.keys())))
  }
  return ({ body: query = '', headers }) => {
    const search = new URLSearchParams(query)
    const from: Incoming = { params: {}, query, search, headers }
    const taken = [...styled].flatMap(([name, take]) => {
      const value = take(from)
      return value === undefined ? [] : [[name, new Typed(value)] as [string, Typed]]
    })
    const isTaken = (name: string) => taken.some(([own]) => name === own || name.startsWith(`${own}[`))
    return reader.read(sortSent([...taken, ...[...search].filter(([name]) => !isTaken(name))], reader.properties))
  }
}

function multipartReader(raw: Raw, reader: Reader): (call: Call, type: string) => unknown {
  return ({ body = '', bytes }, type) => {
    if (essenceOf(type) !== 'multipart/form-data') return new Opaque(body)
    const parts = partsOf(bytesOf({ body, bytes }), type)
    if (typeof parts === 'string') throw new Unreadable('multipart', parts)
    return reader.read(
      sortSent(
        parts.map((part) => [part.name, readPart(part, raw?.encoding?.[part.name]?.contentType)]),
        reader.properties,
      ),
    )
  }
}

/** One character a byte. */
function bytesOf({ body = '', bytes }: Pick<Call, 'body' | 'bytes'>): string {
  return Buffer.from(bytes ?? Buffer.from(body)).toString('latin1')
}

/** Of a file its bytes, one character each; of any other part its text, or what that says as JSON. */
function readPart({ filename, type, data, name }: Part, documented = ''): string | Typed {
  if (isJson(type ?? documented)) {
    try {
      return new Typed(JSON.parse(utf8(data)))
    } catch (error) {
      throw new Unreadable('json', `the part "${name}": ${(error as Error).message}`)
    }
  }
  if (filename !== undefined) return new Typed(data)
  return utf8(data)
}

function unreadable(keyword: string, message: string): Violation {
  return { in: 'body', pointer: '', keyword, message, params: {} }
}

/** Whether a JSON value is nested deeper than so many levels; one that is, is not looked into any further. */
function isDeeperThan(levels: number, value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  if (levels === 0) return true
  if (Array.isArray(value)) return value.some((item) => isDeeperThan(levels - 1, item))
  for (const name in value) if (isDeeperThan(levels - 1, (value as Record<string, unknown>)[name])) return true
  return false
}
