import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { basename, relative } from 'node:path'
import { ownFolder } from '../places.ts'
import type { OpenApiDocument } from './document.ts'
import { locatorOf, type ReadDocument } from './reading/read.ts'

/** What `npm run generate` writes of each shipped contract: `readDocument`'s result, and of which bytes it is that. */
export interface PreparedContract {
  sha256: string
  directed: boolean
  document: OpenApiDocument
}

/**
 * A shipped contract as it was read and found valid when Ringer was built. Undefined when it is not, to the byte, the same any more:
 * then it has to be read and judged again. Whoever asks for a place has its text read.
 */
export function preparedDocument(file: string): ReadDocument | undefined {
  const prepared = new URL(`generated/contracts/${basename(file, '.yaml')}.json`, ownFolder)
  if (!existsSync(prepared)) return undefined
  const { sha256, directed, document }: PreparedContract = JSON.parse(readFileSync(prepared, 'utf8'))
  if (createHash('sha256').update(readFileSync(file)).digest('hex') !== sha256) return undefined
  let locate: ReadDocument['locate'] | undefined
  return {
    file: relative(process.cwd(), file),
    files: [realpathSync(file)],
    document,
    directed,
    locate(at) {
      locate ??= locatorOf(file)
      return locate(at)
    },
    notes: [],
  }
}
