import type { Violation } from '../contract/call.ts'
import { hintFor } from '../contract/hint.ts'
import { readRequest } from '../contract/request.ts'
import { type AnyScope, holds } from '../rulebook/decide.ts'
import type { NamedRule } from '../rulebook/named-rule.ts'
import { rulesOf } from '../rulebook/plain.ts'
import { openTurn, type TurnIn } from '../rulebook/turn.ts'
import type { Rules } from '../rulebook/vendor.ts'
import type { Entry } from './entry.ts'
import { factsOf } from './facts.ts'

export interface ExplainedRule {
  rule: string
  answer: number
  when: string
  source: string
  /** `behind` rules were not asked: whether they hold as well is worked out afterwards, where that can be done. */
  result: 'answered' | 'did not hold' | 'behind, holds too' | 'behind, does not hold' | 'not reached' | 'on demand'
  /** For a contract check that holds: how the request breaks the contract. */
  violations?: Violation[]
}

export interface Explanation {
  request: number
  vendor: string
  operation?: string
  rules: ExplainedRule[]
  /** For a refusal: the success of the operation, and what would have to be different to reach it. */
  success?: { rule: string; answer: number; blockedBy: string[]; facts: string[] }
  /** For a request that met no operation: what was near, and how it differs. */
  hint?: string
}

/** Why an answer is what it is: every rule of the operation in order, judged in the world that the call met. */
export function explain(entry: Entry, met: TurnIn): Explanation {
  const { vendor, call } = entry
  const match = vendor.contract.match(call.method, call.path)
  if (match.kind !== 'operation') {
    const hint = match.kind === 'method' ? `the path takes ${match.allowed.join(', ')}` : hintFor(vendor.contract, call.method, call.path)
    return { request: entry.id, vendor: vendor.name, rules: [], hint: hint ?? 'nothing in the contract is near' }
  }
  const { operation } = match
  const rules = rulesOf(vendor, operation)
  const request = readRequest(operation, match.base, match.params, call)
  const { scope } = openTurn(vendor, met, request)
  const seen: AnyScope = { ...scope, ...attempt(() => rules.given?.(scope)) }
  const judge = (rule: NamedRule) => attempt(() => holds(rule, request, seen))

  const explained = rules.all.map((rule): ExplainedRule => {
    const { name, answer, when, source } = rule
    const result = resultOf(rule, rules, entry, judge)
    const violations = rule.check && result !== 'did not hold' && rule.check !== 'throttled' ? request.violations(rule.check) : []
    return { rule: name, answer, when, source, result, ...(violations.length > 0 && { violations }) }
  })
  const blocking = rules.asked.slice(0, -1).filter((rule) => judge(rule) === true)
  const success = successOf(rules)
  const refused = success && entry.rule && entry.rule !== success && entry.answer.status >= 400
  return {
    request: entry.id,
    vendor: vendor.name,
    operation: operation.id,
    rules: explained,
    ...(refused && {
      success: {
        rule: success.name,
        answer: success.answer,
        blockedBy: blocking.filter(({ answer }) => answer >= 400).map(({ when }) => when),
        facts: factsOf(vendor, seen, Object.keys(rules.given?.(scope) ?? {})),
      },
    }),
  }
}

function resultOf(rule: NamedRule, rules: Rules, entry: Entry, judge: (rule: NamedRule) => boolean | undefined): ExplainedRule['result'] {
  if (rule.onDemand) return 'on demand'
  if (rule.name === entry.rule?.name) return 'answered'
  const order = rules.asked.map(({ name }) => name)
  const answered = entry.rule ? order.indexOf(entry.rule.name) : -1
  if (order.indexOf(rule.name) < answered) return 'did not hold'
  const found = judge(rule)
  return found === undefined ? 'not reached' : found ? 'behind, holds too' : 'behind, does not hold'
}

function successOf({ asked }: Rules): NamedRule | undefined {
  return asked.findLast(({ answer }) => answer < 400)
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
