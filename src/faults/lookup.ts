import type { Call } from '../contract/call.ts'
import type { Operation } from '../contract/operation.ts'
import type { NamedRule } from '../rulebook/named-rule.ts'
import type { Vendor } from '../rulebook/vendor.ts'
import { needsConnection } from './effects.ts'
import type { Fault } from './fault.ts'

/** A call, and what the rulebook is about to answer. */
export interface Expected {
  vendor: Vendor
  call: Call
  operation: Operation | undefined
  params: Record<string, unknown>
  rule: NamedRule | undefined
  status: number
}

interface Lookup {
  /** Vendor, operation, rule and status → the faults that can be about such a call. */
  candidates: Map<string, readonly Fault[]>
  /** When the last fault that spoils connections ends; never begun is minus infinity. */
  spoilsUntil: number
}

/** What follows from a list of faults, worked out once: lists are replaced, never changed. */
const lookups = new WeakMap<readonly Fault[], Lookup>()

/** The faults whose vendor, operation and `wouldAnswer` fit a call, in the order of arming; the rest of their match is still to be seen. */
export function candidatesFor(faults: readonly Fault[], { vendor, operation, rule, status }: Expected): readonly Fault[] {
  const { candidates } = lookupOf(faults)
  const key = `${vendor.name} ${operation?.id} ${rule?.name} ${status}`
  let found = candidates.get(key)
  if (!found) {
    found = faults.filter(
      ({ match }) =>
        (match.vendor ?? vendor.name) === vendor.name &&
        (match.operation ?? operation?.id) === operation?.id &&
        [undefined, status, rule?.name].includes(match.wouldAnswer),
    )
    candidates.set(key, found)
  }
  return found
}

/** Whether some fault that is armed does something to connections: none is then used for a second call. */
export function spoilsConnections({ faults }: { faults: readonly Fault[] }, elapsed: number): boolean {
  return faults.length > 0 && elapsed < lookupOf(faults).spoilsUntil
}

function lookupOf(faults: readonly Fault[]): Lookup {
  let lookup = lookups.get(faults)
  if (!lookup) {
    const ends = faults.filter(({ effect }) => needsConnection(effect)).map(({ until }) => until)
    lookup = { candidates: new Map(), spoilsUntil: Math.max(Number.NEGATIVE_INFINITY, ...ends) }
    lookups.set(faults, lookup)
  }
  return lookup
}
