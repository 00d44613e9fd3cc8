import { checkVendor } from '../check.ts'
import type { Contract } from '../contract/load.ts'
import type { Operation } from '../contract/operation.ts'
import { defineVendor, type OperationRules, unwritten } from '../rulebook/define.ts'
import { type Detected, detectResources } from '../rulebook/resources/detect.ts'
import { itemPathOf } from '../rulebook/resources/paths.ts'
import { createVendor, type Vendor } from '../rulebook/vendor.ts'
import type { Fixtures } from '../state/fixtures.ts'
import { sampledCast } from './cast.ts'
import { goodRequest, type Known } from './good.ts'
import { type Heading, rulebookText } from './print.ts'
import { draftRules } from './rules.ts'
import { testText } from './test.ts'

/** A vendor as far as its document tells it: the texts of its files but the contract's, and what they say. */
export interface Draft {
  files: { 'fixtures.json': string; 'rulebook.ts': string } & Record<string, string>
  vendor: Vendor
  resources: Record<string, string>
  /** Operations that have rules of their own. */
  written: number
}

type Written = OperationRules & Heading

/** Drafts a vendor: what is written passes `ringer check` as it stands; what it does not keep is left to the plain mock. */
export function draftVendor(contract: Contract, name: string): Draft {
  const detected = detectResources(contract)
  const cast = sampledCast(contract, detected)
  const resources = Object.fromEntries(detected.map(({ name, path }) => [name, path]))
  const known = knownOf(contract, detected)
  const join = (operations: Written[]) => joined(contract, name, resources, operations, cast)
  const served = new Set(join([]).rules.keys())
  const others = [...contract.operations.values()].filter(({ id }) => !served.has(id))
  const operations = others.flatMap((operation) =>
    tried(contract, operation, goodRequest(contract, operation, known, cast), (one) => join([one])),
  )
  const vendor = join(operations)
  return {
    files: {
      'fixtures.json': `${JSON.stringify(cast, null, 2)}\n`,
      'rulebook.ts': rulebookText(resources, operations),
      [`${name}.test.ts`]: testText(vendor, (operation) => goodRequest(contract, operation, known, cast)),
    },
    vendor,
    resources,
    written: operations.length,
  }
}

function knownOf(contract: Contract, detected: Detected[]): Known[] {
  const paths = new Set([...contract.operations.values()].map(({ path }) => path))
  return detected.map(({ name, path, shape }) => ({ name, itemPath: itemPathOf(path, paths), key: shape.key }))
}

function joined(contract: Contract, name: string, resources: Record<string, string>, operations: OperationRules[], cast: Fixtures): Vendor {
  const files = { contract: 'contract.yaml', fixtures: 'fixtures.json', rulebook: 'rulebook.ts' }
  return createVendor(name, contract, defineVendor({ resources, operations }), cast, files)
}

/** A rule whose witness does not hold here is left to be written; an operation whose good request is refused is left out. */
function tried(contract: Contract, operation: Operation, good: ReturnType<typeof goodRequest>, join: (one: Written) => Vendor): Written[] {
  const { id, method, path, summary } = operation
  const rules = draftRules(contract, operation, good)
  const one = { operation: id, given: undefined, rules, method, path, summary }
  for (let tries = 0; tries <= Object.keys(rules).length; tries++) {
    const findings = attempt(() => checkVendor(join(one)).findings)
    if (findings?.length === 0) return [one]
    const wrong = Object.keys(rules).find((name) => rules[name]?.check && findings?.some(({ place }) => place.endsWith(`.${name}`)))
    const rule = wrong === undefined ? undefined : rules[wrong]
    if (wrong === undefined || !rule) return []
    const isTold = Object.entries(rules).some(([name, other]) => name !== wrong && other.answer === rule.answer)
    if (isTold) delete rules[wrong]
    else rules[wrong] = unwritten(rule.answer, rule.source)
  }
  return []
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
