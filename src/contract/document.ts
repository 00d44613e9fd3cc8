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
  for (const token of pointer.split('/').slice(1)) {
    if (node === null || typeof node !== 'object') return undefined
    node = node[token.replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return node
}

/** Extends a pointer: `pointer('/paths', '/users', 'get')` is `/paths/~1users/get`. */
export function pointer(base: string, ...tokens: (string | number)[]): string {
  return tokens.reduce<string>((path, token) => `${path}/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`, base)
}

/** Follows local `$ref`s from a pointer to the pointer of the thing itself. */
export function follow(document: OpenApiDocument, at: string): string {
  let here = at
  for (let hops = 0; hops < 100; hops++) {
    const ref = nodeAt(document, here)?.$ref
    if (typeof ref !== 'string' || !ref.startsWith('#/')) return here
    here = decodeURIComponent(ref.slice(1))
  }
  throw new Error(`${at}: its $ref leads in a circle`)
}

/** The node at a pointer with its `$ref`s followed. */
export function resolve(document: OpenApiDocument, at: string): Raw {
  return nodeAt(document, follow(document, at))
}
