import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Fetch } from './listen.ts'
import { MemorySocket } from './memory-socket.ts'

export interface Connector {
  connect(): MemorySocket
  /** Ends every connection, those too on which nothing ever comes. */
  close(): void
}

/** Opens connections within this process: everything is as on a socket, what faults do to it too, and there is no port. */
export function createConnector(fetch: Fetch): Connector {
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false }) as Server
  const open = new Set<MemorySocket>()
  return {
    connect() {
      const [client, socket] = MemorySocket.pair()
      open.add(socket)
      socket.once('close', () => open.delete(socket))
      server.emit('connection', socket)
      return client
    },
    close() {
      for (const socket of open) socket.destroy()
    },
  }
}
