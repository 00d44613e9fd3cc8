import type { AnyScope } from '../rulebook/decide.ts'
import type { Vendor } from '../rulebook/vendor.ts'
import type { Collection } from '../state/collection.ts'
import type { Relation } from '../state/relation.ts'
import type { State } from '../state/state.ts'

const mostListed = 10

/**
 * What the state says of the records that a request named: which were not found and what there is instead,
 * and for those that were found, what they are joined to.
 */
export function factsOf(vendor: Vendor, scope: AnyScope, given: string[]): string[] {
  const state = scope.state as unknown as State
  const facts: string[] = []
  for (const [name, part] of Object.entries(vendor.definition.state)) {
    if (part.kind !== 'relation') continue
    for (const [end, collection] of Object.entries<string>(part.ends)) {
      const records = state[collection] as Collection<object>
      const record = scope[end]
      if (!given.includes(end)) continue
      if (record === undefined)
        facts.push(
          `${end}: not found; "${collection}" has ${list(records.page({ limit: mostListed + 1 }).items.map((one) => records.keyOf(one)))}`,
        )
      else
        facts.push(
          `${end} ${records.keyOf(record as object)}: in "${name}" it is joined to ${joined(state, name, part.ends, end, record as object)}`,
        )
    }
  }
  return [...new Set(facts)]
}

function joined(state: State, name: string, ends: Record<string, string>, end: string, record: object): string {
  const other = Object.keys(ends).find((key) => key !== end) as string
  const records = state[ends[other] as string] as Collection<object>
  const { items } = (state[name] as Relation<Record<string, object>>).page({ [end]: record }, { limit: mostListed + 1 })
  return list(items.map((edge) => records.keyOf(edge[other] as object)))
}

function list(keys: (string | number)[]): string {
  if (keys.length === 0) return 'nothing'
  const shown = keys.slice(0, mostListed).map((key) => JSON.stringify(key))
  return shown.join(', ') + (keys.length > mostListed ? ', …' : '')
}
