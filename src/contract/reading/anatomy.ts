import { type Raw, tokensOf } from '../document.ts'

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

/** What is below a kind as it is looked up: each key of each node of a document. */
interface Anatomy {
  kind: Kind
  /** What is under any key. */
  any: Below | undefined
  byKey: Map<string, Below>
}

interface Below {
  anatomy: Anatomy
  /** A map of them. */
  isMap: boolean
}

const anatomies = new Map(Object.keys(written).map((kind) => [kind, { kind, any: undefined, byKey: new Map() } as Anatomy]))
for (const [kind, children] of Object.entries(written)) {
  const anatomy = anatomyOf(kind as Kind)
  for (const [key, child] of Object.entries(children)) anatomy.byKey.set(key, belowOf(child))
  anatomy.any = anatomy.byKey.get('*')
}

function belowOf(child: Child): Below {
  const isMap = child.endsWith('{}')
  return { anatomy: anatomyOf((isMap ? child.slice(0, -2) : child) as Kind), isMap }
}

function anatomyOf(kind: Kind): Anatomy {
  return anatomies.get(kind) as Anatomy
}

/**
 * The names that lead to a part, from where the walk began: `pointer('', ...way)` is where it is.
 * One list serves a whole walk, which is longer than any other work at a start: whoever keeps it takes a copy.
 */
export type Way = string[]

/** Sees a part: what it is, where it is, and what holds it under which key, so that it can be replaced. */
export type See = (node: Raw, kind: Kind, way: Way, parent: Raw, key: string) => void

/** A map that stands where a map of parts is meant: some documents keep all paths or all schemas in a file of their own. */
export type SeeMap = (map: Raw, way: Way, parent: Raw, key: string) => void

/** Sees each part right under a node that `way` leads to. */
export function eachPart(node: Raw, kind: Kind, way: Way, see: See, seeMap?: SeeMap): void {
  const { any, byKey } = anatomyOf(kind)
  if (byKey.size === 0) return
  // This is plain data, and `for … in` makes no list of its keys.
  for (const key in node) {
    const part = node[key]
    if (part === null || typeof part !== 'object') continue
    const below = any ? (key.startsWith('x-') ? undefined : any) : byKey.get(key)
    if (below === undefined) continue
    const { isMap, anatomy } = below
    way.push(key)
    if (seeMap && (isMap || anatomy.any)) seeMap(part, way, node, key)
    const now = node[key]
    if (!isMap) eachOf(now, anatomy.kind, way, see, node, key)
    else {
      for (const name in now) {
        way.push(name)
        eachOf(now[name], anatomy.kind, way, see, now, name)
        way.pop()
      }
    }
    way.pop()
  }
}

function eachOf(part: Raw, kind: Kind, way: Way, see: See, parent: Raw, key: string): void {
  if (part === null || typeof part !== 'object') return
  if (!Array.isArray(part)) {
    see(part, kind, way, parent, key)
    return
  }
  for (let index = 0; index < part.length; index++) {
    const item = part[index]
    if (item === null || typeof item !== 'object') continue
    const name = String(index)
    way.push(name)
    see(item, kind, way, part, name)
    way.pop()
  }
}

/** Sees every part of a document, each before what is below it. A part that is replaced is seen as it is then. */
export function eachPartBelow(document: Raw, see: See): void {
  const step: See = (node, kind, way, parent, key) => {
    see(node, kind, way, parent, key)
    const now = parent[key]
    if (now !== null && typeof now === 'object') eachPart(now, kind, way, step)
  }
  eachPart(document, 'document', [], step)
}

/** What the node at a pointer is, when that follows from its way. */
export function kindAt(document: Raw, at: string): Kind | undefined {
  let child: Below | undefined = { anatomy: anatomyOf('document'), isMap: false }
  let node: Raw = document
  for (const token of tokensOf(at)) {
    if (child === undefined) return undefined
    const { anatomy, isMap }: Below = child
    if (Array.isArray(node)) {
      // An item is what its list is.
    } else if (isMap) child = { anatomy, isMap: false }
    else child = anatomy.any ? (token.startsWith('x-') ? undefined : anatomy.any) : anatomy.byKey.get(token)
    node = node?.[token]
  }
  return child?.isMap ? undefined : child?.anatomy.kind
}
