import type { Admin } from '../admin/admin.ts'
import type { Ringer } from '../boot.ts'
import type { Answer, Call } from '../contract/call.ts'
import { emulate } from '../emulator.ts'
import { spoilsConnections } from '../faults/lookup.ts'
import type { Entry } from '../journal/entry.ts'
import type { Namespace } from '../namespace/namespace.ts'
import { defaultNamespace, tooManyNamespaces } from '../namespace/registry.ts'
import { problem } from '../problem.ts'
import { elapsedMs, httpDate } from '../state/clock.ts'
import { createAddress, type Place } from './address.ts'
import { allowAnyOrigin, preflight } from './cors.ts'
import { type GuardOptions, guardAdmin } from './guard.ts'
import { index } from './index-page.ts'

export interface DeskOptions {
  guard?: GuardOptions
  /** Lets pages of any origin call the vendors (never the admin routes). */
  cors?: boolean
  /** Told of every vendor's request, once it is answered. */
  onEntry?(entry: Entry, namespace: string): void
}

/** Where calls are handed in, whichever way they came. */
export interface Desk {
  place(host: string | undefined, path: string, namespace: string | undefined): Place
  /** A vendor's answer to a call. */
  vendor(place: Place & { kind: 'vendor' }, call: Call): Answer
  /** The answer to any other: the admin routes, the first page, or why it is for nobody. */
  other(place: Exclude<Place, { kind: 'vendor' }>, call: Call): Answer | Promise<Answer>
  /** For the header `Date`, which follows the clock of the namespace that a request went to. */
  date(place: Place): string
}

export function createDesk(ringer: Ringer, admin: Admin, options: DeskOptions = {}): Desk {
  const { guard = { allowedHosts: [], token: undefined }, cors = false, onEntry } = options
  const { namespaces } = ringer

  return {
    place: createAddress(ringer.vendors, ringer.hosts),
    vendor(place, call) {
      if (!cors) return answer(place, call)
      return preflight(call) ?? allowAnyOrigin(answer(place, call))
    },
    async other(place, call) {
      if (place.kind === 'root') return index(ringer)
      if (place.kind === 'nowhere') return problem(404, place.detail)
      if (place.kind === 'refused') return problem(400, place.detail)
      const refusal = guardAdmin(call.headers, guard)
      if (refusal) return refusal
      const answer = admin(call, place.namespace)
      await closeSpoiled(ringer, namespaces.get(place.namespace))
      return answer
    },
    date(place) {
      const namespace = namespaces.get('namespace' in place ? place.namespace : defaultNamespace)
      return httpDate((namespace?.current ?? namespaces.origin).clock)
    },
  }

  function answer({ vendor: { name }, namespace: wanted }: Place & { kind: 'vendor' }, call: Call): Answer {
    const namespace = namespaces.open(wanted)
    if (!namespace) return problem(429, tooManyNamespaces)
    // While its body came the vendor may have been replaced, and with it the state that it would write to.
    const vendor = ringer.vendors.get(name)
    if (!vendor) return problem(404, `The vendor "${name}" was taken out while the request came in.`)
    const entry = emulate(vendor, namespace, call)
    void closeSpoiled(ringer, namespace)
    onEntry?.(entry, namespace.name)
    return call.headers.get('x-ringer-debug') === 'true' ? debugged(entry) : entry.answer
  }
}

/** Our own bug, never dressed as the vendor's error. */
export function failed(error: Error, method: string, path: string): Answer {
  console.error(error)
  return problem(500, `Ringer failed on ${method} ${path}: ${error.message}. This is a bug of Ringer's.`)
}

/** Also where a reset, a restored snapshot or the file of `--faults` has armed the fault. */
function closeSpoiled({ connections }: Ringer, namespace: Namespace | undefined): Promise<void> | undefined {
  if (!namespace) return undefined
  const { faults } = namespace.current
  if (faults.faults.length === 0 || !spoilsConnections(faults, elapsedMs())) return undefined
  return connections?.close(namespace.name)
}

/** With `X-Ringer-Debug: true` an answer says which rule gave it, and where to read more. */
function debugged({ id, answer, rule }: Entry): Answer {
  return { ...answer, headers: { ...answer.headers, ...(rule && { 'x-ringer-rule': rule.name }), 'x-ringer-entry': String(id) } }
}
