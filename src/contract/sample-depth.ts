import { decode, nodeAt, type OpenApiDocument, type Raw } from './document.ts'

const deepest = 8
/** How many values a sample may have. */
const mostValues = 20_000
const longestText = 100_000

/**
 * How deep a schema can be sampled before the sample grows out of hand: ten properties that each refer to ten more are a hundred million
 * values eight levels down. Undefined when not even its first level can be. Steps as openapi-sampler does.
 */
export function sampleDepth(document: OpenApiDocument, schema: Raw): number | undefined {
  for (let most = deepest; most > 0; most--) if (fits(document, schema, most)) return most
  return undefined
}

function fits(document: OpenApiDocument, root: Raw, most: number): boolean {
  const referred = new Set<string>()
  let left = mostValues
  visit(root, 1)
  return left > 0

  function visit(schema: Raw, depth: number): void {
    if (--left <= 0 || depth > most || schema === null || typeof schema !== 'object') return
    if (typeof schema.$ref === 'string') {
      refer(schema.$ref, depth)
      return
    }
    if (schema.example !== undefined || (schema.oneOf === undefined && inferred(schema) && !schema.allOf)) return
    // openapi-sampler begins anew with what stands beside an `allOf`.
    const own = schema.allOf ? 1 : depth
    for (const part of schema.allOf ?? []) visit(part, depth)
    for (const [part] of [schema.oneOf ?? [], schema.anyOf ?? []]) if (part !== undefined) visit(part, depth)
    for (const part of [schema.if, schema.then]) if (part !== undefined) visit(part, own)
    for (const part of Object.values(schema.properties ?? {})) if (left > 0) visit(part, own + 1)
    if (typeof schema.additionalProperties === 'object') for (let twice = 0; twice < 2; twice++) visit(schema.additionalProperties, own + 1)
    if (schema.minLength > longestText) left = 0
    items(schema, own)
  }

  function items({ prefixItems, items, contains, minItems = 1, maxItems = Number.POSITIVE_INFINITY }: Raw, depth: number): void {
    const list: Raw[] = prefixItems ?? []
    const count = Math.max(list.length, Math.min(maxItems, minItems || 1))
    const other = items ?? contains
    if (other === undefined && list.length === 0) return
    for (let index = 0; index < count && left > 0; index++) visit(list[index] ?? other, depth + 1)
  }

  function refer($ref: string, depth: number): void {
    if (referred.has($ref)) return
    referred.add($ref)
    visit(nodeAt(document, decode($ref.slice($ref.indexOf('#') + 1))), depth)
    referred.delete($ref)
  }
}

function inferred(schema: Raw): boolean {
  return schema.const !== undefined || schema.examples?.length > 0 || schema.enum?.length > 0 || schema.default !== undefined
}
