import type { RequestListener } from 'node:http'
import { createAdmin } from '../admin/admin.ts'
import { armAtStart } from '../admin/start-faults.ts'
import { hostsOf, type Ringer } from '../boot.ts'
import { type CarriedWorlds, carryWorlds } from '../namespace/carry.ts'
import type { Vendor } from '../rulebook/vendor.ts'
import { elapsedMs } from '../state/clock.ts'
import { createAddress } from './address.ts'
import { namesOfVendors } from './certificate.ts'
import { createConnections } from './connections.ts'
import type { DeskOptions } from './desk.ts'
import { type Listening, type ListenPlace, listen } from './listen.ts'
import { createListener } from './listener.ts'

export interface ServeOptions extends DeskOptions {
  /** What every namespace begins with: faults, or a file with them. */
  faults?: string | object[]
}

export interface Serving extends Listening {
  ringer: Ringer
  /**
   * Serves other vendors from here on, between two requests; every namespace keeps of its state and its faults what still fits.
   * Throws, and nothing has changed, when two of them claim one host.
   */
  replace(vendors: Vendor[], hosts: Record<string, string[]>): Promise<CarriedWorlds>
}

/**
 * Opens the socket, then boots: until everything is compiled every request is answered 503.
 * Throws when the port cannot be had or when a contract, a cast or a rulebook is wrong; the socket is closed again then.
 */
export async function serve(
  boot: (listening: Listening) => Promise<Ringer>,
  place: ListenPlace,
  options: ServeOptions = {},
): Promise<Serving> {
  const listening = await listen(place)
  try {
    const ringer = await boot(listening)
    ringer.connections = createConnections()
    const admin = await createAdmin(ringer)
    if (options.faults !== undefined) armAtStart(ringer, admin, options.faults)
    let current = createListener(ringer, admin, options)
    const listener: RequestListener = (incoming, outgoing) => current(incoming, outgoing)
    const certify = ({ vendors, hosts }: Pick<Ringer, 'vendors' | 'hosts'>) =>
      listening.serve(listener, [...namesOfVendors(vendors.values(), hosts), ...(options.guard?.allowedHosts ?? [])])
    await certify(ringer)
    return {
      ...listening,
      ringer,
      async replace(list, given) {
        const [vendors, hosts] = [new Map(list.map((vendor) => [vendor.name, vendor])), hostsOf(list, given)]
        createAddress(vendors, hosts)
        await certify({ vendors, hosts })
        const before = ringer.vendors
        const carried = carryWorlds(ringer.namespaces, before, { vendors, connections: true, elapsed: elapsedMs() })
        Object.assign(ringer, { vendors, hosts })
        current = createListener(ringer, admin, options)
        return carried
      },
    }
  } catch (error) {
    await listening.close()
    throw error
  }
}
