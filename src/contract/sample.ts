import { sample } from 'openapi-sampler'
import { follow, type OpenApiDocument, type Raw, resolve } from './document.ts'
import { mend } from './mend.ts'
import { sampleDepth } from './sample-depth.ts'
import { reference, type Schemas } from './schemas.ts'

const options = { quiet: true, skipWriteOnly: true } as const

/**
 * A value for a schema that has no usable example, from its properties' examples and defaults; the same every time. It keeps the
 * schema wherever one is found that does. An example at the schema's own root is left out: whoever asks has found it wanting.
 */
export function sampleOf(document: OpenApiDocument, schemas: Schemas, schema: string | undefined): unknown {
  if (schema === undefined) return undefined
  const { example, examples, ...rest }: Raw = resolve(document, follow(document, schema)) ?? {}
  const value = draw(document, rest)
  return mended(document, schemas, schema, value) ?? value
}

/** A value changed as little as need be to keep a schema; undefined when no such change is found. */
export function mended(document: OpenApiDocument, schemas: Schemas, schema: string, value: unknown): unknown {
  return mend(value, schemas.errors(schema, 'response'), (own) => draw(document, own), document)
}

/** An XML text for a schema, with the names and attributes of its `xml` keywords; empty when it cannot be had. */
export function sampleXml(document: OpenApiDocument, schema: string | undefined): string {
  if (schema === undefined) return ''
  const $ref = reference(follow(document, schema)).replace('contract', '')
  const text = attempt(document, { $ref }, { format: 'xml' })
  return typeof text === 'string' ? text : ''
}

function draw(document: OpenApiDocument, schema: Raw): unknown {
  if (schema === null || typeof schema !== 'object') return {}
  return attempt(document, schema, {}) ?? (schema.type === 'array' ? [] : schema.type === undefined || schema.type === 'object' ? {} : null)
}

/** Undefined for a schema whose sample would be too large, or that openapi-sampler fails on. */
function attempt(document: OpenApiDocument, schema: Raw, more: { format?: 'xml' }): unknown {
  const maxSampleDepth = sampleDepth(document, schema)
  if (maxSampleDepth === undefined) return undefined
  try {
    return sample(schema, { ...options, ...more, maxSampleDepth }, document as object)
  } catch {
    return undefined
  }
}
