import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders = []

process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder that goes when the bench ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'ringer-bench-'))
  folders.push(folder)
  return folder
}
