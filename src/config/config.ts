import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import { isResolved, type RingerOptions } from '../boot.ts'
import { readSource } from '../contract/reading/source.ts'
import { didYouMean } from '../nearest.ts'
import { shown } from '../sources/parts.ts'
import type { VendorSource, VendorsOption } from '../sources/source.ts'
import { sourcesOf } from '../sources/sources.ts'
import { mistakeIn } from './mistake.ts'
import { loadModule } from './module.ts'

/** What a configuration file holds: what `createRinger` takes, and where `ringer start` listens. */
export interface Config extends RingerOptions {
  port?: number
  host?: string
  faults?: string | object[]
}

/** A configuration as it is used: every path is absolute, and every vendor is there. */
export interface ResolvedConfig extends Config {
  vendors?: VendorSource[]
}

export interface ReadConfig {
  config: ResolvedConfig
  /** Those that it was made of, absolute. */
  files: string[]
}

const endings = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml']
export const configNames = endings.map((ending) => `ringer.config.${ending}`)

/** The configuration in a folder; undefined when there is none. Throws when there are two. */
export function findConfig(folder: string): string | undefined {
  const [found, other] = configNames.filter((name) => existsSync(resolve(folder, name)))
  if (other) throw new Error(`there are ${found} and ${other}: keep one, or name one with --config`)
  return found && resolve(folder, found)
}

/** Reads a configuration. Throws an error that names file and place when it cannot be one. */
export async function readConfig(file: string): Promise<ReadConfig> {
  const path = resolve(file)
  const { value, files, place } = await load(path)
  const mistake = mistakeIn(value)
  if (mistake) throw new Error(`${place(mistake.pointer)}: ${mistake.message}`)
  const { $schema: _, vendors, fixtures, faults, ...rest } = value as Config & { $schema?: string }
  const here = dirname(path)
  const sources = vendors && placed(() => sourcesOf(vendors as VendorsOption, here), place('/vendors'))
  return {
    files,
    config: {
      ...rest,
      ...(sources && { vendors: sources }),
      ...(fixtures !== undefined && { fixtures: resolve(here, fixtures) }),
      ...(faults !== undefined && { faults: typeof faults === 'string' ? resolve(here, faults) : faults }),
    },
  }
}

/** A configuration with what was given beside it, which goes before; vendors may be given by the names that they have there. */
export async function withConfig<O extends Config>(file: string, given: O): Promise<Omit<O, 'vendors'> & ResolvedConfig> {
  const { config } = await readConfig(file)
  const { vendors = config.vendors, ...rest } = given
  const sources = vendors === undefined || isResolved(vendors) ? vendors : sourcesOf(vendors, process.cwd(), config.vendors)
  return { ...config, ...rest, ...(sources && { vendors: sources }) }
}

interface Loaded {
  value: unknown
  files: string[]
  /** Where the node at a pointer was written. */
  place(pointer: string): string
}

async function load(path: string): Promise<Loaded> {
  const name = shown(path)
  const files = [path]
  if (!existsSync(path)) throw new Error(`${name}: there is no such file`)
  if (/^\.(json|ya?ml)$/.test(extname(path))) {
    const { value, locate } = readSource(path, name, readFileSync(path), 'a configuration')
    const place = (pointer: string) => {
      const { line, column } = locate(pointer)
      return `${name}:${line}:${column}`
    }
    return { value, files, place }
  }
  if (!endings.includes(extname(path).slice(1))) {
    throw new Error(`${name}: a configuration is TypeScript, JavaScript, JSON or YAML.${didYouMean(extname(path).slice(1), endings)}`)
  }
  return { ...(await loadModule(path)), place: () => name }
}

function placed<T>(make: () => T, place: string): T {
  try {
    return make()
  } catch (error) {
    throw new Error(`${place}: ${(error as Error).message}`, { cause: error })
  }
}
