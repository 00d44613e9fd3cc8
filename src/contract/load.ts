import { dirname, relative, resolve as resolvePath, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import SwaggerParser from '@apidevtools/swagger-parser'
import { toJsonSchema } from './dialect.ts'
import type { OpenApiDocument } from './document.ts'
import { type Operation, operationsOf } from './operation.ts'
import { type RefusalName, type Refuse, refusalsOf } from './refusals.ts'
import { createRouter } from './router.ts'
import { createSchemas, type Schemas } from './schemas.ts'
import { type Server, serversOf } from './servers.ts'

export type Match =
  | { kind: 'operation'; operation: Operation; params: Record<string, string>; base: string }
  /** The path is known, the method is not. */
  | { kind: 'method'; allowed: string[] }
  | { kind: 'path' }

/** A vendor's OpenAPI document, ready to route and to judge. */
export interface Contract {
  file: string
  title: string
  document: OpenApiDocument
  servers: Server[]
  /** The servers' base paths, each once, longest first. */
  bases: string[]
  /** By operationId, in the document's order. */
  operations: Map<string, Operation>
  schemas: Schemas
  refusals: Map<RefusalName, Refuse>
  match(method: string, path: string): Match
}

/**
 * Reads, validates and prepares one contract.
 * Throws an error that names the file and the place when the document is not valid OpenAPI, or asks for a file outside its own folder.
 */
export async function loadContract(file: string): Promise<Contract> {
  const name = relative(process.cwd(), file)
  const document = toJsonSchema(await readDocument(file, name))
  const schemas = createSchemas(document)
  const operations = operationsOf(document, schemas, name)
  const servers = serversOf(document)
  const bases = [...new Set(servers.map(({ base }) => base))].sort((a, b) => b.length - a.length)
  return {
    file: name,
    title: document.info.title,
    document,
    servers,
    bases,
    operations,
    schemas,
    refusals: refusalsOf(document, schemas),
    match: matcher(operations, bases),
  }
}

async function readDocument(file: string, name: string): Promise<OpenApiDocument> {
  try {
    const options = { resolve: { http: false, file: { canRead: insideFolder(dirname(file)) } } }
    const document = (await SwaggerParser.bundle(file, options)) as unknown as OpenApiDocument
    await SwaggerParser.validate(structuredClone(document) as never, { resolve: { external: false } })
    return document
  } catch (error) {
    throw new Error(`${name}: not a valid OpenAPI document: ${(error as Error).message}`, { cause: error })
  }
}

/** A contract may `$ref` its neighbours, not the rest of the disk. */
function insideFolder(folder: string): (file: { url: string }) => boolean {
  return ({ url }) => resolvePath(url.startsWith('file:') ? fileURLToPath(url) : decodeURIComponent(url)).startsWith(folder + sep)
}

function matcher(operations: Map<string, Operation>, bases: string[]): Contract['match'] {
  const router = createRouter<Operation>()
  for (const operation of operations.values()) router.add(operation.method, operation.path, operation)
  return (method, path) => {
    let allowed: string[] | undefined
    for (const base of bases) {
      if (!path.startsWith(base) || path[base.length] !== '/') continue
      const route = router.find(path.slice(base.length))
      if (!route) continue
      const operation = route.methods.get(method) ?? (method === 'HEAD' ? route.methods.get('GET') : undefined)
      if (operation) return { kind: 'operation', operation, params: route.params, base }
      allowed ??= [...route.methods.keys()].flatMap((known) => (known === 'GET' ? ['GET', 'HEAD'] : [known]))
    }
    return allowed ? { kind: 'method', allowed } : { kind: 'path' }
  }
}
