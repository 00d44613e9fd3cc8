import { createAdmin } from './admin/admin.ts'
import { armAtStart } from './admin/start-faults.ts'
import { type RingerOptions as BootOptions, bootRinger } from './boot.ts'
import { ask, type Send } from './client/ask.ts'
import { clientOf, type RingerClient } from './client/client.ts'
import { inProcessOrigin, serverOf } from './client/server.ts'
import type { AnyFault, VendorName, Vendors } from './client/types.ts'
import { type Config, withConfig } from './config/config.ts'
import { refuseStrangers } from './config/mistake.ts'
import type { ShippedVendors } from './generated/operations.ts'
import { forward } from './intercept/forward.ts'
import { createApp } from './server/app.ts'
import { namesOfVendors } from './server/certificate.ts'
import { createConnections } from './server/connections.ts'
import { createConnector } from './server/in-memory.ts'
import { listen } from './server/listen.ts'
import { createListener } from './server/listener.ts'
import type { VendorsOption } from './sources/source.ts'

export type { NamespaceOptions, RingerClient } from './client/client.ts'
export { type ConnectOptions, connectRinger } from './client/connect.ts'
export { RingerError } from './client/error.ts'
export type { Interception, InterceptOptions } from './client/interception.ts'
export type { Namespace } from './client/namespace.ts'
export type * from './client/types.ts'
export { defineConfig, type RingerConfig } from './config/define.ts'
export type { ShippedVendors } from './generated/operations.ts'
export { contract, defineVendor, limits, rulebook, unwritten, type VendorDefinition } from './rulebook/define.ts'
export type { Resource, Resources } from './rulebook/resources.ts'
export type { EffectScope, Scope, SharedScope, Source, Witness } from './rulebook/rule.ts'
export type { VendorParts, VendorPath, VendorsOption } from './sources/source.ts'
export { collection, relation } from './state/definition.ts'
export type { ReadStateOf, StateOf } from './state/live.ts'

export interface RingerOptions<V extends Vendors = ShippedVendors> extends Omit<BootOptions, 'vendors' | 'hosts'> {
  /** Which vendors: shipped ones by their names, your own by their paths or parts; all shipped ones when it is not given. */
  vendors?: VendorsOption<VendorName<V>>
  /** Host names of a vendor beside those of its contract: `{ wavefront: ['acme.wavefront.com'] }`. */
  hosts?: { [N in VendorName<V>]?: string[] }
  /** A configuration file, `ringer.config.ts`; what is given beside it goes before what it says. */
  config?: string
  /** What every namespace begins with: faults, or a file with the body of `PUT /__admin/faults`. */
  faults?: AnyFault<V>[] | string
}

export interface ListenOptions {
  /** 4700 when it is not given, 0 takes a free one. */
  port?: number
  /** 127.0.0.1 when it is not given. */
  host?: string
  /** HTTPS, with a certificate that is made for it, or with one of your own (PEM). */
  tls?: true | { cert: string; key: string }
}

export interface ListeningRinger {
  url: string
  port: number
  /** What clients have to trust when the certificate was made (PEM). */
  ca: string | undefined
  close(): Promise<void>
}

/** A Ringer in this process. Two of them share nothing. */
export interface RingerServer<V extends Vendors = ShippedVendors> extends RingerClient<V> {
  /** Opens a port. Throws when it cannot be had, or when it listens already. */
  listen(place?: ListenOptions): Promise<ListeningRinger>
}

/** Loads the vendors; no port is opened. Throws an error that names file and place when a contract, a cast or a rulebook is wrong. */
export async function createRinger<V extends Vendors = ShippedVendors>(options: RingerOptions<NoInfer<V>> = {}): Promise<RingerServer<V>> {
  const { config, ...given } = options
  refuseStrangers(given)
  const { faults, port, host, ...bootOptions } = config === undefined ? (given as Config) : await withConfig(config, given as Config)
  const ringer = await bootRinger(bootOptions)
  ringer.connections = createConnections()
  const admin = await createAdmin(ringer)
  if (faults !== undefined) armAtStart(ringer, admin, faults)
  const app = createApp(ringer, admin)
  const listener = createListener(ringer, admin)
  const configured = { ...(port !== undefined && { port }), ...(host !== undefined && { host }) }
  const connector = createConnector(listener)
  const send: Send = async (path, init) => app.fetch(new Request(`http://localhost${path}`, init))
  const { vendors } = await ask(send, 'listVendors')
  let listening: ListeningRinger | undefined
  let closed = false

  const server = serverOf({
    send,
    vendors,
    origin: () => listening?.url ?? inProcessOrigin,
    forward: (request, namespace, signal) => forward(request, namespace, connector, signal),
  })
  const close = async () => {
    closed = true
    connector.close()
    await listening?.close()
  }
  return {
    ...clientOf<V>(server, close),
    async listen(place = {}) {
      if (closed) throw new Error('this Ringer is closed: create another')
      if (listening) throw new Error(`this Ringer listens already, at ${listening.url}: close that first, or create another`)
      const socket = await listen({ port: 4700, host: '127.0.0.1', ...configured, ...place })
      await socket.serve(listener, namesOfVendors(ringer.vendors.values(), ringer.hosts))
      listening = {
        url: socket.url,
        port: socket.port,
        ca: socket.ca,
        async close() {
          listening = undefined
          await socket.close()
        },
      }
      return listening
    },
  }
}
