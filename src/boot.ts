import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadContract } from './contract/load.ts'
import { vendors as shipped } from './generated/vendors.ts'
import { castWorld } from './namespace/namespace.ts'
import { createNamespaces, type Namespaces } from './namespace/registry.ts'
import { didYouMean } from './nearest.ts'
import { createVendor, type Vendor } from './rulebook/vendor.ts'
import type { Connections } from './server/connections.ts'
import { parseClock } from './state/clock.ts'
import { parseDuration } from './state/duration.ts'
import { readFixtures } from './state/fixtures.ts'

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
  /** Which of the vendors; all when it is not given. */
  vendors?: string[]
  /** A folder with casts of your own; a vendor that it has no file for keeps the shipped one. */
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
const root = fileURLToPath(new URL('../', import.meta.url))

/** The names of the vendors that come with Ringer. */
export const vendorNames = Object.keys(shipped)

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

export async function loadVendors({ vendors: wanted = vendorNames, fixtures }: RingerOptions): Promise<Vendor[]> {
  if (fixtures !== undefined) checkCasts(fixtures)
  return Promise.all([...new Set(wanted)].map((name) => loadVendor(name, fixtures)))
}

function hostsOf(vendors: Vendor[], hosts: Record<string, string[]>): Record<string, string[]> {
  const names = vendors.map(({ name }) => name)
  const stranger = Object.keys(hosts).find((name) => !names.includes(name))
  if (stranger !== undefined) throw new Error(`hosts: there is no vendor "${stranger}".${didYouMean(stranger, names)}`)
  return Object.fromEntries(Object.entries(hosts).map(([name, given]) => [name, given.map((host) => host.toLowerCase())]))
}

async function loadVendor(name: string, fixtures: string | undefined): Promise<Vendor> {
  const load = Object.hasOwn(shipped, name) ? shipped[name as keyof typeof shipped] : undefined
  if (!load) throw new Error(`there is no vendor "${name}".${didYouMean(name, vendorNames)} There are: ${vendorNames.join(', ')}`)
  const cast = castOf(name, fixtures)
  const [contract, definition, rows] = await Promise.all([loadContract(join(root, 'specs', `${name}.yaml`)), load(), readFixtures(cast)])
  const files = { contract: contract.file, fixtures: relative(process.cwd(), cast), rulebook: `src/vendors/${name}` }
  return createVendor(name, contract, definition, rows, files)
}

/** A folder without a cast, or one of a vendor that there is not, would silently serve the shipped ones. */
function checkCasts(folder: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`--fixtures ${folder}: no such folder`)
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
  if (names.length === 0)
    throw new Error(`--fixtures ${folder}: holds no cast; each is named after its vendor, such as ${vendorNames[0]}.json`)
  const stranger = names.find((name) => !vendorNames.includes(name))
  if (stranger !== undefined)
    throw new Error(`--fixtures ${folder}: ${stranger}.json is named after no vendor.${didYouMean(stranger, vendorNames)}`)
}

function castOf(name: string, folder: string | undefined): string {
  const own = folder === undefined ? undefined : join(folder, `${name}.json`)
  return own !== undefined && existsSync(own) ? own : join(root, 'fixtures', `${name}.json`)
}
