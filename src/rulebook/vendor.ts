import type { Contract } from '../contract/load.ts'
import { didYouMean } from '../nearest.ts'
import { type Fixtures, type FixturesOptions, loadFixtures } from '../state/fixtures.ts'
import type { State } from '../state/state.ts'
import type { OperationRules, VendorDefinition } from './define.ts'
import { type NamedRule, toNamed } from './named-rule.ts'
import { resourceRules } from './resources.ts'
import type { AnyRule } from './rule.ts'

/** An operation's rules, held against the contract. */
export interface Rules {
  operation: string
  given: OperationRules['given']
  /** All of them, in order; on-demand rows included. */
  all: NamedRule[]
  /** Those that are asked. */
  asked: NamedRule[]
  /** Nobody wrote them: the operation is on a collection that is served at its path. */
  from?: 'resources'
}

/** A vendor at work: contract, cast and rulebook, each checked against the others. */
export interface Vendor {
  name: string
  contract: Contract
  definition: VendorDefinition
  /** By operationId; an operation without rules answers as a plain mock would. */
  rules: Map<string, Rules>
  /** The cast, sealed. */
  cast: State
  files: { contract: string; fixtures: string; rulebook: string }
}

/**
 * Joins a vendor's three parts.
 * Throws an error naming file, operation and rule when the rulebook speaks of an operation or a status that the contract does not document,
 * leaves a documented status without a rule, has a hole, or passes our reading off as the vendor's word.
 */
export function createVendor(
  name: string,
  contract: Contract,
  written: VendorDefinition,
  fixtures: Fixtures,
  files: Vendor['files'],
  options: Pick<FixturesOptions, 'judged'> = {},
): Vendor {
  const rules = new Map<string, Rules>()
  const served = resourceRules(contract, written.resources ?? {}, written.state)
  const definition = { ...written, state: { ...written.state, ...served.state } }
  for (const { operation: id, given, rules: written } of definition.operations) {
    const operation = contract.operations.get(id)
    const place = `${files.rulebook}: ${id}`
    if (!operation) throw new Error(`${place}: ${contract.file} has no such operation.${didYouMean(id, contract.operations.keys())}`)
    if (rules.has(id)) throw new Error(`${place}: has rules already`)
    const all = Object.entries(written).map(([name, rule]) => toNamed(name, rule))
    const compiled = { operation: id, given, all, asked: all.filter(({ onDemand }) => !onDemand) }
    checkRules(compiled, definition, contract, place)
    rules.set(id, compiled)
  }
  for (const own of served.rules) if (!rules.has(own.operation)) rules.set(own.operation, own)
  return { name, contract, definition, rules, files, cast: loadFixtures(definition.state, fixtures, contract, files.fixtures, options) }
}

function checkRules({ operation, all, asked }: Rules, { limit }: VendorDefinition, contract: Contract, place: string): void {
  const responses = contract.operations.get(operation)?.responses ?? new Map()
  for (const rule of all) {
    const at = `${place}.${rule.name}`
    const response = contract.operations.get(operation)?.response(rule.answer)
    if (!response) {
      throw new Error(
        `${at}: answers ${rule.answer}, which ${contract.file} does not document for it; it has ${[...responses.keys()].join(', ')}`,
      )
    }
    if (response.inferred && !rule.source.startsWith('inferred')) {
      throw new Error(`${at}: ${contract.file} marks its ${rule.answer} as inferred, so its source cannot be "${rule.source}"`)
    }
    if (rule.check === 'throttled' && !limit) throw new Error(`${at}: the vendor has no \`limit\` that could be used up`)
    if (rule.onDemand && (rule.witness || rule.holds || rule.check))
      throw new Error(`${at}: is on demand, so it has neither holds nor witness`)
    if (!rule.onDemand && witnessesOf(rule).length === 0) throw new Error(`${at}: has no witness`)
  }
  for (const status of responses.keys()) {
    if (!all.some(({ answer }) => answer === status)) {
      throw new Error(
        `${place}: no rule answers ${status}, which ${contract.file} documents; write one, or a row whose \`when\` is 'on demand'`,
      )
    }
  }
  asked.forEach((rule, index) => {
    const open = !rule.holds && !rule.check
    const last = index === asked.length - 1
    if (open && !last) throw new Error(`${place}.${rule.name}: always holds, so the rules below it never answer`)
    if (!open && last) throw new Error(`${place}.${rule.name}: is the last rule and may not hold; the last one has to hold always`)
  })
  if (asked.length === 0) throw new Error(`${place}: has no rule that is ever asked`)
}

export function witnessesOf(rule: AnyRule) {
  return rule.witness === undefined ? [] : [rule.witness].flat()
}
