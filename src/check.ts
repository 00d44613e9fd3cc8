import { startRinger } from './boot.ts'
import type { Call } from './contract/call.ts'
import type { Note } from './contract/note.ts'
import { readRequest } from './contract/request.ts'
import { emulate } from './emulator.ts'
import type { Namespace } from './namespace/namespace.ts'
import { holds } from './rulebook/decide.ts'
import { type Missing, missingIn } from './rulebook/missing.ts'
import type { NamedRule } from './rulebook/named-rule.ts'
import type { Witness } from './rulebook/rule.ts'
import { openTurn } from './rulebook/turn.ts'
import type { Rules, Vendor } from './rulebook/vendor.ts'
import { type WitnessCalls, witnessCalls } from './rulebook/witness.ts'
import { timeOf } from './state/clock.ts'
import { exhaustQuota } from './state/quota.ts'

/** Something that a check found wrong, and where. */
export interface Finding {
  place: string
  message: string
}

export interface VendorCheck {
  vendor: string
  operations: number
  rules: number
  /** How many witnesses were sent, their repetitions included. */
  witnesses: number
  findings: Finding[]
  /** What is yet to be written, in order of worth; nothing of it is wrong. */
  missing: Missing[]
  /** Neighbours whose order no witness pins: no request of theirs makes both hold. */
  unpinned: { operation: string; above: string; below: string }[]
  /** What the contract asks for and does not get. */
  notes: Note[]
}

/** Sends every witness of a vendor's rulebook, each to a world of its own, and again where it says so. */
export function checkVendor(vendor: Vendor): VendorCheck {
  const result: VendorCheck = {
    vendor: vendor.name,
    operations: vendor.contract.operations.size,
    rules: 0,
    witnesses: 0,
    findings: [],
    missing: missingIn(vendor),
    unpinned: [],
    notes: vendor.contract.notes,
  }
  for (const rules of vendor.rules.values()) {
    result.rules += rules.all.length
    if (rules.from !== undefined) continue
    const pinned = new Set<string>()
    for (const one of witnessCalls(vendor, rules)) {
      result.witnesses += one.witness.again === undefined ? 1 : 2
      result.findings.push(...checkWitness(vendor, rules, one))
      for (const pair of pinnedBy(vendor, rules, one)) pinned.add(pair)
    }
    rules.asked.slice(0, -1).forEach((above, index) => {
      const below = rules.asked[index + 1] as NamedRule
      if (!pinned.has(`${above.name} ${below.name}`))
        result.unpinned.push({ operation: rules.operation, above: above.name, below: below.name })
    })
  }
  return result
}

function checkWitness(vendor: Vendor, rules: Rules, { rule, witness, after, call }: WitnessCalls): Finding[] {
  const place = `${vendor.files.rulebook}: ${rules.operation}.${rule.name}`
  const namespace = witnessNamespace(vendor, witness)
  const findings: Finding[] = []
  const expect = (sent: Call, name: string | undefined, which: string) => {
    const { rule: answered, answer, violations } = emulate(vendor, namespace, sent)
    if (name !== undefined && answered?.name !== name) {
      findings.push({ place, message: `${which} is answered by ${answered?.name ?? answer.status}, not by ${name}` })
    }
    for (const { pointer, message } of violations) {
      findings.push({ place, message: `the answer to ${which} breaks the contract: ${pointer || 'the body'} ${message}` })
    }
  }
  try {
    for (const earlier of after) expect(earlier, undefined, 'a call before its witness')
    expect(call, rule.name, 'its witness')
    if (witness.again !== undefined) expect(call, witness.again, 'its witness, sent again,')
  } catch (error) {
    findings.push({ place, message: `throws: ${(error as Error).message}` })
  }
  return findings
}

/** The pairs of neighbours that both hold for a witness of the upper one: their order decides it. */
function pinnedBy(vendor: Vendor, rules: Rules, { rule, witness, after, call }: WitnessCalls): string[] {
  const index = rules.asked.indexOf(rule)
  const below = rules.asked[index + 1]
  if (!below) return []
  const namespace = witnessNamespace(vendor, witness)
  for (const earlier of after) emulate(vendor, namespace, earlier)
  return holdsFor(vendor, namespace, rules, call, below) ? [`${rule.name} ${below.name}`] : []
}

function holdsFor(vendor: Vendor, namespace: Namespace, rules: Rules, call: Call, rule: NamedRule): boolean {
  const match = vendor.contract.match(call.method, call.path)
  if (match.kind !== 'operation') return false
  const request = readRequest(match.operation, match.base, match.params, call)
  const { scope } = openTurn(vendor, namespace, request)
  try {
    return holds(rule, request, { ...scope, ...rules.given?.(scope) })
  } catch {
    return false
  }
}

/** A world of its own for a witness; one of `throttled` begins with the vendor's limit used up. */
export function witnessNamespace(vendor: Vendor, { throttled = false }: Witness): Namespace {
  const namespace = startRinger([vendor], { limits: throttled }).namespaces.get('default') as Namespace
  const { world } = namespace
  const { limit } = vendor.definition
  if (throttled && limit) namespace.world = { ...world, quotas: exhaustQuota(world.quotas, vendor.name, limit, timeOf(world.clock)) }
  return namespace
}
