import { STATUS_CODES } from 'node:http'
import { nodeAt } from '../contract/document.ts'
import type { Contract } from '../contract/load.ts'
import type { Operation } from '../contract/operation.ts'
import type { Part } from '../contract/request.ts'
import type { DocumentedResponse } from '../contract/responses.ts'
import { contract as checks, unwritten } from '../rulebook/define.ts'
import type { AnyRule, Source, Witness } from '../rulebook/rule.ts'

/** The rules that can be told from a contract: its own checks and a success. Every other documented status is yet to be written. */
export function draftRules(contract: Contract, operation: Operation, good: Witness): Record<string, AnyRule> {
  const { responses, success } = operation
  const rules: Record<string, AnyRule> = {}
  const checked = new Set<number>()
  for (const { name, part, statuses, when, witness } of checksOf(operation)) {
    const answer = statuses.find((status) => responses.has(status) && status !== success.status)
    if (answer === undefined) continue
    checked.add(answer)
    rules[name] = { ...checks[part], answer, when, source: `inferred: ${answer} is documented without its condition`, witness }
  }
  for (const response of responses.values()) {
    if (response.status === success.status || checked.has(response.status)) continue
    rules[nameOf(response.status, rules)] = rest(contract, response)
  }
  const done = { answer: success.status, when: 'otherwise', source: sourceOf(contract, success), witness: good }
  return { ...rules, [nameOf(success.status, rules)]: done }
}

interface Check {
  name: string
  part: Exclude<Part, 'accept' | 'contentType'>
  statuses: number[]
  when: string
  witness: Witness
}

function checksOf(operation: Operation): Check[] {
  const { security, parameters, body } = operation
  const found: Check[] = []
  if (security.requirements.length > 0 && security.requirements.every((all) => all.length > 0)) {
    found.push({ name: 'noCredential', part: 'security', statuses: [401], when: 'no credential is sent', witness: { credential: null } })
  }
  const wrong =
    parameters.find(({ in: place, required }) => place === 'path' || (place === 'query' && required)) ??
    parameters.find(({ in: place }) => place === 'query')
  if (wrong) {
    const witness = { [wrong.in === 'path' ? 'params' : 'query']: { [wrong.name]: 'no-such-value' } }
    found.push({ name: 'badParameters', part: 'params', statuses: [422, 400], when: 'a parameter breaks the contract', witness })
  }
  if (body)
    found.push({ name: 'badBody', part: 'body', statuses: [422, 400], when: 'the body breaks the contract', witness: { text: 'no JSON' } })
  return found
}

/** What the server or its limits are the reason for is asked for; what the request is the reason for has a condition. */
function rest(contract: Contract, response: DocumentedResponse): AnyRule {
  const { status } = response
  const source = sourceOf(contract, response)
  return status >= 500 || status === 429 ? { answer: status, when: 'on demand', source } : unwritten(status, source)
}

function sourceOf({ document }: Contract, { at, status, inferred }: DocumentedResponse): Source {
  const text = String(nodeAt(document, at)?.description ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  const said = text === '' ? String(status) : `${status} "${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`
  return inferred ? `inferred: ${said}` : `documented: ${said}`
}

/** `notFound` of 404. */
function nameOf(status: number, taken: object): string {
  const words = (STATUS_CODES[status] ?? `status ${status}`)
    .toLowerCase()
    .replace(/[^a-z\d ]/g, ' ')
    .trim()
    .split(/ +/)
  const name = words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('')
  return Object.hasOwn(taken, name) ? `${name}${status}` : name
}
