import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { Answer } from '../../contract/call.ts'
import { pointer } from '../../contract/document.ts'
import type { Operation } from '../../contract/operation.ts'
import { didYouMean } from '../../nearest.ts'
import { rulesOf } from '../../rulebook/plain.ts'
import type { Vendor } from '../../rulebook/vendor.ts'
import type { Effect, EffectTarget, Refusal } from '../effect.ts'

export interface RespondEffect {
  kind: 'respond'
  /** It, or `rule`. */
  status?: number
  /** The name of a rule of the operation, on-demand rows included: its status, and the contract's body for it. */
  rule?: string
  /** Which of the contract's examples of that status. */
  example?: string
  /** The status is the fault's own: the contract need not document it. */
  custom?: boolean
  headers?: Record<string, string>
  /** JSON, or text as it is; with `custom` only. */
  body?: unknown
}

/** Another answer: a documented one in the vendor's shape, or with `custom` any. */
export const respond: Effect<RespondEffect> = {
  when: 'before',
  connection: false,
  refuse({ status = 0, rule, example, custom, headers, body }, { operations }) {
    if (rule !== undefined) return refuseRule(rule, operations)
    if (custom) return refuseCustom(status, headers, body)
    if (headers || body !== undefined) return { pointer: headers ? '/headers' : '/body', message: 'comes with `custom: true` only' }
    const documenting = operations.filter(({ operation }) => operation.response(status))
    if (documenting.length === 0) {
      const there = new Set(operations.flatMap(({ operation }) => [...operation.responses.keys()]))
      const known = [...there].sort((a, b) => a - b).join(', ')
      return {
        pointer: '/status',
        message: `${status} is not documented there (${known} are); set \`custom: true\` to send it all the same`,
      }
    }
    const examples = documenting.flatMap(({ operation }) => operation.response(status)?.variants.flatMap(({ examples }) => examples) ?? [])
    if (example !== undefined && !examples.includes(example)) {
      return { pointer: '/example', message: `the contract has no such example (${examples.join(', ') || 'it has none'})` }
    }
    return undefined
  },
  apply({ status = 0, rule, example, custom, headers = {}, body }, { vendor, operation }) {
    if (rule !== undefined) return answerOfRule(vendor, operation, rule)
    if (custom) {
      const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
      const type = text === undefined ? undefined : typeof body === 'string' ? 'text/plain' : 'application/json'
      return { status, headers: { ...(type && { 'content-type': type }), ...lowerCase(headers) }, text }
    }
    return documented(operation, status, example)
  },
}

function documented(operation: Operation | undefined, status: number, example: string | undefined): Answer | undefined {
  const usual = operation?.response(status)
  const response = usual?.variants.find(({ examples }) => example !== undefined && examples.includes(example)) ?? usual
  if (!response) return undefined
  const { text } = response.example(example)
  return { status, headers: text === undefined ? {} : { 'content-type': response.mediaType as string }, text }
}

function answerOfRule(vendor: Vendor, operation: Operation | undefined, name: string): Answer | undefined {
  const rule = operation && rulesOf(vendor, operation).all.find((one) => one.name === name)
  return rule && documented(operation, rule.answer, rule.example)
}

function refuseRule(name: string, operations: EffectTarget['operations']): Refusal | undefined {
  const names = operations.flatMap(({ vendor, operation }) => rulesOf(vendor, operation).all.map((rule) => rule.name))
  return names.includes(name) ? undefined : { pointer: '/rule', message: `there is no rule "${name}".${didYouMean(name, names)}` }
}

/** The framing is Ringer's own to set: what spoils it are `truncate` and `malformed-chunk`. */
const framing = ['connection', 'content-length', 'transfer-encoding']
const bodiless = [204, 205, 304]

function refuseCustom(status: number, headers: Record<string, string> = {}, body: unknown): Refusal | undefined {
  if (body !== undefined && bodiless.includes(status)) return { pointer: '/body', message: `${status} has no body` }
  for (const [name, value] of Object.entries(headers)) {
    const at = pointer('/headers', name)
    if (framing.includes(name.toLowerCase())) return { pointer: at, message: `${name} is not a fault's to set` }
    try {
      validateHeaderName(name)
      validateHeaderValue(name, value)
    } catch (error) {
      return { pointer: at, message: (error as Error).message }
    }
  }
  return undefined
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
