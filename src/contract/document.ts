/**
 * The part of an OpenAPI document that Ringer reads. A document is the one place where shapes come from outside,
 * so it is `any` below its first level and everything behind `load.ts` is typed.
 */
// biome-ignore lint/suspicious/noExplicitAny: a raw document; this file is its only door
export type Raw = any

export interface OpenApiDocument {
  openapi: string
  info: { title: string; version: string }
  servers?: Raw[]
  security?: Raw[]
  paths: Record<string, Raw>
  components?: Record<string, Record<string, Raw>>
}

/** The node at a JSON pointer such as `/components/schemas/User`, or undefined. */
export function nodeAt(document: OpenApiDocument, pointer: string): Raw {
  let node: Raw = document
  for (const token of tokensOf(pointer)) {
    if (node === null || typeof node !== 'object' || !Object.hasOwn(node, token)) return undefined
    node = node[token]
  }
  return node
}

/** The names that a pointer goes through: `/paths/~1users` has `paths` and `/users`. */
export function tokensOf(pointer: string): string[] {
  const tokens = pointer.split('/').slice(1)
  return pointer.includes('~') ? tokens.map(unescaped) : tokens
}

function unescaped(token: string): string {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token
}

/** A percent-encoded text, or the text itself where that is not what it is. */
export function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Extends a pointer: `pointer('/paths', '/users', 'get')` is `/paths/~1users/get`. */
export function pointer(base: string, ...tokens: (string | number)[]): string {
  let path = base
  for (const token of tokens) path += `/${escaped(String(token))}`
  return path
}

/** Most names have nothing to escape. */
function escaped(token: string): string {
  return token.includes('/') || token.includes('~') ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token
}

/** Follows local `$ref`s from a pointer to the pointer of the thing itself. */
export function follow(document: OpenApiDocument, at: string): string {
  let here = at
  for (let hops = 0; hops < 100; hops++) {
    const ref = nodeAt(document, here)?.$ref
    if (typeof ref !== 'string' || !ref.startsWith('#/')) return here
    here = decode(ref.slice(1))
  }
  throw new Error(`${at}: its $ref leads in a circle`)
}

/** The node at a pointer with its `$ref`s followed. */
export function resolve(document: OpenApiDocument, at: string): Raw {
  return nodeAt(document, follow(document, at))
}

/** The pointer itself, where a schema stands there. */
export function schemaAt(document: OpenApiDocument, place: string): string | undefined {
  const node = nodeAt(document, place)
  return typeof node === 'boolean' || (node !== null && typeof node === 'object' && !Array.isArray(node)) ? place : undefined
}
