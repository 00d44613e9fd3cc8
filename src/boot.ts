import { existsSync, readdirSync, statSync } from 'node:fs'
import { castWorld } from './namespace/namespace.ts'
import { createNamespaces, type Namespaces } from './namespace/registry.ts'
import { didYouMean } from './nearest.ts'
import type { Vendor } from './rulebook/vendor.ts'
import type { Connections } from './server/connections.ts'
import { type LoadedVendor, loadSource, withCast } from './sources/load.ts'
import type { VendorSource, VendorsOption } from './sources/source.ts'
import { shippedNames, sourcesOf } from './sources/sources.ts'
import { parseClock } from './state/clock.ts'
import { parseDuration } from './state/duration.ts'

/** Everything that answers: the vendors, and the worlds in which they do. */
export interface Ringer {
  vendors: Map<string, Vendor>
  namespaces: Namespaces
  /** Undefined while it listens on no port. */
  connections: Connections | undefined
  /** Host names that are a vendor's beside those of its contract. */
  hosts: Record<string, string[]>
}

export interface RingerOptions {
  /** Which vendors: shipped ones by their names, your own by their paths or parts; all shipped ones when it is not given. */
  vendors?: VendorsOption | VendorSource[]
  /** A folder with casts of your own, `<vendor>.json`; a vendor that it has no file for keeps its own. */
  fixtures?: string
  /** Host names of a vendor beside those of its contract: `{ wavefront: ['acme.wavefront.com'] }`. */
  hosts?: Record<string, string[]>
  /** Any text; ids and choices are hashes of it. */
  seed?: string
  /** An ISO 8601 time to start at, or `real`. */
  clock?: string
  /** Whether the vendors' limits count. */
  limits?: boolean
  /** How many requests a namespace's journal keeps. */
  journalSize?: number
  /** How long a namespace may be idle: an ISO 8601 duration, or milliseconds. */
  namespaceTtl?: string | number
}

export const defaultSeed = 'ringer'

/** Loads the vendors and gives each namespace-to-be its origin. Throws when a contract, a cast or a rulebook is wrong. */
export async function bootRinger(options: RingerOptions = {}): Promise<Ringer> {
  const vendors = await loadVendors(options)
  return startRinger(vendors, options)
}

/** A Ringer over vendors that are loaded already: its own namespaces, nothing shared but what never changes. */
export function startRinger(vendors: Vendor[], options: RingerOptions = {}): Ringer {
  const { seed = defaultSeed, clock, limits = false, journalSize = 1000, namespaceTtl = 'PT1H' } = options
  const settings = { seed, clock: parseClock(clock), limits, journalSize, ttlMs: parseDuration(namespaceTtl) }
  return {
    vendors: new Map(vendors.map((vendor) => [vendor.name, vendor])),
    namespaces: createNamespaces(castWorld(vendors, settings.clock), settings),
    connections: undefined,
    hosts: hostsOf(vendors, options.hosts ?? {}),
  }
}

/** Loads the vendors alone. Throws when a contract, a cast or a rulebook is wrong. */
export async function loadVendors(options: Pick<RingerOptions, 'vendors' | 'fixtures'>): Promise<Vendor[]> {
  return (await loadSources(options)).map(({ vendor }) => vendor)
}

/** The same, each with the files that it was made of. */
export function loadSources({ vendors, fixtures }: Pick<RingerOptions, 'vendors' | 'fixtures'>): Promise<LoadedVendor[]> {
  const sources = isResolved(vendors) ? vendors : sourcesOf(vendors, process.cwd())
  if (fixtures !== undefined) checkCasts(fixtures, [...shippedNames, ...sources.map(({ name }) => name)])
  return Promise.all(sources.map((source) => loadSource(withCast(source, fixtures))))
}

/** What a configuration gives has its paths resolved already. */
export function isResolved(vendors: RingerOptions['vendors']): vendors is VendorSource[] {
  return Array.isArray(vendors) && typeof vendors[0] === 'object'
}

/** Throws for a host of a vendor that there is not. */
export function hostsOf(vendors: Vendor[], hosts: Record<string, string[]>): Record<string, string[]> {
  const names = vendors.map(({ name }) => name)
  const stranger = Object.keys(hosts).find((name) => !names.includes(name))
  if (stranger !== undefined) throw new Error(`hosts: there is no vendor "${stranger}".${didYouMean(stranger, names)}`)
  return Object.fromEntries(Object.entries(hosts).map(([name, given]) => [name, given.map((host) => host.toLowerCase())]))
}

/** A folder without a cast, or one of a vendor that there is not, would silently serve the shipped ones. */
function checkCasts(folder: string, vendors: string[]): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`--fixtures ${folder}: no such folder`)
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
  if (names.length === 0)
    throw new Error(`--fixtures ${folder}: holds no cast; each is named after its vendor, such as ${vendors.at(-1)}.json`)
  const stranger = names.find((name) => !vendors.includes(name))
  if (stranger !== undefined)
    throw new Error(`--fixtures ${folder}: ${stranger}.json is named after no vendor.${didYouMean(stranger, vendors)}`)
}
