import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../machine/folder.mjs'

/** A folder for `--fixtures`: the shipped casts of these vendors with so many more users, so that no two connections touch one. */
export function writeCasts(dist, vendors, count) {
  const folder = temporaryFolder()
  const numbers = Array.from({ length: count }, (_, at) => at + 1)
  for (const { name, widen } of vendors) {
    const shipped = JSON.parse(readFileSync(join(dist, '../fixtures', `${name}.json`), 'utf8'))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(widen(shipped, numbers)))
  }
  return folder
}
