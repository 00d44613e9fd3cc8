import { describe, expect, test } from 'vitest'
import { checkVendor, witnessNamespace } from '../src/check.ts'
import { emulate } from '../src/emulator.ts'
import type { NamedRule } from '../src/rulebook/named-rule.ts'
import type { Rules, Vendor } from '../src/rulebook/vendor.ts'
import { type WitnessCalls, witnessCalls } from '../src/rulebook/witness.ts'
import { vendors } from './emulate.ts'

/**
 * Rules that answer just as the ones below them would: only the journal tells them apart.
 * Held exactly: a new one fails, and so does one that is no longer needed.
 */
const alike: Record<string, string[]> = {
  kaiten: ['removeUserFromGroup.noSuchGroup: an empty 404, like notAMember below it'],
}

describe.each(vendors.map((vendor) => [vendor.name, vendor] as const))('%s', (name, vendor) => {
  test('every witness gets its rule, in a body that keeps the contract', () => {
    const { witnesses, findings } = checkVendor(vendor)
    expect(findings).toEqual([])
    expect(witnesses).toBeGreaterThan(vendor.rules.size)
  })

  test('every operation of the contract has rules', () => {
    expect([...vendor.rules.keys()].sort()).toEqual([...vendor.contract.operations.keys()].sort())
  })

  test('without a rule its witnesses get another answer', () => {
    const same: string[] = []
    for (const rules of vendor.rules.values()) {
      for (const rule of rules.asked.slice(0, -1)) {
        const witnesses = witnessCalls(vendor, rules).filter((one) => one.rule === rule)
        const bereft = without(vendor, rules, rule)
        if (witnesses.every((one) => answerOf(vendor, one) === answerOf(bereft, one))) same.push(`${rules.operation}.${rule.name}`)
      }
    }
    const ledger = (alike[name] ?? []).map((line) => line.split(':')[0])
    expect(same.sort()).toEqual(ledger.sort())
  })
})

/** What a witness gets, as bytes; an exception is an answer, too. */
function answerOf(vendor: Vendor, { witness, after, call }: WitnessCalls): string {
  const namespace = witnessNamespace(vendor, witness)
  try {
    for (const earlier of after) emulate(vendor, namespace, earlier)
    return JSON.stringify(emulate(vendor, namespace, call).answer)
  } catch (error) {
    return `throws ${(error as Error).message}`
  }
}

function without(vendor: Vendor, rules: Rules, rule: NamedRule): Vendor {
  const fewer = { ...rules, asked: rules.asked.filter((other) => other !== rule) }
  return { ...vendor, rules: new Map([...vendor.rules, [rules.operation, fewer]]) }
}
