import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One folder for all that the tests write, in place of hundreds that are left behind. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'ringer-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
