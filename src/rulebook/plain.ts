import type { Operation } from '../contract/operation.ts'
import type { NamedRule, Rules } from './vendor.ts'

const known = new WeakMap<Operation, Rules>()

/**
 * The rules of an operation that nobody wrote rules for: a plain mock's. A missing credential is 401 (or 403), a request that breaks
 * the contract 400 (or 422), as far as the contract documents them; everything else gets the first success.
 */
export function plainRules(operation: Operation): Rules {
  let rules = known.get(operation)
  if (!rules) {
    const asked = [
      check(operation, 'noCredential', 'security', [401, 403]),
      check(operation, 'badParameters', 'params', [400, 422]),
      check(operation, 'badBody', 'body', [400, 422]),
      success(operation),
    ].filter((rule) => rule !== undefined)
    rules = { operation: operation.id, given: undefined, all: asked, asked }
    known.set(operation, rules)
  }
  return rules
}

function check(operation: Operation, name: string, part: 'security' | 'params' | 'body', statuses: number[]): NamedRule | undefined {
  const answer = statuses.find((status) => operation.responses.has(status))
  if (answer === undefined) return undefined
  return { name, check: part, answer, when: `${part} breaks the contract`, source: 'inferred: a plain mock', onDemand: false }
}

function success(operation: Operation): NamedRule {
  const statuses = [...operation.responses.keys()]
  const answer = statuses.find((status) => status >= 200 && status < 300) ?? statuses[0]
  if (answer === undefined) throw new Error(`${operation.id}: documents no response`)
  return { name: 'example', answer, when: 'otherwise', source: 'inferred: a plain mock', onDemand: false }
}
