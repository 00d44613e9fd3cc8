import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An npm package in the peers' folder: where it is, and its version; undefined when it is not there. */
export function npmPackage(folder, name) {
  const path = join(folder, 'node_modules', name)
  if (!existsSync(join(path, 'package.json'))) return undefined
  const { version, bin, main } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  const [command] = typeof bin === 'string' ? [bin] : Object.values(bin ?? {})
  return { version, bin: command && join(path, command), main: main && join(path, main) }
}

/** A jar in the peers' folder, `<name>-<version>.jar`. */
export function jar(folder, name) {
  const file = existsSync(folder) && readdirSync(folder).find((entry) => entry.startsWith(name) && entry.endsWith('.jar'))
  if (!file) return undefined
  return { version: file.slice(name.length + 1, -'.jar'.length), file: join(folder, file) }
}
