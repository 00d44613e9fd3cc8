import type { Namespace } from '../client/namespace.ts'
import type { JournalEntry, Vendors } from '../client/types.ts'

const mostLines = 50

/** What a namespace was asked, and which rules answered, for a person whose test has failed. */
export async function reportOf<V extends Vendors>({ name, journal }: Namespace<V>): Promise<string> {
  const entries = await journal.list({ limit: mostLines + 1 })
  if (entries.length === 0) return `Ringer was not called in the namespace "${name}".`
  const shown = entries.slice(-mostLines)
  const title = `Ringer answered in the namespace "${name}"${entries.length > mostLines ? `, at last` : ''}:`
  return [title, ...shown.map(line)].join('\n')
}

function line({ id, vendor, operation, request, response, rule, reasons = [], violations, fault }: JournalEntry): string {
  const { method, path, query } = request
  const why = [
    rule ? `${rule.name}: ${rule.when}` : operation === undefined ? 'no operation of the contract' : undefined,
    reasons[0] && [reasons[0].pointer, reasons[0].message].filter(Boolean).join(' '),
    fault && `fault ${fault.id} ${fault.kind}${fault.skipped ? ' skipped' : ` in place of ${fault.wouldAnswer.status}`}`,
    violations.length > 0 && !fault && `breaks its contract: ${violations[0]?.message}`,
  ]
  const status = response.status === 0 ? '---' : response.status
  return `  ${id}  ${vendor} ${method} ${path}${query && `?${query}`}  ${status}  ${why.filter(Boolean).join('; ')}`
}
