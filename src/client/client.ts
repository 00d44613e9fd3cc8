import type { ShippedVendors } from '../generated/operations.ts'
import { namespaceName } from '../namespace/name.ts'
import { type AskOptions, ask, type Route } from './ask.ts'
import { RingerError } from './error.ts'
import type { Interception, InterceptOptions } from './interception.ts'
import { type Namespace, namespaceOf } from './namespace.ts'
import type { Server } from './server.ts'
import type { NamespaceDocument, OperationId, RuleDocument, VendorDocument, VendorName, Vendors } from './types.ts'

export interface NamespaceOptions {
  /** Another namespace, as it is now (`pr-17`) or as it was at one of its snapshots (`pr-17@before`); the fixtures when it is not given. */
  from?: string
  seed?: string
  /** An ISO 8601 time to start at, or `real`. */
  clock?: string
  /** Whether the vendors' limits count. */
  limits?: boolean
}

/** A Ringer, in this process or elsewhere. */
export interface RingerClient<V extends Vendors = ShippedVendors> extends AsyncDisposable {
  /** What takes the place of a vendor's origin, in the namespace `default`; of Ringer's own, when no vendor is named. */
  url(vendor?: VendorName<V>): string
  /** As the global `fetch`, answered by Ringer: a vendor's own URL, one of `url`, or a path such as `/kaiten/api/latest/users`. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** Answers the calls that this process sends to the vendors' real hosts, in `default` or in the namespace that `X-Mock-Namespace` names. */
  intercept(options?: InterceptOptions): Interception
  /** The namespace of that name; with options it is made anew, and refused when there is one already. */
  namespace(name: string, options?: NamespaceOptions): Promise<Namespace<V>>
  namespaces(): Promise<NamespaceDocument[]>
  vendors(): Promise<VendorDocument[]>
  /** The whole rulebook, in the order in which rules are asked. */
  rules<const N extends VendorName<V> = VendorName<V>>(only?: { vendor?: N; operation?: OperationId<V, N> }): Promise<RuleDocument[]>
  /** The OpenAPI document of the admin routes. */
  openapi(): Promise<object>
  /** Stops what was intercepted, and every port. It cannot be used afterwards. */
  close(): Promise<void>
}

/** `end` is what closing does besides. */
export function clientOf<V extends Vendors>(server: Omit<Server, 'ended'>, end: () => Promise<void> = async () => {}): RingerClient<V> {
  const ended = new AbortController()
  const interceptions = new Set<Interception>()

  const live = () => {
    if (ended.signal.aborted) throw new Error('this Ringer is closed: create or connect another')
  }
  const guarded: Server = {
    ...server,
    ended: ended.signal,
    origin() {
      live()
      return server.origin()
    },
    async send(path, init) {
      live()
      return server.send(path, init)
    },
    async fetch(...args) {
      live()
      return server.fetch(...args)
    },
    intercept(namespace, options) {
      live()
      const { stop: end } = server.intercept(namespace, options)
      const stop = () => {
        interceptions.delete(interception)
        end()
      }
      const interception: Interception = { stop, [Symbol.dispose]: stop }
      interceptions.add(interception)
      return interception
    },
    run(...args) {
      live()
      return server.run(...args)
    },
  }
  const request = <Id extends Route>(route: Id, options: AskOptions = {}) => ask(guarded.send, route, { ...options, token: server.token })
  const close = async () => {
    if (ended.signal.aborted) return
    ended.abort()
    for (const interception of interceptions) interception.stop()
    await end()
  }

  return {
    url: (vendor) => (vendor === undefined ? guarded.origin() : `${guarded.origin()}/${server.vendor(vendor)}`),
    fetch: (input, init) => guarded.fetch(input, init, undefined),
    intercept: (options = {}) => guarded.intercept(undefined, options),
    async namespace(name, options) {
      // Named in the header as well, where that can be: a proxy before several processes looks there, and nowhere else.
      const named = namespaceName.test(name) && { namespace: name }
      await request('createNamespace', { body: { ...options, name }, ...named }).catch((error) => {
        if (options !== undefined || !(error instanceof RingerError && error.status === 409)) throw error
      })
      return namespaceOf<V>(guarded, name)
    },
    namespaces: async () => (await request('listNamespaces')).namespaces,
    vendors: async () => (await request('listVendors')).vendors,
    rules: async (query = {}) => (await request('listRules', { query })).rules,
    openapi: () => request('getOpenApi'),
    close,
    [Symbol.asyncDispose]: close,
  }
}
