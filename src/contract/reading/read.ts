import { toJsonSchema } from '../dialect.ts'
import { isDirected } from '../direction.ts'
import type { OpenApiDocument, Raw } from '../document.ts'
import { DocumentError, type Note, type Place } from '../note.ts'
import { eachPartBelow } from './anatomy.ts'
import { bundle } from './bundle.ts'
import { breakCircles } from './endless.ts'
import { openFolder } from './folder.ts'
import { createNotices } from './notices.ts'
import { toOpenApi31 } from './openapi-3-2.ts'
import { placeInSwagger, toOpenApi30 } from './swagger-2.ts'
import { noticeUnheard } from './unheard.ts'
import { checkValidity } from './validity.ts'

/** A document in one piece, valid, and in the one dialect that everything behind it understands. */
export interface ReadDocument {
  file: string
  /** Every file that it was read from, absolute. */
  files: string[]
  document: OpenApiDocument
  /** Whether a schema in it is for one direction only: `readOnly`, `writeOnly`. */
  directed: boolean
  /** Where the node at a pointer was written. */
  locate(pointer: string): Place
  notes: Note[]
}

/**
 * Reads Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2, YAML or JSON, from one file or several.
 * Throws a `DocumentError` that names file, line and column.
 */
export async function readDocument(file: string): Promise<ReadDocument> {
  const folder = openFolder(file)
  const { name, value } = folder.entry
  const version = versionOf(value, (pointer) => folder.entry.locate(pointer))
  const bundled = bundle(folder)
  const { notice, notes } = createNotices()
  const early = [...bundled.notes, ...breakCircles(bundled)]
  if (version === '3.2') toOpenApi31(value, notice)
  await checkValidity(value, bundled.locate, notice)

  const document = version === '2.0' ? toOpenApi30(value, notice) : value
  const locate = (at: string) => bundled.locate(version === '2.0' ? placeInSwagger(at) : at)
  const [rewrite, hear] = [toJsonSchema(notice), noticeUnheard(document, notice)]
  let directed = false
  eachPartBelow(document, (part, kind, way, parent, key) => {
    directed ||= kind === 'schema' && isDirected(part)
    rewrite(part, kind, way, parent, key)
    hear(part, kind, way, parent, key)
  })
  return { file: name, files: folder.files(), document, directed, locate, notes: [...early, ...notes(locate)] }
}

/** Where the node at a pointer into a document of OpenAPI 3 was written, when it has been read before. */
export function locatorOf(file: string): ReadDocument['locate'] {
  return bundle(openFolder(file)).locate
}

function versionOf(value: Raw, locate: (pointer: string) => Place): '2.0' | '3.0' | '3.1' | '3.2' {
  if (Array.isArray(value)) throw new DocumentError(locate(''), 'holds a list where an OpenAPI document is a map')
  const { swagger, openapi } = value
  if (String(swagger) === '2.0' || swagger === 2) {
    value.swagger = '2.0'
    return '2.0'
  }
  // What YAML reads as a number is meant as written.
  if (typeof value.info?.version === 'number') value.info.version = String(value.info.version)
  if (openapi === 3) value.openapi = '3.0'
  const minor = /^3\.([0-2])(\.|$)/.exec(String(value.openapi))?.[1]
  if (minor === undefined) {
    const found = openapi ?? swagger
    const what = found === undefined ? 'has neither `openapi` nor `swagger`, so it is no OpenAPI document' : `is version ${found}`
    throw new DocumentError(
      locate(openapi === undefined ? '/swagger' : '/openapi'),
      `${what}: Ringer reads Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2`,
    )
  }
  value.openapi = String(value.openapi)
  return `3.${minor}` as '3.0' | '3.1' | '3.2'
}
