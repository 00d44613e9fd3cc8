import { decode, nodeAt, pointer, type Raw } from '../document.ts'
import { eachPartBelow, type Kind } from './anatomy.ts'
import type { Notice } from './notices.ts'

/** What 3.2 adds and nobody has to know to answer as the vendor does. */
const decoration: Partial<Record<Kind, string[]>> = {
  response: ['summary'],
  securityScheme: ['deprecated', 'oauth2MetadataUrl'],
}

/** What 3.2 adds and Ringer does not honour. */
const unheard: Partial<Record<Kind, Record<string, string>>> = {
  mediaType: {
    itemSchema: 'the items of a stream are not judged one by one',
    prefixEncoding: 'is not looked at: parts are read by their own content type',
    itemEncoding: 'is not looked at: parts are read by their own content type',
  },
  encoding: { encoding: 'is not looked at', prefixEncoding: 'is not looked at', itemEncoding: 'is not looked at' },
}

/**
 * Turns an OpenAPI 3.2 document, bundled, into 3.1 in place, bar `query` and `additionalOperations`, which are served as they are.
 * What 3.1 cannot say is left out with a notice.
 */
export function toOpenApi31(document: Raw, notice: Notice): Raw {
  document.openapi = '3.1.1'
  delete document.$self
  for (const tag of listOf(document.tags)) for (const key of ['summary', 'parent', 'kind']) delete tag[key]
  for (const server of listOf(document.servers)) delete server.name
  renameSchemes(document, '', document, notice)
  const queryStrings = new Set<Raw>()
  eachPartBelow(document, (node, kind, way) => {
    for (const key of decoration[kind] ?? []) delete node[key]
    for (const [key, message] of Object.entries(unheard[kind] ?? {})) {
      if (node[key] === undefined) continue
      notice(pointer('', ...way, key), `${key}: ${message}`)
      delete node[key]
    }
    if (kind === 'response' && node.$ref === undefined) node.description ??= ''
    else if (kind === 'example') rewriteExample(node)
    else if (kind === 'securityScheme') delete node.flows?.deviceAuthorization
    else if (kind === 'parameter') {
      if (node.in !== 'query') delete node.allowReserved
      if (node.style === 'cookie') delete node.style
      if (node.in === 'querystring') queryStrings.add(node)
    } else if (kind === 'operation' || kind === 'pathItem') {
      for (const server of listOf(node.servers)) delete server.name
      renameSchemes(node, pointer('', ...way), document, notice)
    }
  })
  if (queryStrings.size > 0) dropQueryStrings(document, queryStrings, notice)
  if (document.components) delete document.components.mediaTypes
  return document
}

function rewriteExample(node: Raw): void {
  if (node.dataValue !== undefined) node.value = node.dataValue
  else if (node.serializedValue !== undefined) node.value = node.serializedValue
  delete node.dataValue
  delete node.serializedValue
}

/** `in: querystring` describes a whole query as one value. */
function dropQueryStrings(document: Raw, dropped: Set<Raw>, notice: Notice): void {
  const isDropped = (parameter: Raw) =>
    dropped.has(typeof parameter.$ref === 'string' ? nodeAt(document, decode(parameter.$ref.slice(1))) : parameter)
  eachPartBelow(document, (node, kind, way) => {
    if ((kind !== 'operation' && kind !== 'pathItem') || !Array.isArray(node.parameters)) return
    node.parameters.forEach((parameter: Raw, index: number) => {
      if (isDropped(parameter))
        notice(pointer('', ...way, 'parameters', index), 'a whole query as one value (in: querystring) is not judged')
    })
    node.parameters = node.parameters.filter((parameter: Raw) => !isDropped(parameter))
  })
  const shared: Record<string, Raw> = document.components?.parameters ?? {}
  for (const [name, parameter] of Object.entries(shared)) if (dropped.has(parameter)) delete shared[name]
}

/** 3.2 may name a security scheme by its URI. */
function renameSchemes(holder: Raw, at: string, document: Raw, notice: Notice): void {
  listOf(holder.security).forEach((requirement, index) => {
    for (const name of Object.keys(requirement)) {
      if (document.components?.securitySchemes?.[name] !== undefined || !/[#/]/.test(name)) continue
      const local = /^#\/components\/securitySchemes\/(.+)$/.exec(name)?.[1]
      if (local === undefined) notice(pointer(at, 'security', index, name), 'a security scheme of another document is not looked at')
      else requirement[local] = requirement[name]
      delete requirement[name]
    }
  })
}

/** It comes before the document is known to be valid. */
function listOf(value: Raw): Raw[] {
  return Array.isArray(value) ? value.filter((item) => item !== null && typeof item === 'object') : []
}
