import type { Call } from '../contract/call.ts'
import type { Operation } from '../contract/operation.ts'
import type { NamedRule } from './named-rule.ts'
import type { Witness } from './rule.ts'
import type { Rules, Vendor } from './vendor.ts'
import { witnessesOf } from './vendor.ts'

/** A witness, ready to be sent: the call of the rule, and those that come first. */
export interface WitnessCalls {
  rule: NamedRule
  witness: Witness
  after: Call[]
  call: Call
}

/** Every witness of an operation, each as whole calls. */
export function witnessCalls(vendor: Vendor, rules: Rules): WitnessCalls[] {
  return rules.asked.flatMap((rule) =>
    witnessesOf(rule).map((witness) => {
      const whole = complete(rules, witness)
      const after = (whole.after ?? []).map(({ operation, ...difference }) => callFor(vendor, operation, difference))
      return { rule, witness, after, call: toCall(vendor, rules.operation, whole) }
    }),
  )
}

/** An operation's good request, changed by a difference. */
export function callFor(vendor: Vendor, operation: string, difference: Witness = {}): Call {
  const rules = vendor.rules.get(operation)
  if (!rules) throw new Error(`${vendor.files.rulebook}: a witness speaks of "${operation}", which has no rules`)
  return toCall(vendor, operation, complete(rules, difference))
}

/** The first witness of the last rule is the good request; every other witness is a difference from it. */
function complete(rules: Rules, difference: Witness): Witness {
  const [good = {}] = witnessesOf(rules.asked.at(-1) as NamedRule)
  if (difference === good) return good
  const { body: goodBody, text: goodText, ...rest } = good
  const payload = 'text' in difference || 'body' in difference ? bodyOf(goodBody, difference) : bodyOf(undefined, good)
  return {
    ...rest,
    ...difference,
    ...payload,
    params: { ...good.params, ...difference.params },
    query: { ...good.query, ...difference.query },
    headers: { ...good.headers, ...difference.headers },
  }
}

function bodyOf(good: unknown, { text, body }: Witness): Pick<Witness, 'text' | 'body'> {
  if (text !== undefined) return { text }
  if (isObject(good) && isObject(body)) return { body: { ...good, ...body } }
  return { body }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function toCall(vendor: Vendor, id: string, witness: Witness): Call {
  const operation = vendor.contract.operations.get(id) as Operation
  const [base = ''] = vendor.contract.servers.map(({ base }) => base)
  const headers = new Map<string, string>()
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(witness.query ?? {})) {
    if (value !== undefined) for (const item of [value].flat()) query.append(name, String(item))
  }
  const body = witness.text ?? (witness.body === undefined || witness.body === null ? undefined : JSON.stringify(witness.body))
  if (body !== undefined) headers.set('content-type', 'application/json')
  writeCredential(operation, witness, { headers, query })
  for (const [name, value] of Object.entries(witness.headers ?? {})) headers.set(name.toLowerCase(), value)
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(witness.params?.[name] ?? '')))
  return { method: operation.method, path: base + path, query: query.toString(), headers, body }
}

function writeCredential(
  operation: Operation,
  { credential }: Witness,
  request: { headers: Map<string, string>; query: URLSearchParams },
): void {
  if (credential === undefined || credential === null) return
  const { requirements, schemes } = operation.security
  const first = requirements[0]?.[0]?.name
  const values = typeof credential === 'string' ? { [first ?? '']: credential } : credential
  for (const [name, value] of Object.entries(values)) {
    const scheme = schemes.find((known) => known.name === name)
    if (!scheme) throw new Error(`${operation.id}: a witness sends a credential for "${name}", which its security does not name`)
    scheme.write(value, request)
  }
}
