import { existsSync } from 'node:fs'
import { ownFolder } from '../../places.ts'
import type { Raw } from '../document.ts'

/**
 * Whether a document is valid by the schema by which swagger-parser judges its version, compiled when Ringer was built.
 * False is no judgement: swagger-parser gives that, and the words for it. Sources that run without a build have none of these either.
 */
export async function isPlainlyValid(document: Raw): Promise<boolean> {
  // What it refuses before it looks at the schema.
  if (document.paths === undefined) return false
  const version = document.swagger === undefined ? document.openapi.slice(0, 3) : document.swagger
  const validator = new URL(`generated/openapi/${version}.js`, ownFolder)
  if (!existsSync(validator)) return false
  const { default: isValid }: { default: (document: Raw) => boolean } = await import(validator.href)
  return isValid(document)
}
