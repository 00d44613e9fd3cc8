import pc from 'picocolors'
import type { Answer, Violation } from '../contract/call.ts'
import type { Entry } from '../journal/entry.ts'
import { maskQuery } from '../journal/mask.ts'
import { defaultNamespace } from '../namespace/registry.ts'
import { type Vendor, witnessesOf } from '../rulebook/vendor.ts'
import { callFor } from '../rulebook/witness.ts'
import type { Serving } from '../server/serve.ts'
import { table } from './table.ts'

const limitsHint = 'do not refill by themselves: advance the clock (PUT /__admin/clock), or start with --clock real'

/** What a person reads who has just started it. */
export function banner({ ringer: { vendors, namespaces }, url }: Serving, token: string | undefined, ca?: string): string {
  const { seed, limits, clock } = namespaces.settings
  const rows = [...vendors.values()].map((vendor) => [
    vendor.name,
    `${url}/${vendor.name}${vendor.contract.servers[0]?.base ?? ''}`,
    String(vendor.contract.operations.size),
    String([...vendor.rules.values()].reduce((sum, { all }) => sum + all.length, 0)),
  ])
  const [first] = [...vendors.values()]
  return [
    '',
    `  ${pc.bold('Ringer')} answers at ${url}`,
    '',
    table([['vendor', 'base URL', 'operations', 'rules'], ...rows], '  '),
    '',
    `  seed   ${seed}`,
    `  admin  ${url}/__admin/health${token ? `   (Authorization: Bearer ${token})` : ''}`,
    ...(ca === undefined ? [] : [`  trust  ${ca}   (NODE_EXTRA_CA_CERTS=${ca}, curl --cacert ${ca})`]),
    ...(limits && clock.mode !== 'real' ? [`  limits ${limitsHint}`] : []),
    ...(first ? ['', '  try', `    ${pc.cyan(curl(first, url, ca))}`, ...againHint(first)] : []),
    '',
  ].join('\n')
}

/** The good request of the vendor's first operation, as a command. */
function curl(vendor: Vendor, url: string, ca: string | undefined): string {
  const [operation = ''] = [...vendor.rules.keys()]
  const { method, path, query, headers, body } = callFor(vendor, operation)
  const sent = [...(headers as Map<string, string>)].map(([name, value]) => ` -H '${name}: ${value}'`).join('')
  const payload = body === undefined ? '' : ` -d '${body}'`
  const trust = ca === undefined ? '' : ` --cacert ${ca}`
  return `curl -i${trust} -X ${method}${sent}${payload} '${url}/${vendor.name}${path}${query && `?${query}`}'`
}

/** Where the same request gets another answer the second time, it is worth trying. */
function againHint(vendor: Vendor): string[] {
  const [rules] = [...vendor.rules.values()]
  const good = rules?.asked.at(-1)
  const [witness] = good ? witnessesOf(good) : []
  const again = rules?.asked.find(({ name }) => name === witness?.again)
  if (!good || !again || again.answer === good.answer) return []
  return [`    and again: the first is ${good.answer}, the second ${again.answer} (${again.when})`]
}

/** One line a request: where, who, what, and which rule answered, for what reason. */
export function requestLine({ vendor, call, answer, rule, violations, reasons, fault }: Entry, namespace: string): string {
  const { status } = answer
  const colour = status < 300 ? pc.green : status < 500 ? pc.yellow : pc.red
  const where = namespace === defaultNamespace ? '' : pc.dim(`${namespace} `)
  const why = [
    rule?.name ?? notRuled(answer),
    fault && `fault ${fault.fault.id} ${fault.fault.effect.kind}${fault.skipped ? ' skipped' : ''}`,
    said(reasons),
  ]
  const broken = violations.length > 0 && !fault ? pc.red(`  breaks its contract: ${said(violations)}`) : ''
  const target = `${call.path}${call.query && `?${maskQuery(call.query)}`}`
  return `${where}${pc.dim(vendor.name.padEnd(10))} ${call.method.padEnd(6)} ${target}  ${colour(status === 0 ? '---' : String(status))} ${pc.dim(why.filter(Boolean).join(', '))}${broken}`
}

/** Why an answer came that no rule gave: what the caller preferred, a hint, or a problem of Ringer's own. */
function notRuled({ headers, text }: Answer): string | undefined {
  const known = headers['preference-applied'] ?? headers['x-ringer-hint']
  if (known !== undefined || headers['content-type'] !== 'application/problem+json') return known
  return JSON.parse(text ?? '{}').detail
}

function said([first]: Violation[]): string | undefined {
  return first && [first.pointer, first.message].filter(Boolean).join(' ')
}
