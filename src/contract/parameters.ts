import type { Headings } from './call.ts'
import { follow, nodeAt, type OpenApiDocument, pointer, type Raw, resolve, schemaAt } from './document.ts'
import { isJson } from './media-type.ts'
import { createReader, type Reader, sortSent } from './sent.ts'

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required: boolean
  /** `?flag=` is valid, whatever its schema says. */
  allowEmpty: boolean
  /** Pointer to its schema; undefined when it has none. */
  schema: string | undefined
  /** What was sent, as the value that the schema speaks of; undefined when nothing was. What does not fit stays a string. */
  take(from: Incoming): unknown
}

/** Where parameters come from. */
export interface Incoming {
  /** Decoded path parameters, as sent. */
  params: Record<string, string>
  query: string
  search: URLSearchParams
  headers: Headings
}

/** OpenAPI has them ignored: the media types and the security say what they may be. */
const ignoredHeaders = ['accept', 'content-type', 'authorization']

/** The parameters of an operation: the path item's, overridden by its own of the same name and place. */
export function parametersOf(document: OpenApiDocument, pathItem: string, operation: string): Parameter[] {
  const places = new Map<string, string>()
  for (const base of [pathItem, operation]) {
    const list: Raw[] = resolve(document, base).parameters ?? []
    list.forEach((_, index) => {
      const at = follow(document, pointer(base, 'parameters', index))
      const raw = nodeAt(document, at)
      if (raw && !(raw.in === 'header' && ignoredHeaders.includes(raw.name.toLowerCase()))) places.set(`${raw.in} ${raw.name}`, at)
    })
  }
  const names = new Set([...places.keys()].map((key) => key.slice(key.indexOf(' ') + 1)))
  return [...places.values()].map((at) => toParameter(document, at, names))
}

function toParameter(document: OpenApiDocument, at: string, names: Set<string>): Parameter {
  const raw = nodeAt(document, at)
  const [mediaType] = Object.keys(raw.content ?? {})
  const place = mediaType === undefined ? pointer(at, 'schema') : pointer(at, 'content', mediaType, 'schema')
  const schema = schemaAt(document, place)
  const take = mediaType === undefined ? parameterReader(document, raw, schema, names) : asContent(raw)
  return {
    name: raw.name,
    in: raw.in,
    required: raw.required === true || raw.in === 'path',
    allowEmpty: raw.allowEmptyValue === true,
    schema,
    take,
  }
}

/**
 * How something of a style is read: a parameter, or a property of a form. `names` are those of its siblings.
 * One whose media type is JSON is one text.
 */
export function parameterReader(document: OpenApiDocument, raw: Raw, schema: string | undefined, names: Set<string>): Parameter['take'] {
  return isJson(raw.contentType ?? '') ? asContent(raw) : byStyle(raw, createReader(document, schema), names)
}

function asContent({ name, in: place }: Raw): Parameter['take'] {
  const find = textOf(place, name)
  return (from) => {
    const text = find(from)
    return text === undefined ? undefined : json(text)
  }
}

function textOf(place: Parameter['in'], name: string): (from: Incoming) => string | undefined {
  if (place === 'path') return ({ params }) => params[name]
  if (place === 'query') return ({ search }) => search.get(name) ?? undefined
  if (place === 'cookie') return ({ headers }) => cookieOf(headers, name)
  const key = name.toLowerCase()
  return ({ headers }) => headers.get(key) ?? undefined
}

/** The value of a cookie, as it stands in the header. */
export function cookieOf(headers: Headings, name: string): string | undefined {
  const pair = headers
    .get('cookie')
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}

function byStyle(raw: Raw, reader: Reader, names: Set<string>): Parameter['take'] {
  const { name, in: place } = raw
  const style: string = raw.style ?? (place === 'path' || place === 'header' ? 'simple' : 'form')
  const explode: boolean = raw.explode ?? style === 'form'
  const find = textOf(place, name)
  if (style === 'deepObject') return deepObject(name, reader)
  if (reader.takes('object') && style === 'form' && explode && place === 'query') return explodedObject(name, reader, names)
  if (!reader.takes('object') && !reader.takes('array')) return scalar(find, unwrap(style, name), reader)

  const list = splitter(style, explode, name)
  const value = (sent: string[]) =>
    compound(place === 'header' ? sent.map((part) => part.trim()) : sent, reader, explode && style !== 'form')
  if (place !== 'query') {
    return (from) => {
      const text = find(from)
      return text === undefined ? undefined : value(list(place === 'cookie' ? decoded(text) : text))
    }
  }
  if (explode || style === 'form') {
    const split = (text: string) => (explode ? [text] : list(text))
    return ({ search, query }) => {
      if (!search.has(name)) return undefined
      const all = search.getAll(name)
      if (explode) return value(all)
      // A comma inside an item is sent as %2C, but so do many clients with the commas between them.
      const pieces = rawValues(query, name).flatMap((text) => (text.includes(',') ? text.split(',').map(decoded) : split(decoded(text))))
      return value(pieces)
    }
  }
  return ({ search }) => (search.has(name) ? value(search.getAll(name).flatMap(list)) : undefined)
}

function scalar(find: (from: Incoming) => string | undefined, open: (text: string) => string, reader: Reader): Parameter['take'] {
  return (from) => {
    const text = find(from)
    return text === undefined ? undefined : reader.one(open(text))
  }
}

/** An array of what was sent, or an object: `R,100,G,200`, and `R=100,G=200` where it is exploded. */
function compound(sent: string[], reader: Reader, named: boolean): unknown {
  if (reader.takes('object') && !reader.takes('array')) {
    const pairs = named ? sent.map(cutPair) : pairsOf(sent)
    if (pairs.length > 0 && pairs.every((pair) => pair.length === 2)) return reader.read(sortSent(pairs as [string, string][]))
    return sent.length === 1 ? json(sent[0] as string) : sent.join(',')
  }
  if (!reader.only('array') && sent.length < 2) return reader.one(sent[0] ?? '')
  return reader.read({ items: sent, parts: new Map() })
}

function cutPair(text: string): string[] {
  const at = text.indexOf('=')
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function pairsOf(sent: string[]): string[][] {
  return Array.from({ length: Math.ceil(sent.length / 2) }, (_, index) => sent.slice(index * 2, index * 2 + 2))
}

function deepObject(name: string, reader: Reader): Parameter['take'] {
  return ({ search }) => {
    const own = [...search].filter(([key]) => key.startsWith(`${name}[`))
    if (own.length === 0) return search.get(name) ?? undefined
    const sent = sortSent(own).parts.get(name)
    return sent && reader.read(sent)
  }
}

/** Each property is a name of its own in the query; without named ones, whatever no other parameter is called. */
function explodedObject(name: string, reader: Reader, names: Set<string>): Parameter['take'] {
  const { properties } = reader
  const isOwn = (key: string) => (properties.size > 0 ? properties.has(key) : !names.has(key))
  return ({ search }) => {
    const own = [...search].filter(([key]) => isOwn(key.replace(/\[.*$/, '')) || isOwn(key))
    if (own.length > 0) return reader.read(sortSent(own, properties))
    const text = search.get(name)
    return text === null ? undefined : json(text)
  }
}

/** Takes the marks of `label` and `matrix` off a scalar. */
function unwrap(style: string, name: string): (text: string) => string {
  const mark = style === 'label' ? '.' : style === 'matrix' ? `;${name}=` : ''
  return (text) => (mark !== '' && text.startsWith(mark) ? text.slice(mark.length) : text)
}

/** Cuts what was sent in one piece: into items, or into the names and values of an object. */
function splitter(style: string, explode: boolean, name: string): (text: string) => string[] {
  if (style === 'pipeDelimited') return (text) => text.split('|')
  if (style === 'spaceDelimited') return (text) => text.split(' ')
  if (style === 'label') return (text) => text.replace(/^\./, '').split(explode || !text.includes(',') ? '.' : ',')
  if (style === 'matrix' && explode) {
    return (text) =>
      text
        .split(';')
        .filter(Boolean)
        .map((part) => (part.startsWith(`${name}=`) ? part.slice(name.length + 1) : part))
  }
  if (style === 'matrix') return (text) => text.replace(new RegExp(`^;${name.replace(/\W/g, '\\$&')}=`), '').split(',')
  return (text) => text.split(',')
}

function rawValues(query: string, name: string): string[] {
  return query
    .split('&')
    .map(cutPair)
    .filter(([key = '']) => decoded(key) === name)
    .map(([, value = '']) => value)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
