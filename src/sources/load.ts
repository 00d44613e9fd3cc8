import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadModule } from '../config/module.ts'
import { loadContract } from '../contract/load.ts'
import { preparedDocument } from '../contract/prepared.ts'
import { vendors as shipped } from '../generated/vendors.ts'
import type { VendorDefinition } from '../rulebook/define.ts'
import { createVendor, type Vendor } from '../rulebook/vendor.ts'
import { isKnownCast, readFixtures } from '../state/cast.ts'
import { shown } from './parts.ts'
import type { VendorSource } from './source.ts'

/** A vendor, and the files that it was made of. */
export interface LoadedVendor {
  vendor: Vendor
  files: string[]
}

/** Loads a vendor at whichever level its parts allow: its document alone, with resources, or with a rulebook. Throws what is wrong in them. */
export async function loadSource(source: VendorSource): Promise<LoadedVendor> {
  const { name, fixtures } = source
  const prepared = source.shipped ? preparedDocument(source.contract) : undefined
  const [contract, rulebook, rows] = await Promise.all([
    loadContract(source.contract, { prepared }),
    rulebookOf(source),
    fixtures === undefined ? {} : readFixtures(fixtures),
  ])
  const files = {
    contract: contract.file,
    fixtures: fixtures === undefined ? 'no fixtures' : shown(fixtures),
    rulebook: rulebook.file ?? 'no rulebook',
  }
  const judged = prepared !== undefined && fixtures !== undefined && isKnownCast(name, fixtures)
  const vendor = createVendor(name, contract, rulebook.definition, rows, files, { judged })
  return { vendor, files: [...new Set([...contract.files, ...rulebook.files, ...(fixtures === undefined ? [] : [fixtures])])] }
}

/** A source with the cast of that folder in place of its own, where there is one. */
export function withCast(source: VendorSource, folder: string | undefined): VendorSource {
  const own = folder === undefined ? undefined : join(folder, `${source.name}.json`)
  return own !== undefined && existsSync(own) ? { ...source, fixtures: own } : source
}

interface Rulebook {
  definition: VendorDefinition
  /** As it is called in messages. */
  file: string | undefined
  files: string[]
}

async function rulebookOf({ name, rulebook, resources, shipped: comes }: VendorSource): Promise<Rulebook> {
  if (comes) return { definition: await shipped[name as keyof typeof shipped](), file: `src/vendors/${name}`, files: [] }
  const more = resources && { resources }
  if (rulebook === undefined) return { definition: { state: {}, operations: [], ...more }, file: undefined, files: [] }
  const { value, files } = await loadModule(rulebook)
  return { definition: { ...definitionIn(value, shown(rulebook)), ...more }, file: shown(rulebook), files }
}

function definitionIn(value: unknown, file: string): VendorDefinition {
  const how = 'write `export default defineVendor({ state, operations })`'
  const isDefinition = value !== null && typeof value === 'object' && ['state', 'operations', 'resources'].some((part) => part in value)
  if (!isDefinition) throw new Error(`${file}: its default export is no rulebook: ${how}`)
  const { state = {}, operations = [], ...rest } = value as Partial<VendorDefinition>
  if (typeof state !== 'object') throw new Error(`${file}: its \`state\` is no map of collections and relations: ${how}`)
  if (!Array.isArray(operations)) throw new Error(`${file}: its \`operations\` are no list: ${how}`)
  const stranger = operations.findIndex((one) => typeof one?.operation !== 'string' || typeof one.rules !== 'object')
  if (stranger >= 0) throw new Error(`${file}: operations[${stranger}] is nothing that \`operation(id, given, rules)\` makes`)
  return { ...rest, state, operations }
}
