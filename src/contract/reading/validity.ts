import { pointer, type Raw } from '../document.ts'
import { DocumentError, type Place, written } from '../note.ts'
import { kindAt } from './anatomy.ts'
import type { Notice } from './notices.ts'
import { isPlainlyValid } from './plainly-valid.ts'

interface Finding {
  instancePath: string
  keyword: string
  message?: string
  params: Record<string, unknown>
}

const shown = 3

/**
 * Holds a bundled document against the JSON Schema of its version. Its `$ref`s stay as they are, so the work grows with the document only.
 * Many published documents have a slip inside of a schema, where the rest still makes sense: such a slip is noticed.
 * Throws an error that names the first causes, each with its place, for any other.
 */
export async function checkValidity(document: Raw, locate: (pointer: string) => Place, notice: Notice): Promise<void> {
  const options = { resolve: { external: false }, dereference: { excludedPathMatcher: () => true }, validate: { spec: false } }
  const { shown: seen, homes } = forValidator(document)
  if (await isPlainlyValid(seen)) return
  // It takes longer to load than most documents do to be served.
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser')
  try {
    await SwaggerParser.validate(seen, options as never)
  } catch (error) {
    const details = (error as { details?: Finding[] }).details?.map((finding) => atHome(finding, homes))
    if (!details) throw new DocumentError(locate(''), `not a valid OpenAPI document: ${(error as Error).message}`, { cause: error })
    const isInSchema = ({ instancePath }: Finding) => prefixesOf(instancePath).some((at) => kindAt(document, at) === 'schema')
    const inSchemas = details.filter(isInSchema)
    const causes = causesOf(details.filter((finding) => !isInSchema(finding) && (inSchemas.length === 0 || !isBranching(finding))))
    if (causes.length === 0) {
      for (const finding of causesOf(inSchemas)) notice(finding.instancePath, `is not valid OpenAPI: ${wordsOf(finding)}`)
      return
    }
    const lines = causes.slice(0, shown).map((finding) => {
      const place = locate(finding.instancePath)
      return `  ${written(place)}: ${finding.instancePath || 'the document'} ${wordsOf(finding)}`
    })
    const more = causes.length > shown ? `\n  and ${causes.length - shown} more` : ''
    throw new DocumentError(locate(causes[0]?.instancePath ?? ''), `not a valid OpenAPI document:\n${lines.join('\n')}${more}`, {
      cause: error,
    })
  }
}

function prefixesOf(at: string): string[] {
  const ends = [...at.matchAll(/\//g)].map(({ index }) => index).slice(1)
  return [...ends, at.length].map((end) => at.slice(0, end))
}

/**
 * The validator knows 3.0 and 3.1 by the numbers of their first years, and none of the methods that are younger:
 * such an operation is shown to it as the GET of a path of its own. `homes` says where those are really.
 */
function forValidator(document: Raw): { shown: Raw; homes: Map<string, string> } {
  const homes = new Map<string, string>()
  if (document.swagger !== undefined) return { shown: document, homes }
  const openapi = document.openapi.startsWith('3.0') ? '3.0.3' : '3.1.1'
  if (!isMap(document.paths)) return { shown: { ...document, openapi }, homes }
  const paths: Raw = {}
  for (const [path, item] of Object.entries<Raw>(document.paths)) {
    if (!isMap(item) || (item.query === undefined && item.additionalOperations === undefined && item.$ref === undefined)) {
      paths[path] = item
      continue
    }
    // The schema of 3.1 does not know the `$ref` of a path item.
    const { query, additionalOperations, $ref, ...rest } = item
    paths[path] = rest
    const here = pointer('/paths', path)
    if (query !== undefined) show(query, `${path}#query`, pointer(here, 'query'))
    if (isMap(additionalOperations)) {
      const all = pointer(here, 'additionalOperations')
      for (const [method, operation] of Object.entries<Raw>(additionalOperations))
        show(operation, `${path}#${method}`, pointer(all, method))
    } else if (additionalOperations !== undefined) rest.additionalOperations = additionalOperations
  }
  return { shown: { ...document, openapi, paths }, homes }

  function show(operation: Raw, path: string, home: string): void {
    paths[path] = { get: operation }
    homes.set(pointer('/paths', path, 'get'), home)
  }
}

function atHome(finding: Finding, homes: Map<string, string>): Finding {
  const operation = /^\/paths\/[^/]*\/get/.exec(finding.instancePath)?.[0] ?? ''
  const home = homes.get(operation)
  return home === undefined ? finding : { ...finding, instancePath: home + finding.instancePath.slice(operation.length) }
}

function isMap(value: Raw): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Said of what is around a mistake, and of the branch that nobody meant. */
function isBranching({ keyword, params }: Finding): boolean {
  return ['oneOf', 'anyOf', 'if', 'not'].includes(keyword) || params.missingProperty === '$ref'
}

/** Behind one mistake the validator names each branch that it tried: the deepest places are the ones that are meant. */
function causesOf(findings: Finding[]): Finding[] {
  const real = findings.filter((finding) => !isBranching(finding))
  const candidates = real.length > 0 ? real : findings.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
  const above = new Set(candidates.flatMap(({ instancePath }) => prefixesOf(instancePath).slice(0, -1)))
  const perPlace = new Map<string, Finding>()
  for (const finding of candidates) {
    const known = perPlace.get(finding.instancePath)
    if (above.has(finding.instancePath)) continue
    if (!known || rank(finding) < rank(known)) perPlace.set(finding.instancePath, finding)
  }
  return [...perPlace.values()]
}

/** An unknown key says more than a missing one, and both say more than a wrong type. */
function rank({ keyword }: Finding): number {
  const order = ['additionalProperties', 'unevaluatedProperties', 'required', 'enum', 'type']
  return order.includes(keyword) ? order.indexOf(keyword) : order.length
}

function wordsOf({ keyword, params, message = 'is not valid' }: Finding): string {
  const unknown = params.additionalProperty ?? params.unevaluatedProperty
  if (unknown !== undefined) return `may not have "${unknown}"`
  if (keyword === 'enum' && Array.isArray(params.allowedValues)) return `must be one of ${params.allowedValues.join(', ')}`
  return message
}
