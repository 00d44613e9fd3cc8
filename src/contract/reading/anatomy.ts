import { below, type Raw, tokensOf } from '../document.ts'

/** What a node of a document is. Where a kind is not known, a node is plain data and a `$ref` in it is no reference. */
export type Kind =
  | 'document'
  | 'components'
  | 'paths'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'header'
  | 'requestBody'
  | 'responses'
  | 'response'
  | 'mediaType'
  | 'encoding'
  | 'schema'
  | 'example'
  | 'link'
  | 'callback'
  | 'securityScheme'

/** `schema{}` is a map of them by any name. Lists go without saying. */
type Child = Kind | `${Kind}{}`

const operations = Object.fromEntries(
  ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'].map((method) => [method, 'operation' as const]),
)

const media: Record<string, Child> = { content: 'mediaType{}', schema: 'schema', examples: 'example{}' }

/** By kind, where its parts are and what they are: OpenAPI 3.0 to 3.2, and Swagger 2.0 where it has other names. `*`: any key but an extension. */
const written: Record<Kind, Record<string, Child>> = {
  document: {
    paths: 'paths',
    webhooks: 'pathItem{}',
    components: 'components',
    definitions: 'schema{}',
    parameters: 'parameter{}',
    responses: 'response{}',
    securityDefinitions: 'securityScheme{}',
  },
  components: {
    schemas: 'schema{}',
    responses: 'response{}',
    parameters: 'parameter{}',
    examples: 'example{}',
    requestBodies: 'requestBody{}',
    headers: 'header{}',
    securitySchemes: 'securityScheme{}',
    links: 'link{}',
    callbacks: 'callback{}',
    pathItems: 'pathItem{}',
    mediaTypes: 'mediaType{}',
  },
  paths: { '*': 'pathItem' },
  pathItem: { ...operations, parameters: 'parameter', additionalOperations: 'operation{}' },
  operation: { parameters: 'parameter', requestBody: 'requestBody', responses: 'responses', callbacks: 'callback{}' },
  parameter: media,
  header: media,
  requestBody: { content: 'mediaType{}' },
  responses: { '*': 'response' },
  response: { headers: 'header{}', content: 'mediaType{}', links: 'link{}', schema: 'schema' },
  mediaType: {
    schema: 'schema',
    itemSchema: 'schema',
    examples: 'example{}',
    encoding: 'encoding{}',
    prefixEncoding: 'encoding',
    itemEncoding: 'encoding',
  },
  encoding: { headers: 'header{}', encoding: 'encoding{}', prefixEncoding: 'encoding', itemEncoding: 'encoding' },
  schema: {
    ...Object.fromEntries(
      ['items', 'prefixItems', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'additionalProperties', 'unevaluatedProperties']
        .concat(['unevaluatedItems', 'additionalItems', 'contains', 'propertyNames', 'contentSchema'])
        .map((keyword) => [keyword, 'schema' as const]),
    ),
    ...Object.fromEntries(
      ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'].map((keyword) => [keyword, 'schema{}' as const]),
    ),
  },
  example: {},
  link: {},
  callback: { '*': 'pathItem' },
  securityScheme: {},
}

interface Part {
  kind: Kind
  /** A map of them. */
  isMap: boolean
}

/** The same as it is looked up: each key of each node of a document. */
const parts = new Map(
  Object.entries(written).map(([kind, children]) => [
    kind as Kind,
    new Map(Object.entries(children).map(([key, child]) => [key, partOf(child)])),
  ]),
)

function partOf(child: Child): Part {
  const isMap = child.endsWith('{}')
  return { kind: (isMap ? child.slice(0, -2) : child) as Kind, isMap }
}

function childrenOf(kind: Kind): Map<string, Part> {
  return parts.get(kind) as Map<string, Part>
}

/** Sees a part: what it is, where it is, and what holds it under which key, so that it can be replaced. */
export type See = (node: Raw, kind: Kind, at: string, parent: Raw, key: string) => void

/** A map that stands where a map of parts is meant: some documents keep all paths or all schemas in a file of their own. */
export type SeeMap = (map: Raw, at: string, parent: Raw, key: string) => void

/** Sees each part right under a node. */
export function eachPart(node: Raw, kind: Kind, at: string, see: See, seeMap?: SeeMap): void {
  const known = childrenOf(kind)
  if (known.size === 0) return
  const any = known.get('*')
  for (const key of Object.keys(node)) {
    const part = node[key]
    if (part === null || typeof part !== 'object') continue
    const child = any ? (key.startsWith('x-') ? undefined : any) : known.get(key)
    if (child === undefined) continue
    // A key that is known by its name has nothing to escape.
    const here = any ? below(at, key) : `${at}/${key}`
    if (!child.isMap) {
      if (seeMap && childrenOf(child.kind).has('*')) seeMap(part, here, node, key)
      eachOf(node[key], child.kind, here, see, node, key)
      continue
    }
    seeMap?.(part, here, node, key)
    const map = node[key]
    for (const name of Object.keys(map)) eachOf(map[name], child.kind, below(here, name), see, map, name)
  }
}

function eachOf(part: Raw, kind: Kind, at: string, see: See, parent: Raw, key: string): void {
  if (part === null || typeof part !== 'object') return
  if (!Array.isArray(part)) see(part, kind, at, parent, key)
  else {
    part.forEach((item, index) => {
      if (item !== null && typeof item === 'object') see(item, kind, `${at}/${index}`, part, String(index))
    })
  }
}

/** Sees every part of a document, each before what is below it. A part that is replaced is seen as it is then. */
export function eachPartBelow(document: Raw, see: See): void {
  const step: See = (node, kind, at, parent, key) => {
    see(node, kind, at, parent, key)
    const now = parent[key]
    if (now !== null && typeof now === 'object') eachPart(now, kind, at, step)
  }
  eachPart(document, 'document', '', step)
}

/** What the node at a pointer is, when that follows from its way. */
export function kindAt(document: Raw, at: string): Kind | undefined {
  let child: Part | undefined = { kind: 'document', isMap: false }
  let node: Raw = document
  for (const token of tokensOf(at)) {
    if (child === undefined) return undefined
    if (Array.isArray(node)) {
      // An item is what its list is.
    } else if (child.isMap) child = { kind: child.kind, isMap: false }
    else {
      const known = childrenOf(child.kind)
      const any = known.get('*')
      child = any ? (token.startsWith('x-') ? undefined : any) : known.get(token)
    }
    node = node?.[token]
  }
  return child?.isMap ? undefined : child?.kind
}
