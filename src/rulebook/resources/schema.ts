import { follow, nodeAt, type OpenApiDocument, pointer, type Raw } from '../../contract/document.ts'

const deepest = 8

/** Where a schema is, and the schemas that it is put together from: `allOf`, `anyOf` and `oneOf`. */
export function partsAt(document: OpenApiDocument, schema: string, keywords = ['allOf', 'anyOf', 'oneOf'], depth = 0): string[] {
  const at = follow(document, schema)
  const node: Raw = nodeAt(document, at)
  if (depth > deepest || node === null || typeof node !== 'object') return [at]
  const inner = keywords.flatMap((keyword) => {
    const branches: Raw[] = Array.isArray(node[keyword]) ? node[keyword] : []
    return branches.flatMap((_, index) => partsAt(document, pointer(at, keyword, index), keywords, depth + 1))
  })
  return [...new Set([at, ...inner])]
}

/** Property → where its schema is. */
export function propertiesAt(document: OpenApiDocument, schema: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const at of partsAt(document, schema)) {
    for (const name of Object.keys(nodeAt(document, at)?.properties ?? {})) found[name] ??= pointer(at, 'properties', name)
  }
  return found
}

/** What has to be there, whichever branch. */
export function requiredAt(document: OpenApiDocument, schema: string): string[] {
  return partsAt(document, schema, ['allOf']).flatMap((at) => nodeAt(document, at)?.required ?? [])
}

/** Where the schema of an array's items is. */
export function itemsAt(document: OpenApiDocument, schema: string): string | undefined {
  const at = partsAt(document, schema).find((part) => nodeAt(document, part)?.items !== undefined)
  return at === undefined ? undefined : pointer(at, 'items')
}

/** The types that a schema lets in; empty where it says none. */
export function typesAt(document: OpenApiDocument, schema: string): string[] {
  return partsAt(document, schema).flatMap((part) => {
    const { type, properties, items }: Raw = nodeAt(document, part) ?? {}
    if (type !== undefined) return [type].flat()
    return properties ? ['object'] : items ? ['array'] : []
  })
}

/** What a schema says in any of its parts: `markedAt(document, at, 'readOnly')`. */
export function markedAt(document: OpenApiDocument, schema: string, keyword: string): boolean {
  return [schema, ...partsAt(document, schema)].some((part) => nodeAt(document, part)?.[keyword] === true)
}

/** Where the JSON schema of a request or a response is. */
export function jsonSchemaAt(document: OpenApiDocument, place: string): string | undefined {
  const content: Record<string, Raw> = nodeAt(document, place)?.content ?? {}
  const types = Object.keys(content).filter((type) => content[type]?.schema !== undefined)
  const type = types.find((name) => /json|\*/i.test(name)) ?? types[0]
  return type === undefined ? undefined : pointer(place, 'content', type, 'schema')
}

export interface Found {
  /** The names that lead there from the body. */
  path: string[]
  schema: string
}

/** The schema itself, or the nearest one below its properties, that something holds for. */
export function findSchema(document: OpenApiDocument, schema: string, holds: (at: string) => boolean, depth = 2): Found | undefined {
  let level: Found[] = [{ path: [], schema }]
  for (let down = 0; down <= depth; down++) {
    const found = level.find((one) => holds(one.schema))
    if (found) return found
    level = level.flatMap(({ path, schema: above }) =>
      Object.entries(propertiesAt(document, above)).map(([name, at]) => ({ path: [...path, name], schema: at })),
    )
  }
  return undefined
}
