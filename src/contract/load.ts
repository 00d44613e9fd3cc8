import { remembered } from '../remembered.ts'
import type { Answer } from './call.ts'
import { nodeAt, type OpenApiDocument, pointer } from './document.ts'
import { DocumentError, type Note, written } from './note.ts'
import { type Operation, operationsOf } from './operation.ts'
import { createNotices } from './reading/notices.ts'
import { type ReadDocument, readDocument } from './reading/read.ts'
import { type RefusalName, type Refuse, refusalsOf } from './refusals.ts'
import { createRouter, type Router } from './router.ts'
import { createSchemas, type Schemas } from './schemas.ts'
import { type Server, serversOf } from './servers.ts'

export type Match =
  | { kind: 'operation'; operation: Operation; params: Record<string, string>; base: string }
  /** The path is known, the method is not. */
  | { kind: 'method'; allowed: string[]; told: Told }
  /** Nor the path. */
  | { kind: 'path'; told: Told }

/** What a call that met nothing is answered, once somebody has worked it out: with its hint that takes longer than many an answer. */
interface Told {
  refusal?: Answer
}

/** A vendor's OpenAPI document, ready to route and to judge. */
export interface Contract {
  file: string
  /** Every file that it was read from, absolute. */
  files: string[]
  title: string
  document: OpenApiDocument
  /** The document's, then those that single paths or operations have of their own. */
  servers: Server[]
  /** The servers' base paths, each once, longest first. */
  bases: string[]
  /** By operationId, in the document's order. */
  operations: Map<string, Operation>
  schemas: Schemas
  refusals: Map<RefusalName, Refuse>
  /** What the document asks for and does not get. */
  notes: Note[]
  match(method: string, path: string): Match
}

/**
 * Reads, validates and prepares one contract: Swagger 2.0 or OpenAPI 3.0 to 3.2, YAML or JSON, in one file or several.
 * Throws an error that names the file and the place when the document is not valid OpenAPI, or asks for a file outside its own folder.
 */
export async function loadContract(file: string, { prepared }: { prepared?: ReadDocument | undefined } = {}): Promise<Contract> {
  return contractOf(prepared ?? (await readDocument(file)))
}

/** Prepares a contract that has been read. */
export function contractOf(read: ReadDocument): Contract {
  const { document, directed, file: name } = read
  const schemas = createSchemas(document, directed)
  const operations = placing(read, () => operationsOf(document, schemas, name))
  const { notice, notes } = createNotices()
  const routes = routesOf(read, operations, notice)
  return {
    file: name,
    files: read.files,
    title: document.info.title,
    document,
    servers: routes.servers,
    bases: [...routes.byBase.keys()],
    operations,
    schemas,
    refusals: refusalsOf(document, schemas),
    notes: [...read.notes, ...notes(read.locate)],
    match: matcher(routes.byBase),
  }
}

/** Puts the place in front of what is said of an operation by its method and path. */
function placing<T>({ document, locate, file }: ReadDocument, make: () => T): T {
  try {
    return make()
  } catch (error) {
    const [, method = '', path = ''] = /: ([A-Z]+) (\/.*?)(?:: | and )/.exec((error as Error).message) ?? []
    const at = pointer('/paths', path, method.toLowerCase())
    if (nodeAt(document, pointer('/paths', path)) === undefined) throw error
    const place = locate(at)
    throw new DocumentError(place, (error as Error).message.replace(`${file}: `, ''), { cause: error })
  }
}

/** A router for each base path, longest first. */
function routesOf({ document, locate }: ReadDocument, operations: Map<string, Operation>, notice: (at: string, message: string) => void) {
  const common = serversOf(document)
  const commonBases = [...new Set(common.flatMap(({ bases }) => bases))]
  const servers = [...common]
  const byBase = new Map<string, Router<Operation>>()
  for (const operation of operations.values()) {
    const own = operation.servers
    if (own) servers.push(...own.filter(({ url }) => !servers.some((known) => known.url === url)))
    const [first, ...others] = own ? new Set(own.flatMap(({ bases }) => bases)) : commonBases
    for (const base of [first as string, ...others]) {
      let router = byBase.get(base)
      if (!router) {
        router = createRouter()
        byBase.set(base, router)
      }
      const twin = router.add(operation.method, operation.path, operation)
      if (!twin || base !== first) continue
      const there = written(locate(pointer('/paths', twin.path)))
      const at = pointer('/paths', operation.path, operation.method.toLowerCase())
      notice(at, `never answers: ${operation.method} ${twin.path} (${there}) is the same path and comes first`)
    }
  }
  for (const base of commonBases) if (!byBase.has(base)) byBase.set(base, createRouter())
  for (const [index, { bases, url }] of common.entries()) {
    if (/\/[^/]*\{[^}]+\}/.test(url.replace(/^[^/]*\/\/[^/]*/, '')) && bases.length === 1) {
      notice(pointer('/servers', index, 'url'), `only the default of its path variable is served: ${bases[0] || '/'}`)
    }
  }
  return { servers, byBase: new Map([...byBase].sort(([a], [b]) => b.length - a.length)) }
}

function matcher(byBase: Map<string, Router<Operation>>): Contract['match'] {
  const told = remembered((_request): Told => ({}))

  return (method, path) => {
    let known: Map<string, Operation> | undefined
    for (const [base, router] of byBase) {
      if (!path.startsWith(base) || path[base.length] !== '/') continue
      const route = router.find(method, path, base.length)
      if (route?.value) return { kind: 'operation', operation: route.value, params: route.params, base }
      known ??= route?.methods
    }
    const request = `${method} ${path}`
    if (!known) return { kind: 'path', told: told(request) }
    return { kind: 'method', allowed: [...known.keys()].flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one])), told: told(request) }
  }
}
