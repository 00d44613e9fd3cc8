// All that the bench takes from inside Ringer. `npm run types` reads it, so whoever renames something there hears of it.
import { createAdmin } from '../../src/admin/admin.ts'
import { loadVendors, type Ringer, startRinger } from '../../src/boot.ts'
import type { Answer } from '../../src/contract/call.ts'
import { emulate } from '../../src/emulator.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import type { Vendor } from '../../src/rulebook/vendor.ts'
import type { Collection } from '../../src/state/collection.ts'
import type { Relation } from '../../src/state/relation.ts'
import { createState, type State, sealState } from '../../src/state/state.ts'

export type { State }

/** A call as the bench has it: plain data, its path without the vendor's prefix. */
export interface BenchCall {
  method: string
  path: string
  headers: Record<string, string>
  body: string | undefined
}

export interface InsideRinger {
  /** The call, made ready: the function sends it to the emulator, as a request goes there once it has arrived. The namespace is opened then. */
  caller(vendor: string, namespace: string, call: BenchCall): () => Answer
  /** An admin route; throws when it refuses. */
  tell(method: string, path: string, namespace: string, body?: unknown): Answer
  drop(namespace: string): void
  state(vendor: string, namespace: string): State
}

/** Ringer without a socket. */
export async function openInside(names: string[], journalSize: number, cast?: State): Promise<InsideRinger> {
  const vendors = await vendorsOf(names)
  return await inside(startRinger(cast ? vendors.map((vendor) => ({ ...vendor, cast })) : vendors, { journalSize }))
}

async function inside(ringer: Ringer): Promise<InsideRinger> {
  const admin = await createAdmin(ringer)
  return {
    caller(name, namespace, { method, path, headers, body }) {
      const vendor = known(ringer.vendors.get(name), name)
      const call = { method, path, query: '', headers: new Headers(headers), body }
      let place: Namespace | undefined
      return () => {
        place ??= known(ringer.namespaces.open(namespace), namespace)
        return emulate(vendor, place, call).answer
      }
    },
    tell(method, path, namespace, body) {
      const headers = new Headers(body === undefined ? {} : { 'content-type': 'application/json' })
      const answer = admin({ method, path, query: '', headers, body: body === undefined ? undefined : JSON.stringify(body) }, namespace)
      if (answer.status >= 400) throw new Error(`${method} ${path} answers ${answer.status}: ${answer.text}`)
      return answer
    },
    drop: (namespace) => void ringer.namespaces.drop(namespace),
    state: (vendor, namespace) => known(known(ringer.namespaces.get(namespace), namespace).world.states[vendor], vendor),
  }
}

/** An empty state of a vendor, which the two functions below fill: what the cast loader would make, without holding each row against its schema. */
export async function emptyState(name: string): Promise<State> {
  const [vendor] = await vendorsOf([name])
  return createState(known(vendor, name).definition.state)
}

export function insertAll(state: State, collection: string, records: object[]): void {
  for (const record of records) (state[collection] as Collection<object>).insert(record)
}

export function addAll(state: State, relation: string, pairs: Record<string, object>[]): void {
  for (const pair of pairs) (state[relation] as Relation<Record<string, object>>).add(pair)
}

export { sealState }

const loaded = new Map<string, Promise<Vendor[]>>()

/** They never change, so once is enough. */
function vendorsOf(names: string[]): Promise<Vendor[]> {
  const key = names.join()
  const vendors = loaded.get(key) ?? loadVendors({ vendors: names })
  loaded.set(key, vendors)
  return vendors
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`there is no ${name}`)
  return value
}
