import type { ShippedVendors } from '../generated/operations.ts'
import { type AskOptions, ask, open, type Route } from './ask.ts'
import { RingerError } from './error.ts'
import { entriesOf } from './events.ts'
import type { Interception, InterceptOptions } from './interception.ts'
import type { Server } from './server.ts'
import type {
  AnyFault,
  AnyFilter,
  ArmedFault,
  ClockDocument,
  Expectation,
  Explanation,
  Fault,
  JournalEntry,
  OperationId,
  RequestFilter,
  SnapshotDocument,
  StateChange,
  StateDocument,
  VendorName,
  Vendors,
  Verdict,
} from './types.ts'

/** One isolated world: its own state, faults, clock, ids and journal. Made by its first use. */
export interface Namespace<V extends Vendors = ShippedVendors> extends AsyncDisposable {
  readonly name: string
  /**
   * What takes the place of the vendor's origin: `http://127.0.0.1:4700/ns/pr-17/kaiten`. While Ringer listens on no port it is a URL
   * that only `fetch` and an interception answer.
   */
  url(vendor: VendorName<V>): string
  /** As the global `fetch`, answered by Ringer in this namespace: a vendor's own URL, one of `url`, or a path such as `/kaiten/api/latest/users`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** Answers the calls that this process sends to the vendors' real hosts, until it is stopped or the namespace is dropped. */
  intercept(options?: InterceptOptions): Interception
  /** Runs something whose calls are intercepted for this namespace, whatever runs beside it. */
  run<T>(task: () => T, options?: InterceptOptions): T

  readonly state: {
    /** Everything that it holds, records as a cast writes them. */
    get(): Promise<StateDocument>
    /** Takes over a state that was exported, as a whole or not at all. */
    put(state: StateDocument): Promise<void>
    /** What was added, removed and changed since the fixtures, or since a snapshot. */
    diff(since?: { snapshot: string }): Promise<StateChange[]>
  }
  readonly faults: {
    /** Arms a failure; refused when it cannot do what its name says. */
    arm<const N extends VendorName<V> = VendorName<V>, const O extends OperationId<V, N> = OperationId<V, N>>(
      fault: Fault<V, N, O>,
    ): Promise<ArmedFault>
    /** Disarms one, by its id or as `arm` gave it; all, when none is given. */
    disarm(fault?: string | { id: string }): Promise<void>
    list(): Promise<ArmedFault[]>
    get(id: string): Promise<ArmedFault>
    /** Changes a fault; its counters go on. */
    change(id: string, change: Partial<AnyFault<V>>): Promise<ArmedFault>
    /** Takes the place of all that are armed; all of the new ones, or none. */
    replace(faults: AnyFault<V>[]): Promise<ArmedFault[]>
  }
  readonly journal: {
    /** What was asked and answered, and why; the newest last. */
    list<const N extends VendorName<V> = VendorName<V>, const O extends OperationId<V, N> = OperationId<V, N>>(
      filter?: Pick<Partial<RequestFilter<V, N, O>>, 'vendor' | 'operation' | 'status' | 'rule'> & { since?: number; limit?: number },
    ): Promise<JournalEntry[]>
    get(id: number): Promise<JournalEntry>
    /** Every rule of the operation in order, and what a refused request would need to succeed. */
    explain(id: number): Promise<Explanation>
    /** Requests that met no operation. */
    unmatched(): Promise<JournalEntry[]>
    /** As an HTTP Archive. */
    har(): Promise<object>
    clear(): Promise<void>
    /** Requests as they are answered from the first `next` on; ends with the loop that reads it, or with the signal. */
    events(options?: { signal?: AbortSignal }): AsyncGenerator<JournalEntry, void, undefined>
  }
  readonly clock: {
    get(): Promise<ClockDocument>
    /** Stands at a time, goes on by a duration (ISO 8601, or milliseconds), or runs. */
    set(clock: { now?: string; advance?: string | number; mode?: ClockDocument['mode'] }): Promise<ClockDocument>
    /** Goes on by an ISO 8601 duration, or by so many milliseconds. */
    advance(duration: string | number): Promise<ClockDocument>
  }
  readonly snapshots: {
    list(): Promise<SnapshotDocument[]>
    drop(name: string): Promise<void>
  }
  /** Keeps state, ids, clock, faults and quotas under a name; one of that name is replaced. */
  snapshot(name: string): Promise<SnapshotDocument>
  /** Brings back exactly the snapshot; the journal goes on. */
  restore(name: string): Promise<SnapshotDocument>
  /** Back to what it was made from, faults and ids included; the journal is cleared, snapshots stay. */
  reset(): Promise<void>
  /** Throws an error that says what came instead, when the requests did not come that were expected. */
  verify<const N extends VendorName<V>, const O extends OperationId<V, N> = OperationId<V, N>>(
    expectation: Expectation<V, N, O>,
  ): Promise<Verdict>
  verify(expectation: { sequence: AnyFilter<V>[] }): Promise<Verdict>
  /** Forgets all that it holds, and stops its interceptions. It cannot be used afterwards. */
  drop(): Promise<void>
}

/** The namespace of that name, in a Ringer in this process or elsewhere. */
export function namespaceOf<V extends Vendors>(server: Server, name: string): Namespace<V> {
  const ended = new AbortController()
  const interceptions: Interception[] = []

  const live = () => {
    if (ended.signal.aborted) throw new Error(`the namespace "${name}" has been dropped: take another one`)
  }
  const request = async <Id extends Route>(route: Id, options: AskOptions = {}) => {
    live()
    return ask(server.send, route, { ...options, namespace: name, token: server.token })
  }
  const intercept = (options: InterceptOptions = {}) => {
    live()
    const interception = server.intercept(name, options)
    interceptions.push(interception)
    return interception
  }
  const drop = async () => {
    live()
    for (const interception of interceptions) interception.stop()
    await ask(server.send, 'dropNamespace', { name, token: server.token }).catch((error) => {
      // One that was idle for too long is gone already.
      if (!(error instanceof RingerError && error.status === 404)) throw error
    })
    ended.abort()
  }

  return {
    name,
    url(vendor) {
      live()
      return `${server.origin()}/ns/${name}/${server.vendor(vendor)}`
    },
    async fetch(input, init) {
      live()
      return server.fetch(input, init, name)
    },
    intercept,
    run(task, options = {}) {
      live()
      return server.run(name, task, options)
    },
    state: {
      get: () => request('getState'),
      put: (body) => request('putState', { body }),
      diff: async ({ snapshot } = {} as { snapshot: string }) => (await request('diffState', { query: { from: snapshot } })).changes,
    },
    faults: {
      arm: (body) => request('armFault', { body }) as Promise<unknown> as Promise<ArmedFault>,
      disarm: (fault) =>
        fault === undefined ? request('disarmAll') : request('disarmFault', { name: typeof fault === 'string' ? fault : fault.id }),
      list: async () => (await request('listFaults')).faults as unknown as ArmedFault[],
      get: (id) => request('getFault', { name: id }) as Promise<unknown> as Promise<ArmedFault>,
      change: (id, body) => request('changeFault', { name: id, body }) as Promise<unknown> as Promise<ArmedFault>,
      replace: async (faults) => (await request('replaceFaults', { body: { faults } })).faults as unknown as ArmedFault[],
    },
    journal: {
      list: async (query = {}) => ((await request('listRequests', { query })) as { requests: JournalEntry[] }).requests,
      get: (id) => request('getRequest', { name: id }),
      explain: (id) => request('explainRequest', { name: id }),
      unmatched: async () => (await request('listUnmatchedRequests')).requests,
      har: async () => request('listRequests', { query: { format: 'har' } }),
      clear: () => request('clearRequests'),
      async *events({ signal } = {}) {
        live()
        if (signal?.aborted) return
        const answer = await open(server.send, 'watchRequests', { namespace: name, token: server.token })
        yield* entriesOf(answer, [ended.signal, server.ended, ...(signal ? [signal] : [])])
      },
    },
    clock: {
      get: () => request('getClock'),
      set: (body) => request('setClock', { body }),
      advance: (advance) => request('setClock', { body: { advance } }),
    },
    snapshots: {
      list: async () => (await request('listSnapshots')).snapshots,
      drop: (snapshot) => request('dropSnapshot', { name: snapshot }),
    },
    snapshot: (snapshot) => request('createSnapshot', { body: { name: snapshot } }),
    restore: (snapshot) => request('restoreSnapshot', { name: snapshot }),
    reset: () => request('reset'),
    verify: (body: object) => request('verifyRequests', { body }),
    drop,
    [Symbol.asyncDispose]: async () => {
      if (!ended.signal.aborted) await drop()
    },
  }
}
