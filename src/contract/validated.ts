import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { validated } from '../generated/validated.ts'

/**
 * Whether a document is, to the byte, one that was found valid when Ringer was built (`npm run generate`): judging it again would be
 * most of the boot.
 */
export function isValidated(file: string): boolean {
  return validated.includes(createHash('sha256').update(readFileSync(file)).digest('hex'))
}
