import { createAdmin } from './admin/admin.ts'
import { bootRinger, type RingerOptions } from './boot.ts'
import { createApp } from './server/app.ts'
import { createConnections } from './server/connections.ts'
import { type Fetch, listen } from './server/listen.ts'

export type { RingerOptions } from './boot.ts'

/** A Ringer in this process. Two of them share nothing. */
export interface RingerServer {
  /** Answers a request without a port: `http://localhost/kaiten/api/latest/users`, or a vendor's own URL. */
  fetch: Fetch
  /** Opens a port (4700 when it is not given, 0 takes a free one) on 127.0.0.1 (or `host`). Throws when it cannot be had, or when it listens already. */
  listen(place?: { port?: number; host?: string }): Promise<{ url: string; port: number; close(): Promise<void> }>
}

/** Loads the vendors. Throws an error that names file and place when a contract, a cast or a rulebook is wrong. */
export async function createRinger(options: RingerOptions = {}): Promise<RingerServer> {
  const ringer = await bootRinger(options)
  const app = createApp(ringer, await createAdmin(ringer))
  const fetch: Fetch = (request, env) => app.fetch(request, env as object)
  return {
    fetch,
    async listen({ port = 4700, host = '127.0.0.1' } = {}) {
      if (ringer.connections) throw new Error('this Ringer listens already: close that first, or create another')
      ringer.connections = createConnections()
      try {
        const listening = await listen({ port, host })
        listening.serve(fetch)
        const close = async () => {
          ringer.connections = undefined
          await listening.close()
        }
        return { url: listening.url, port: listening.port, close }
      } catch (error) {
        ringer.connections = undefined
        throw error
      }
    },
  }
}
