import pc from 'picocolors'
import type { Answer, Violation } from '../contract/call.ts'
import type { Entry } from '../journal/entry.ts'
import { maskQuery } from '../journal/mask.ts'
import { defaultNamespace } from '../namespace/registry.ts'
import type { Vendor } from '../rulebook/vendor.ts'
import type { Serving } from '../server/serve.ts'
import { levelOf, notesText } from './levels.ts'
import { table } from './table.ts'
import { tryText } from './try.ts'

const limitsHint = 'do not refill by themselves: advance the clock (PUT /__admin/clock), or start with --clock real'

/** What a person reads who has just started it. */
export function banner({ ringer: { vendors, namespaces }, url }: Serving, token: string | undefined, ca?: string): string {
  const { seed, limits, clock } = namespaces.settings
  const rows = [...vendors.values()].map((vendor) => [
    vendor.name,
    `${url}/${vendor.name}${vendor.contract.servers[0]?.base ?? ''}`,
    String(vendor.contract.operations.size),
    String([...vendor.rules.values()].reduce((sum, { all }) => sum + all.length, 0)),
    levelOf(vendor),
  ])
  const [first] = [...vendors.values()]
  return [
    '',
    `  ${pc.bold('Ringer')} answers at ${url}`,
    '',
    table([['vendor', 'base URL', 'operations', 'rules', 'level'], ...rows], '  '),
    '',
    `  seed   ${seed}`,
    `  admin  ${url}/__admin/health${token ? `   (Authorization: Bearer ${token})` : ''}`,
    ...(ca === undefined ? [] : [`  trust  ${ca}   (NODE_EXTRA_CA_CERTS=${ca}, curl --cacert ${ca})`]),
    ...(limits && clock.mode !== 'real' ? [`  limits ${limitsHint}`] : []),
    ...(first ? tryText(first, url, ca) : []),
    ...notes(vendors.values()),
    '',
  ].join('\n')
}

/** What the documents ask for and do not get, once: whoever relies on it should know before the first request. */
function notes(vendors: Iterable<Vendor>): string[] {
  const lines = [...vendors].flatMap(notesText)
  return lines.length === 0 ? [] : ['', '  not honoured', ...lines.map((line) => `    ${pc.dim(line)}`)]
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
