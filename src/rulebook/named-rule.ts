import type { Answer, Violation } from '../contract/call.ts'
import type { AnyRule } from './rule.ts'

/** A rule with its name: the stable identity in logs, tables and tests. */
export interface NamedRule extends AnyRule {
  name: string
  /** A status that no known input gives; asked for by `Prefer` or a fault only. */
  onDemand: boolean
  /** Ringer's own answer, where the contract documents none for the rule. */
  refuse?: (errors: Violation[]) => Answer
}

/**
 * A rule under its name. All that it may have is spelt out, so that every rule has the same attributes in the same order: V8 then finds each
 * where it was in the last one, in place of looking it up.
 */
export function toNamed(name: string, rule: AnyRule & Pick<NamedRule, 'refuse'>): NamedRule {
  const { answer, when, source, example, check, unwritten, witness, holds, effect, body, headers, refuse } = rule
  const onDemand = when === 'on demand'
  return { name, onDemand, answer, when, source, example, check, unwritten, witness, holds, effect, body, headers, refuse } as NamedRule
}
