import { validateHeaderName, validateHeaderValue } from 'node:http'
import { follow, nodeAt, type OpenApiDocument, pointer, type Raw, resolve, schemaAt } from './document.ts'
import { sampleOf } from './sample.ts'
import type { Schemas } from './schemas.ts'

/** The headers of a documented response, worked out on the first question. */
export type Headers = () => Record<string, string>

/** What is the server's own to say: a sample of it would be a lie that breaks the connection. */
const framing = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'keep-alive',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

const noHeaders: Headers = () => ({})

/** The headers that the response at a pointer documents: by their examples, else sampled. */
export function headersOf(document: OpenApiDocument, schemas: Schemas, response: string): Headers {
  const names = Object.keys(nodeAt(document, response)?.headers ?? {}).filter((name) => !framing.has(name.toLowerCase()))
  if (names.length === 0) return noHeaders
  let known: Record<string, string> | undefined
  return () => {
    known ??= Object.fromEntries(
      names.flatMap((name) => {
        const at = follow(document, pointer(response, 'headers', name))
        const text = textOf(written(document, schemas, at), nodeAt(document, at))
        return sendable(name, text) ? [[name.toLowerCase(), text as string]] : []
      }),
    )
    return known
  }
}

function written(document: OpenApiDocument, schemas: Schemas, at: string): unknown {
  const raw: Raw = nodeAt(document, at) ?? {}
  if (raw.example !== undefined) return raw.example
  const [name] = Object.keys(raw.examples ?? {})
  const example = name === undefined ? undefined : resolve(document, pointer(at, 'examples', name))
  if (example?.value !== undefined) return example.value
  const [mediaType] = Object.keys(raw.content ?? {})
  const schema = mediaType === undefined ? pointer(at, 'schema') : pointer(at, 'content', mediaType, 'schema')
  const own: Raw = resolve(document, schema)
  return schemaAt(document, schema) === undefined ? undefined : (own.example ?? own.examples?.[0] ?? sampleOf(document, schemas, schema))
}

/** In the style `simple`, the only one that headers have. */
function textOf(value: unknown, { explode = false, content }: Raw): string | undefined {
  if (value === undefined || value === null) return undefined
  if (content) return JSON.stringify(value)
  if (Array.isArray(value)) return value.join(',')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map((pair) => pair.join(explode ? '=' : ','))
    .join(',')
}

function sendable(name: string, text: string | undefined): boolean {
  if (text === undefined) return false
  try {
    validateHeaderName(name)
    validateHeaderValue(name, text)
    return true
  } catch {
    return false
  }
}
