import type { Violation } from './call.ts'
import { follow, nodeAt, type OpenApiDocument, type Raw } from './document.ts'

/** Which way a value goes: into the vendor, or out of it. */
export type Direction = 'in' | 'out'

type Properties = Map<string, Raw>

const noProperties: Properties = new Map()

export function directionOf(part: Violation['in']): Direction {
  return part === 'response' ? 'out' : 'in'
}

/** OpenAPI demands a `readOnly` property of answers only, a `writeOnly` one of requests only. */
export function isDirected(schema: Raw): boolean {
  return schema.readOnly === true || schema.writeOnly === true
}

/** A part of a document without what is not demanded in that direction. */
export function demandsOf(document: OpenApiDocument, written: Raw, direction: Direction): Raw {
  const part = structuredClone(written)
  const keyword = direction === 'out' ? 'writeOnly' : 'readOnly'
  visit(document, part, (schema, around) => {
    const names = namesOf(document, schema, around, keyword)
    if (names.length > 0) schema.required = schema.required.filter((name: string) => !names.includes(name))
  })
  return part
}

/** The required properties that are marked with a keyword. */
function namesOf(document: OpenApiDocument, schema: Raw, around: Properties, keyword: string): string[] {
  const own = propertiesOf(document, schema)
  return schema.required.filter((name: unknown) => marked(document, own.get(name as string) ?? around.get(name as string), keyword))
}

/** A property may be named in one branch of an `allOf` and required in another. */
function propertiesOf(document: OpenApiDocument, schema: Raw, depth = 0): Properties {
  const own = deref(document, schema)
  const found: Properties = new Map(Object.entries<Raw>(own?.properties ?? {}))
  if (depth < 8 && Array.isArray(own?.allOf)) {
    for (const part of own.allOf) for (const [name, property] of propertiesOf(document, part, depth + 1)) found.set(name, property)
  }
  return found
}

function marked(document: OpenApiDocument, property: Raw, keyword: string): boolean {
  return property?.[keyword] === true || deref(document, property)?.[keyword] === true
}

function deref(document: OpenApiDocument, schema: Raw): Raw {
  return typeof schema?.$ref === 'string' && schema.$ref.startsWith('#/')
    ? nodeAt(document, follow(document, decodeURIComponent(schema.$ref.slice(1))))
    : schema
}

/** Every object with a `required` list; inside an `allOf`, with the properties of all its branches. */
function visit(document: OpenApiDocument, node: Raw, see: (schema: Raw, around: Properties) => void, around = noProperties): void {
  if (node === null || typeof node !== 'object') return
  if (Array.isArray(node.required)) see(node, around)
  for (const [key, child] of Object.entries<Raw>(node)) {
    const together = key === 'allOf' && Array.isArray(child)
    if (together) for (const branch of child) visit(document, branch, see, propertiesOf(document, node))
    else visit(document, child, see)
  }
}
