import type { Answer, Violation } from '../contract/call.ts'
import type { Operation } from '../contract/operation.ts'
import type { Part } from '../contract/request.ts'
import { problem } from '../problem.ts'
import { type NamedRule, toNamed } from './named-rule.ts'
import type { Rules, Vendor } from './vendor.ts'

const known = new WeakMap<Operation, Rules>()

/**
 * The rules of an operation that nobody wrote rules for: a plain mock's. A request that lacks its credential, breaks the contract
 * or takes no answer that there is gets the refusal that the contract documents for that, else Ringer's own; any other the first success.
 */
export function plainRules(operation: Operation): Rules {
  let rules = known.get(operation)
  if (!rules) {
    const { requirements } = operation.security
    const checked = operation.parameters.length > 0
    const asked = [
      requirements.length > 0 && check(operation, 'noCredential', 'security', [401, 403]),
      operation.body && check(operation, 'wrongMediaType', 'contentType', [415, 422, 400]),
      checked && check(operation, 'badParameters', 'params', [422, 400]),
      operation.body && check(operation, 'badBody', 'body', [422, 400]),
      operation.success.mediaType !== undefined && check(operation, 'notAcceptable', 'accept', [406]),
      success(operation),
    ].filter((rule) => typeof rule === 'object')
    rules = { operation: operation.id, given: undefined, all: asked, asked }
    known.set(operation, rules)
  }
  return rules
}

/** The rules by which a vendor answers an operation. */
export function rulesOf(vendor: Vendor, operation: Operation): Rules {
  return vendor.rules.get(operation.id) ?? plainRules(operation)
}

const conditions: Partial<Record<Part, string>> = {
  security: 'no security requirement is there in full',
  contentType: 'the body has a media type that the contract does not name',
  params: 'a parameter breaks the contract',
  body: 'the body breaks the contract',
  accept: 'the client takes none of the media types of the answer',
}

/**
 * The first of the statuses that is documented by its number, else by a range or by a `default` that is no success,
 * else Ringer's own problem with it.
 */
function check(operation: Operation, name: string, part: Part, statuses: number[]): NamedRule {
  const own = { check: part, when: conditions[part] as string, source: 'inferred: a plain mock' } as const
  const exact = statuses.find((status) => operation.responses.has(status))
  const isRefusal = (status: number) => ![undefined, operation.success.at].includes(operation.response(status)?.at)
  const answer = exact ?? statuses.find(isRefusal)
  if (answer === undefined) {
    const [status = 400] = statuses
    return toNamed(name, { ...own, answer: status, refuse: (errors) => refusal(operation, part, status, errors) })
  }
  const response = operation.response(answer)
  return toNamed(name, { ...own, answer, headers: ({ errors }: { errors: Violation[] }) => ({ ...response?.headers(), ...hint(errors) }) })
}

function success(operation: Operation): NamedRule {
  const { success } = operation
  return toNamed('example', {
    answer: success.status,
    when: 'otherwise',
    source: 'inferred: a plain mock',
    headers: () => success.headers(),
  })
}

function refusal(operation: Operation, part: Part, status: number, errors: Violation[]): Answer {
  const found = errors.map(({ in: place, pointer, message }) => ({ pointer: `/${place}${pointer}`, message }))
  const [first] = errors
  const answer = problem(status, `${operation.id}: ${first ? sentence(first) : conditions[part]}`, { errors: found })
  if (part !== 'security') return answer
  const challenges = [...new Set(operation.security.schemes.flatMap(({ challenge }) => challenge ?? []))]
  return { ...answer, headers: { ...answer.headers, 'www-authenticate': challenges.join(', ') || 'ApiKey' } }
}

/** The contract's own refusal seldom says what it is about. */
function hint([first]: Violation[]): Record<string, string> {
  if (!first) return {}
  const text = sentence(first).replace(/[^\t\x20-\x7e]+/g, ' ')
  return { 'x-ringer-hint': text.length > 300 ? `${text.slice(0, 300)}...` : text }
}

function sentence({ in: place, pointer, message }: Violation): string {
  return `${place}${pointer} ${message}`
}
