import { follow, nodeAt, type OpenApiDocument, pointer, type Raw } from './document.ts'

/** What was sent under one name, before its schema gives it a type. */
export interface Sent {
  /** One a repetition: text, or what has a type already. */
  items: (string | Typed)[]
  /** `name[part]`, or the parts of a delimited object. */
  parts: Map<string, Sent>
}

/** A value that needs no reading: a part of a form that was JSON. */
export class Typed {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }
}

/** Gives what was sent the types of a schema. */
export interface Reader {
  /** Whether the schema lets such a value in; what names no type lets in scalars only. */
  takes(type: 'array' | 'object' | 'string'): boolean
  /** No other type is let in. */
  only(type: 'array' | 'object'): boolean
  /** The properties that the schema names, through its `allOf`, `anyOf` and `oneOf`. */
  properties: Map<string, string>
  /** A value of one text: a scalar, or the array's only item. */
  one(text: string): unknown
  /** What does not fit the schema stays a string. */
  read(sent: Sent): unknown
}

const maxDepth = 16

/** A reader for the schema at a pointer; without one, for text. */
export function createReader(document: OpenApiDocument, schema: string | undefined): Reader {
  const { types, properties, items, extra } = shapeOf(document, schema)
  const scalar = scalarReader(types)
  const array = types.has('array')
  const object = types.has('object') || (types.size === 0 && properties.size > 0)
  const readers = new Map<string, Reader>()
  const readerAt = (place: string) => {
    const reader = readers.get(place) ?? createReader(document, place)
    readers.set(place, reader)
    return reader
  }
  const item = () => readerAt(items ?? '')
  const takes = (type: 'array' | 'object' | 'string') =>
    type === 'array' ? array : type === 'object' ? object : types.has('string') || (types.size === 0 && !object)
  const only = (type: 'array' | 'object') => (type === 'array' ? array && types.size === 1 : object && types.size <= 1)
  const one = (text: string) => (only('array') ? [item().one(text)] : scalar(text))

  function read({ items: sent, parts }: Sent): unknown {
    if (parts.size > 0)
      return array && !object ? listOf(parts) : Object.fromEntries([...parts].map(([name, part]) => [name, property(name, part)]))
    const list = sent.map((each) => (each instanceof Typed ? each.value : each))
    const [first = ''] = list
    if (list.length > 1)
      return array || types.size === 0 ? list.map(ofItem) : list.map((each) => (typeof each === 'string' ? scalar(each) : each))[0]
    if (typeof first !== 'string') return only('array') && !Array.isArray(first) ? [first] : first
    if (object && first.startsWith('{')) return parsed(first) ?? scalar(first)
    return only('array') ? [ofItem(first)] : scalar(first)
  }

  function ofItem(value: unknown): unknown {
    return typeof value === 'string' ? item().read({ items: [value], parts: new Map() }) : value
  }

  /** `ids[]=1&ids[]=2`, `items[0][price]=1`. */
  function listOf(parts: Map<string, Sent>): unknown[] {
    return [...parts].flatMap(([name, part]) =>
      name === '' && part.parts.size === 0
        ? part.items.map((each) => (each instanceof Typed ? each.value : ofItem(each)))
        : [item().read(part)],
    )
  }

  function property(name: string, sent: Sent): unknown {
    return readerAt(properties.get(name) ?? extra ?? '').read(sent)
  }

  return { takes, only, properties, one, read }
}

/** Sorts names with brackets, `card[number]` and `ids[]`, into parts; a name that `known` has is taken as it is. */
export function sortSent(pairs: Iterable<[string, string | Typed]>, known: ReadonlyMap<string, unknown> = new Map()): Sent {
  const root: Sent = { items: [], parts: new Map() }
  for (const [name, value] of pairs) {
    let here = root
    for (const token of known.has(name) ? [name] : tokensOf(name)) {
      let next = here.parts.get(token)
      if (!next) {
        next = { items: [], parts: new Map() }
        here.parts.set(token, next)
      }
      here = next
    }
    here.items.push(value)
  }
  return root
}

/** `a[b][]` is a, b and an empty one; a name whose brackets do not match is one token. */
function tokensOf(name: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name)
  if (!match) return [name]
  const tokens = [match[1] as string, ...(match[2] as string).slice(1, -1).split('][')]
  return tokens.length > maxDepth ? [name] : tokens
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface Shape {
  /** Empty when the schema names none. */
  types: Set<string>
  properties: Map<string, string>
  items: string | undefined
  /** The schema of properties that it does not name. */
  extra: string | undefined
}

/** What a schema says of types, through its references and its branches. */
function shapeOf(document: OpenApiDocument, schema: string | undefined): Shape {
  const shape: Shape = { types: new Set(), properties: new Map(), items: undefined, extra: undefined }
  const seen = new Set<string>()
  if (schema) collect(schema)
  return shape

  function collect(place: string): void {
    const at = follow(document, place)
    if (seen.has(at)) return
    seen.add(at)
    const node: Raw = nodeAt(document, at)
    if (node === null || typeof node !== 'object') return
    for (const type of typesOf(node)) shape.types.add(type)
    for (const name of Object.keys(node.properties ?? {})) {
      if (!shape.properties.has(name)) shape.properties.set(name, pointer(at, 'properties', name))
    }
    if (node.items && !shape.items) shape.items = pointer(at, 'items')
    if (typeof node.additionalProperties === 'object') shape.extra ??= pointer(at, 'additionalProperties')
    for (const key of ['anyOf', 'oneOf', 'allOf']) {
      const list: Raw[] = node[key] ?? []
      list.forEach((_, index) => void collect(pointer(at, key, index)))
    }
  }
}

/** Where a schema names no type, what it lists as values. */
function typesOf(schema: Raw): string[] {
  if (schema.type !== undefined) return [schema.type].flat()
  const values: unknown[] = schema.enum ?? ('const' in schema ? [schema.const] : [])
  const types = values.map((value) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value))
  if (types.length === 0 && schema.properties) return ['object']
  return types.length === 0 && schema.items ? ['array'] : types
}

/**
 * ajv's own coercion reads `0x65`, `1e2` and ` 101 ` as the integer 101, so that `DELETE …/users/0x65` would remove somebody:
 * scalars are read here. Booleans are read case-blind, since Python clients send `False`.
 */
function scalarReader(types: Set<string>): (sent: string) => unknown {
  const integer = types.has('integer')
  const number = types.has('number')
  const boolean = types.has('boolean')
  const none = types.has('null') && !types.has('string')
  return (sent) => {
    if (integer && /^-?\d+$/.test(sent) && Number.isSafeInteger(Number(sent))) return Number(sent)
    if (number && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(sent) && Number.isFinite(Number(sent))) return Number(sent)
    if (boolean && /^(true|false)$/i.test(sent)) return sent.toLowerCase() === 'true'
    if (none && sent === 'null') return null
    return sent
  }
}
