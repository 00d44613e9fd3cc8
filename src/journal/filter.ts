import { containsBody } from '../contract/contains.ts'
import { type Entry, paramsOf } from './entry.ts'

/** Which entries are meant; what is not given does not matter. */
export interface EntryFilter {
  vendor?: string
  /** Operation id. */
  operation?: string
  status?: number
  /** Name of the rule that answered. */
  rule?: string
  method?: string
  /** Path parameters; compared as text. */
  params?: Record<string, string | number>
  /** A JSON value that the request's body has at least: objects may have more attributes. */
  body?: unknown
  /** Ids above this one. */
  since?: number
}

/** How an entry differs from a filter; empty when it is meant. */
export function differences(entry: Entry, filter: EntryFilter): string[] {
  const found: string[] = []
  const compare = (name: string, wanted: unknown, got: unknown) => {
    if (wanted !== undefined && wanted !== got) found.push(`${name} is ${show(got)}, not ${show(wanted)}`)
  }
  compare('vendor', filter.vendor, entry.vendor.name)
  compare('operation', filter.operation, entry.operation?.id)
  compare('method', filter.method, entry.call.method)
  compare('status', filter.status, entry.answer.status)
  compare('rule', filter.rule, entry.rule?.name)
  const params = filter.params && paramsOf(entry)
  for (const [name, wanted] of Object.entries(filter.params ?? {})) compare(`params.${name}`, String(wanted), params?.[name])
  if (filter.body !== undefined && !containsBody(entry.call.body, filter.body)) found.push(`body is ${entry.call.body ?? 'none'}`)
  if (filter.since !== undefined && entry.id <= filter.since) found.push(`id is ${entry.id}, not above ${filter.since}`)
  return found
}

function show(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value)
}
