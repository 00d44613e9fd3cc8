import { follow, nodeAt, type OpenApiDocument, pointer, type Raw, resolve } from './document.ts'

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required: boolean
  /** Pointer to its schema. */
  schema: string
  /** Turns what was sent (one string a repetition) into the value that the schema speaks of; what does not fit stays a string. */
  read(sent: string[]): unknown
}

/** The parameters of an operation: the path item's, overridden by its own of the same name and place. */
export function parametersOf(document: OpenApiDocument, pathItem: string, operation: string): Parameter[] {
  const found = new Map<string, Parameter>()
  for (const base of [pathItem, operation]) {
    const list: Raw[] = resolve(document, base).parameters ?? []
    list.forEach((_, index) => {
      const parameter = toParameter(document, pointer(base, 'parameters', index))
      found.set(`${parameter.in} ${parameter.name}`, parameter)
    })
  }
  return [...found.values()]
}

function toParameter(document: OpenApiDocument, place: string): Parameter {
  const at = follow(document, place)
  const raw = nodeAt(document, at)
  const schema = pointer(at, 'schema')
  const explode = raw.explode ?? (raw.style ?? 'form') === 'form'
  return { name: raw.name, in: raw.in, required: raw.required === true, schema, read: reader(document, schema, explode) }
}

function reader(document: OpenApiDocument, schema: string, explode: boolean): Parameter['read'] {
  const types = new Set<string>()
  let items: Raw
  collect(schema)
  const scalar = scalarReader(types)
  if (!types.has('array')) return (sent) => scalar(sent[0] ?? '')

  const itemTypes = new Set<string>([items?.type ?? 'string'].flat())
  const item = scalarReader(itemTypes)
  const onlyArray = types.size === 1
  return (sent) => {
    const parts = explode ? sent : sent.flatMap((part) => part.split(','))
    return onlyArray || parts.length > 1 ? parts.map(item) : scalar(parts[0] ?? '')
  }

  function collect(at: string): void {
    const node = resolve(document, at) ?? {}
    for (const type of [node.type ?? []].flat()) types.add(type)
    if (node.items) items = resolve(document, pointer(at, 'items'))
    for (const key of ['anyOf', 'oneOf', 'allOf']) {
      const list: Raw[] = node[key] ?? []
      list.forEach((_, index) => void collect(pointer(at, key, index)))
    }
  }
}

/**
 * ajv's own coercion reads `0x65`, `1e2` and ` 101 ` as the integer 101, so that `DELETE …/users/0x65` would remove somebody:
 * scalars are read here. Booleans are read case-blind, since Python clients send `False`.
 */
function scalarReader(types: Set<string>): (sent: string) => unknown {
  const integer = types.has('integer')
  const number = types.has('number')
  const boolean = types.has('boolean')
  return (sent) => {
    if (integer && /^-?\d+$/.test(sent) && Number.isSafeInteger(Number(sent))) return Number(sent)
    if (number && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(sent) && Number.isFinite(Number(sent))) return Number(sent)
    if (boolean && /^(true|false)$/i.test(sent)) return sent.toLowerCase() === 'true'
    return sent
  }
}
