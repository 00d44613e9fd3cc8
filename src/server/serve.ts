import { createAdmin } from '../admin/admin.ts'
import { armAtStart } from '../admin/start-faults.ts'
import type { Ringer } from '../boot.ts'
import { type AppOptions, createApp } from './app.ts'
import { namesOfVendors } from './certificate.ts'
import { createConnections } from './connections.ts'
import { type Listening, type ListenPlace, listen } from './listen.ts'

export interface ServeOptions extends AppOptions {
  /** A file with the faults that every namespace begins with. */
  faults?: string
}

export interface Serving extends Listening {
  ringer: Ringer
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
    const app = createApp(ringer, admin, options)
    const names = [...namesOfVendors(ringer.vendors.values(), ringer.hosts), ...(options.guard?.allowedHosts ?? [])]
    await listening.serve((request, env) => app.fetch(request, env as object), names)
    return { ...listening, ringer }
  } catch (error) {
    await listening.close()
    throw error
  }
}
