import type { Vendor } from '../rulebook/vendor.ts'

import { type Clock, parseClock, parseTime, timeOf } from '../state/clock.ts'
import { Collection } from '../state/collection.ts'
import { type Fixtures, loadFixtures } from '../state/fixtures.ts'
import type { IdCounts } from '../state/ids.ts'
import type { Quotas } from '../state/quota.ts'
import type { State } from '../state/state.ts'
import type { Namespace, NamespaceWorld } from './namespace.ts'

/** Everything a namespace holds; what comes back from it answers on as the namespace would. */
export interface StateDocument {
  version: 1
  namespace?: string
  seed?: string
  clock: ClockDocument
  ids?: IdCounts
  quotas?: Quotas
  /** Vendor → collection → the last number given. */
  serials?: Record<string, Record<string, number>>
  /** Vendor → its records and edges, as a cast writes them. */
  vendors: Record<string, Fixtures>
}

export interface ClockDocument {
  mode: Clock['mode']
  now: string
}

export function clockDocument(clock: Clock): ClockDocument {
  return { mode: clock.mode, now: timeOf(clock).toISOString() }
}

export function exportState({ name, seed, world }: Pick<Namespace, 'name' | 'seed' | 'world'>): StateDocument {
  const states = Object.entries(world.states)
  return {
    version: 1,
    namespace: name,
    seed,
    clock: clockDocument(world.clock),
    ids: world.ids,
    quotas: world.quotas,
    serials: Object.fromEntries(states.map(([vendor, state]) => [vendor, serialsOf(state)])),
    vendors: Object.fromEntries(states.map(([vendor, state]) => [vendor, rowsOf(state)])),
  }
}

/** The records and edges of a state, as a cast writes them. */
export function rowsOf(state: State): Fixtures {
  return Object.fromEntries(
    Object.entries(state).map(([name, part]) => [name, part instanceof Collection ? part.all() : part.stored()]),
  ) as Fixtures
}

/** Collection → the last number given. */
export function serialsOf(state: State): Record<string, number> {
  return Object.fromEntries(
    Object.entries(state).flatMap(([name, part]) => (part instanceof Collection && part.serial > 0 ? [[name, part.serial]] : [])),
  )
}

/**
 * The world that a document describes; a vendor that it does not name keeps its state, faults stay armed.
 * Throws a `FixtureError`, whose file and pointer lead into the document's `vendors`, when a cast would be refused for it,
 * and another error when its clock shows no time.
 */
export function importState(document: StateDocument, vendors: Map<string, Vendor>, world: NamespaceWorld): NamespaceWorld {
  const { mode, now } = document.clock
  const clock: Clock = mode === 'real' ? parseClock('real') : { mode, now: parseTime(now) }
  const states = { ...world.states }
  for (const [name, rows] of Object.entries(document.vendors)) {
    const vendor = vendors.get(name) as Vendor
    states[name] = loadFixtures(vendor.definition.state, rows, vendor.contract, name, { serials: document.serials?.[name] ?? {} })
  }
  return { ...world, states, clock, ids: document.ids ?? {}, quotas: document.quotas ?? {} }
}
