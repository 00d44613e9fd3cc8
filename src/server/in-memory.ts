import { createServer, type RequestListener } from 'node:http'
import { reading } from './incoming.ts'
import { MemorySocket } from './memory-socket.ts'

export interface Connector {
  connect(): MemorySocket
  /** Ends every connection, those too on which nothing ever comes. */
  close(): void
}

/** Opens connections within this process: everything is as on a socket, what faults do to it too, and there is no port. */
export function createConnector(listener: RequestListener): Connector {
  const server = createServer(reading, listener)
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
