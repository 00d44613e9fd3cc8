import { sample } from 'openapi-sampler'
import { follow, type OpenApiDocument, type Raw, resolve } from './document.ts'

/**
 * A value for a schema that has no usable example, from its properties' examples and defaults; the same every time.
 * An example at the schema's own root is left out: whoever asks has found it wanting.
 */
export function sampleOf(document: OpenApiDocument, schema: string | undefined): unknown {
  if (schema === undefined) return undefined
  const { example, examples, ...rest }: Raw = resolve(document, follow(document, schema))
  return sample(rest, { quiet: true, maxSampleDepth: 8 }, document as object)
}
