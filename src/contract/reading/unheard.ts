import { pointer, type Raw } from '../document.ts'
import { isJson, isXml } from '../media-type.ts'
import type { See } from './anatomy.ts'
import type { Notice } from './notices.ts'

const dialects = /^(https:\/\/json-schema\.org\/draft\/2020-12\/schema|https:\/\/spec\.openapis\.org\/oas\/3\.[12]\/dialect\/.*)#?$/

/** Says what a document has that Ringer does not act on: of the whole at once, of its parts as they are seen. */
export function noticeUnheard(document: Raw, notice: Notice): See {
  const webhooks = Object.keys(document.webhooks ?? {})
  if (webhooks.length > 0) notice('/webhooks', `webhooks are not sent (${webhooks.length})`)
  if (document.jsonSchemaDialect !== undefined && !dialects.test(document.jsonSchemaDialect)) {
    notice('/jsonSchemaDialect', 'schemas are read as JSON Schema 2020-12')
  }
  for (const path of Object.keys(document.paths ?? {})) {
    if (/[?#]/.test(path))
      notice(pointer('/paths', path), 'a path with a query or a fragment is never asked for, so its operations are not served')
  }
  return (node, kind, way, _, key) => {
    if (kind === 'callback' && way[0] !== 'components') notice(pointer('', ...way), 'callbacks are not sent')
    if (kind === 'example' && node.externalValue !== undefined)
      notice(pointer('', ...way, 'externalValue'), 'the example is in another place, and nothing is fetched')
    if (kind === 'mediaType' && isUnwritten(key, node) && way.includes('responses'))
      notice(pointer('', ...way), 'it has no example, and nothing is sampled in its format: the body is empty')
    if (kind === 'operation' && isRefusing(node.responses) && !way.includes('callbacks'))
      notice(
        pointer('', ...way),
        `no success is documented: as a plain mock it answers every good request with ${Object.keys(node.responses)[0]}`,
      )
    if (kind === 'securityScheme' && node.type === 'mutualTLS') notice(pointer('', ...way), 'a client certificate is not asked for')
  }
}

function isUnwritten(mediaType: string, { schema, example, examples }: Raw): boolean {
  if (example !== undefined || examples !== undefined || schema?.example !== undefined) return false
  return !(isJson(mediaType) || isXml(mediaType) || /^(text|\*|application)\/(\*|$)|^text\//.test(mediaType))
}

function isRefusing(responses: Raw | undefined): boolean {
  const statuses = Object.keys(responses ?? {}).filter((name) => !name.startsWith('x-'))
  return statuses.length > 0 && statuses.every((status) => /^[45]/.test(status))
}
