import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { RingerOptions } from '../boot.ts'
import { type Config, findConfig, type ResolvedConfig, readConfig } from '../config/config.ts'
import type { VendorPath, VendorSource } from '../sources/source.ts'
import { refuseTwins, sourceOf, sourcesOf } from '../sources/sources.ts'

/** The options by which a command is told whom it is about. */
export interface SourceOptions extends Pick<RingerOptions, 'fixtures'> {
  config?: string
  spec?: string[]
  /** Names and paths. */
  vendors?: string[]
}

/** What a command goes by: its flags, before them nothing; then the configuration, then its defaults. */
export type Settings<O extends SourceOptions> = Omit<O, 'vendors'> &
  Pick<Config, 'faults' | 'hosts' | 'fixtures'> & {
    vendors: VendorSource[]
    /** The configuration and what it was made of, absolute; empty without one. */
    configFiles: string[]
  }

/**
 * Reads the configuration that the flags name, else the one of the working directory, and lays the flags over it.
 * Throws what is wrong in it, or a vendor that there is not. `named` are the vendors that a command has as its arguments.
 */
export async function settingsOf<O extends SourceOptions>(options: O, command: Command, named: string[] = []): Promise<Settings<O>> {
  const file = options.config ?? findConfig(process.cwd())
  const { config, files } = file === undefined ? { config: {} as ResolvedConfig, files: [] } : await readConfig(file)
  const isGiven = (name: string) => !['default', undefined].includes(command.getOptionValueSource(name))
  const given = Object.fromEntries(Object.entries(options).filter(([name]) => isGiven(name)))
  const vendors = chosen(options, config.vendors, named)
  const isOut = (name: unknown) => config.vendors?.some((one) => one.name === name) && !vendors.some((one) => one.name === name)
  return { ...options, ...without(isOut, config), ...given, vendors, configFiles: files }
}

function chosen({ vendors, spec = [] }: SourceOptions, configured: VendorSource[] | undefined, named: string[]): VendorSource[] {
  const folder = process.cwd()
  const specs = spec.map((entry) => about(`--spec ${entry}`, () => specSource(entry, folder)))
  const known = [...(configured ?? []), ...specs]
  if (named.length > 0) return refuseTwins(named.map((entry) => sourceOf(entry, folder, known)))
  const rest = configured ?? (specs.length > 0 ? [] : sourcesOf(undefined, folder))
  const base = vendors?.map((entry) => about(`--vendors ${entry}`, () => sourceOf(entry, folder, known))) ?? rest
  return refuseTwins([...new Set([...base, ...specs])])
}

/** `petstore.yaml`, or `shop=petstore.yaml` where it is to have another name. */
function specSource(entry: string, folder: string): VendorSource {
  const [, name, path = entry] = /^([\w-][\w.-]*)=(.+)$/.exec(entry) ?? []
  const place = resolve(folder, path) as VendorPath
  const [source] = sourcesOf(name === undefined ? [place] : { [name]: place }, folder)
  return source as VendorSource
}

/** What a configuration says of vendors that a flag leaves out does not matter; what it says of one that nobody knows is a slip. */
function without(isOut: (name: unknown) => boolean | undefined, { hosts, faults, ...config }: ResolvedConfig): ResolvedConfig {
  const isOutFault = (fault: object) => 'match' in fault && isOut((fault.match as { vendor?: string } | undefined)?.vendor)
  return {
    ...config,
    ...(hosts && { hosts: Object.fromEntries(Object.entries(hosts).filter(([name]) => !isOut(name))) }),
    ...(faults !== undefined && { faults: Array.isArray(faults) ? faults.filter((fault) => !isOutFault(fault)) : faults }),
  }
}

function about<T>(what: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    throw new Error(`${what}: ${(error as Error).message}`, { cause: error })
  }
}
