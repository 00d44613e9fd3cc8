import type { ContractRequest } from '../contract/request.ts'
import type { State } from '../state/state.ts'
import type { NamedRule } from './named-rule.ts'
import type { Scope } from './rule.ts'
import type { Rules } from './vendor.ts'

/** A scope as the core carries it, with what `given` found. */
// biome-ignore lint/suspicious/noExplicitAny: typed where rules are written
export type AnyScope = Scope<any, any> & Record<string, unknown>

export interface Decision {
  rule: NamedRule
  scope: AnyScope
  /** The request passed the vendor's limit, and takes one from it. */
  spends: boolean
}

/** The first rule that holds. Nothing changes but the scope, which now has what `given` finds. */
export function decide(rules: Rules, request: ContractRequest, scope: AnyScope): Decision {
  if (rules.given) Object.assign(scope, rules.given(scope))
  let spends = false
  for (const rule of rules.asked) {
    if (holds(rule, request, scope)) return { rule, scope, spends }
    if (rule.check === 'throttled') spends = true
  }
  throw new Error(`no rule of ${rules.operation} holds`)
}

/** Whether a rule holds; a contract check leaves what it found in the scope's `errors`. */
export function holds(rule: NamedRule, request: ContractRequest, scope: AnyScope): boolean {
  if (rule.check === 'throttled') return scope.budget?.remaining === 0
  if (rule.check) {
    scope.errors = request.violations(rule.check)
    return scope.errors.length > 0
  }
  return rule.holds ? rule.holds(scope) : true
}

/** The body and headers that a rule gives, on a state that only a rule with an effect gets as a writable one. It ends the scope's use. */
export function enact(
  { rule, scope }: Pick<Decision, 'rule' | 'scope'>,
  state: State,
): { body: unknown; headers: Record<string, string> | undefined } {
  scope.state = state as never
  const body = rule.effect ? rule.effect(scope) : rule.body?.(scope)
  return { body, headers: rule.headers?.(scope) }
}
