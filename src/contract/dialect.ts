import type { OpenApiDocument, Raw } from './document.ts'

const namedSchemas = new Set(['properties', 'patternProperties', 'schemas', '$defs', 'dependentSchemas'])
const plainData = new Set(['example', 'examples', 'default', 'enum', 'const'])

/**
 * Rewrites OpenAPI 3.0's own schema keywords in place to JSON Schema 2020-12, so that one validator serves every version:
 * `nullable` becomes a type, a boolean `exclusiveMinimum` a number.
 */
export function toJsonSchema(document: OpenApiDocument): OpenApiDocument {
  if (document.openapi.startsWith('3.0')) walk(document)
  return document
}

function walk(node: Raw): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item)
  } else if (node !== null && typeof node === 'object') {
    for (const [key, child] of Object.entries<Raw>(node)) {
      if (namedSchemas.has(key) && child !== null && typeof child === 'object') for (const schema of Object.values(child)) walk(schema)
      else if (!plainData.has(key)) walk(child)
    }
    rewriteNullable(node)
    rewriteExclusive(node, 'exclusiveMinimum', 'minimum')
    rewriteExclusive(node, 'exclusiveMaximum', 'maximum')
  }
}

function rewriteNullable(schema: Raw): void {
  if (schema.nullable !== true) return
  delete schema.nullable
  if (typeof schema.type === 'string') {
    schema.type = [schema.type, 'null']
    if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum.push(null)
  } else if (schema.$ref || schema.allOf || schema.oneOf || schema.anyOf) {
    const inner = { ...schema }
    for (const key of Object.keys(schema)) delete schema[key]
    schema.anyOf = [inner, { type: 'null' }]
  }
}

function rewriteExclusive(schema: Raw, exclusive: string, limit: string): void {
  if (typeof schema[exclusive] !== 'boolean') return
  if (schema[exclusive] && typeof schema[limit] === 'number') {
    schema[exclusive] = schema[limit]
    delete schema[limit]
  } else delete schema[exclusive]
}
