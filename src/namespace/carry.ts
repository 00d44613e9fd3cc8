import { type ArmingPlace, changeFault } from '../faults/arm.ts'
import { type Fault, type FaultSet, withoutFault } from '../faults/fault.ts'
import type { Vendor } from '../rulebook/vendor.ts'
import { loadFixtures, type Misfit } from '../state/fixtures.ts'
import type { State } from '../state/state.ts'
import { rowsOf, serialsOf } from './export.ts'
import type { NamespaceWorld } from './namespace.ts'
import type { Namespaces } from './registry.ts'

/** What became of the states that calls had changed, a vendor each. */
export interface Carried {
  /** Records and edges. */
  kept: number
  dropped: number
  /** Why, for the first that was dropped. */
  firstDropped?: string
}

export interface CarriedWorlds {
  /** Of the vendors that were replaced and whose state some call had changed. */
  states: Map<string, Carried>
  /** Faults that do not fit any longer. */
  disarmed: Fault[]
}

/**
 * Puts other vendors into every world. A state that nobody has changed becomes the new cast; of one that was changed stays whatever fits the
 * new contract and definition, and the same holds for armed faults. Vendors that are the same in both keep their states as they are.
 */
export function carryWorlds(namespaces: Namespaces, before: Map<string, Vendor>, place: ArmingPlace): CarriedWorlds {
  const states = new Map<string, Carried>()
  const disarmed = new Set<Fault>()
  const done = new Map<State, State>()

  const carry = (vendor: Vendor, world: NamespaceWorld): State => {
    const [old, state] = [before.get(vendor.name), world.states[vendor.name]]
    if (!old || !state || state === old.cast) return vendor.cast
    if (old === vendor) return state
    const carried = done.get(state) ?? carryState(vendor, state, states)
    done.set(state, carried)
    return carried
  }
  namespaces.changeWorlds((world) => ({
    ...world,
    states: Object.fromEntries([...place.vendors.values()].map((vendor) => [vendor.name, carry(vendor, world)])),
    faults: fitting(world.faults, place, disarmed),
  }))
  return { states, disarmed: [...disarmed] }
}

function carryState({ name, definition, contract }: Vendor, state: State, told: Map<string, Carried>): State {
  const rows = rowsOf(state)
  const { kept, dropped, firstDropped } = told.get(name) ?? { kept: 0, dropped: 0 }
  let first = firstDropped
  const misfit: Misfit = ({ message }) => {
    first ??= message.slice(name.length + 2)
  }
  const next = loadFixtures(definition.state, rows, contract, name, { serials: serialsOf(state), misfit })
  const [had, has] = [countOf(rows), countOf(rowsOf(next))]
  told.set(name, { kept: kept + has, dropped: dropped + had - has, ...(first !== undefined && { firstDropped: first }) })
  return next
}

function countOf(rows: Record<string, unknown[]>): number {
  return Object.values(rows).reduce((sum, { length }) => sum + length, 0)
}

/** The set without what could not be armed now: a fault of an operation that is gone would never meet a call, and nobody would know. */
function fitting(set: FaultSet, place: ArmingPlace, disarmed: Set<Fault>): FaultSet {
  return set.faults.reduce((left, fault) => {
    const changed = changeFault(left, fault, {}, place)
    if (!('message' in changed)) return left
    disarmed.add(fault)
    return withoutFault(left, fault)
  }, set)
}
