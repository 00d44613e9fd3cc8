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

/** The jar that an npm package brings along, and the package's version; undefined when it is not there. */
export function npmJar(folder, name, inside) {
  const known = npmPackage(folder, name)
  const within = known && join(folder, 'node_modules', name, inside)
  const file = within && existsSync(within) && readdirSync(within).find((entry) => entry.endsWith('.jar'))
  return file ? { version: known.version, file: join(within, file) } : undefined
}
