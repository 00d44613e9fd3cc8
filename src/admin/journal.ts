import type { Ringer } from '../boot.ts'
import type { Answer } from '../contract/call.ts'
import { type Entry, renderEntry } from '../journal/entry.ts'
import { explain } from '../journal/explain.ts'
import { differences, type EntryFilter } from '../journal/filter.ts'
import { toHar } from '../journal/har.ts'
import { type Expectation, verify } from '../journal/verify.ts'
import type { Namespace } from '../namespace/namespace.ts'
import { didYouMean } from '../nearest.ts'
import { problem } from '../problem.ts'
import type { NamespaceHandler } from './handler.ts'

const listRequests: NamespaceHandler = ({ ringer, namespace, query }) => {
  const { limit, format, ...filter } = query as EntryFilter & { limit?: number; format?: string }
  const stranger = refuseStrangers(ringer, '/query', filter)
  if (stranger) return stranger
  const found = namespace.journal.entries().filter((entry) => differences(entry, filter).length === 0)
  const entries = limit === undefined ? found : found.slice(-limit)
  return { status: 200, body: format === 'har' ? toHar(entries) : { requests: entries.map(renderEntry) } }
}

const clearRequests: NamespaceHandler = ({ namespace }) => {
  namespace.journal.clear()
  return { status: 204 }
}

const listUnmatchedRequests: NamespaceHandler = ({ namespace }) => ({
  status: 200,
  body: { requests: namespace.journal.entries().filter(isUnmatched).map(renderEntry) },
})

const getRequest: NamespaceHandler = ({ namespace, params }) => withEntry(namespace, params.id, renderEntry)

const explainRequest: NamespaceHandler = ({ namespace, params }) =>
  withEntry(namespace, params.id, (entry) => explain(entry, namespace.metBy(entry)))

const verifyRequests: NamespaceHandler = ({ ringer, namespace, body }) => {
  const expectation = body as Expectation & EntryFilter
  const { sequence } = expectation as { sequence?: EntryFilter[] }
  if (sequence === undefined && expectation.vendor === undefined) return refusal('/body', 'it needs a vendor, or a sequence')
  if (sequence !== undefined && Object.keys(expectation).length > 1)
    return refusal('/body', 'a sequence stands alone: its steps say the rest')
  const filters = sequence ?? [expectation]
  for (const [step, filter] of filters.entries()) {
    const stranger = refuseStrangers(ringer, sequence ? `/body/sequence/${step}` : '/body', filter)
    if (stranger) return stranger
  }
  const { verified, ...verdict } = verify(namespace.journal.entries(), expectation)
  return verified ? { status: 200, body: verdict } : problem(409, verdict.detail, { matches: verdict.matches, nearest: verdict.nearest })
}

/** Begins with a comment, so that a client has its answer before anything happens. */
const watchRequests: NamespaceHandler = ({ namespace: { journal } }) => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' },
  text: undefined,
  stream(send) {
    send(': listening\n\n')
    return journal.listen((entry) => send(`event: request\nid: ${entry.id}\ndata: ${JSON.stringify(renderEntry(entry))}\n\n`))
  },
})

export const journalRoutes = {
  listRequests,
  clearRequests,
  listUnmatchedRequests,
  getRequest,
  explainRequest,
  verifyRequests,
  watchRequests,
}

function isUnmatched({ operation, call }: Entry): boolean {
  return operation === undefined && call.method !== 'OPTIONS'
}

function withEntry(namespace: Namespace, id: unknown, show: (entry: Entry) => object) {
  const entry = namespace.journal.find(Number(id))
  if (entry) return { status: 200, body: show(entry) }
  const kept = namespace.journal.entries()
  const there = kept.length === 0 ? 'it holds none' : `it holds ${kept[0]?.id} to ${kept.at(-1)?.id}`
  return problem(404, `The journal of "${namespace.name}" has no request ${id}; ${there}.`)
}

/** A name that nobody has would only ever match nothing: it is refused. */
function refuseStrangers({ vendors }: Ringer, place: string, { vendor: name, operation, rule }: EntryFilter): Answer | undefined {
  if (name !== undefined && !vendors.has(name))
    return refusal(`${place}/vendor`, `there is no vendor "${name}".${didYouMean(name, vendors.keys())}`)
  const meant = [...vendors.values()].filter((vendor) => name === undefined || vendor.name === name)
  const operations = meant.flatMap(({ contract }) => [...contract.operations.keys()])
  if (operation !== undefined && !operations.includes(operation)) {
    return refusal(`${place}/operation`, `there is no operation "${operation}".${didYouMean(operation, operations)}`)
  }
  const rules = meant.flatMap((vendor) =>
    [...vendor.rules.values()]
      .filter((one) => operation === undefined || one.operation === operation)
      .flatMap(({ all }) => all.map((one) => one.name)),
  )
  if (rule !== undefined && !rules.includes(rule)) return refusal(`${place}/rule`, `there is no rule "${rule}".${didYouMean(rule, rules)}`)
  return undefined
}

function refusal(pointer: string, message: string): Answer {
  return problem(400, `${pointer}: ${message}`, { errors: [{ pointer, message }] })
}
