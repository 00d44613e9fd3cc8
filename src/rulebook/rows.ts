import type { Operation } from '../contract/operation.ts'
import { plainRules } from './plain.ts'
import type { Source, Witness } from './rule.ts'
import { type Vendor, witnessesOf } from './vendor.ts'

/** One row of the printed truth table. */
export interface RuleRow {
  vendor: string
  operation: string
  method: string
  path: string
  rule: string
  answer: number
  when: string
  source: Source
  onDemand: boolean
  /** As JSON: what a witness leaves out of the good request is named in `without`. */
  witnesses: PrintedWitness[]
}

export type PrintedWitness = Witness & { without?: string[] }

/** The whole rulebook of a vendor, in the order in which rules are asked; behind it the operations that answer as a plain mock would. */
export function ruleRows(vendor: Vendor): RuleRow[] {
  const { operations } = vendor.contract
  const unwritten = [...operations.values()].filter(({ id }) => !vendor.rules.has(id)).map(plainRules)
  return [...vendor.rules.values(), ...unwritten].flatMap(({ operation: id, all }) => {
    const { method, path } = operations.get(id) as Operation
    return all.map((rule) => ({
      vendor: vendor.name,
      operation: id,
      method,
      path,
      rule: rule.name,
      answer: rule.answer,
      when: rule.when,
      source: rule.source,
      onDemand: rule.onDemand,
      witnesses: witnessesOf(rule).map(printable),
    }))
  })
}

function printable(witness: Witness): PrintedWitness {
  const without = (['body', 'query'] as const).flatMap((part) =>
    Object.entries(witness[part] ?? {}).flatMap(([name, value]) => (value === undefined ? [`/${part}/${name}`] : [])),
  )
  return without.length === 0 ? witness : { ...witness, without }
}
