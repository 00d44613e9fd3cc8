import type { Server } from 'node:https'
import type { Socket } from 'node:net'

const beneath = new WeakMap<Socket, Socket>()

/** Keeps the connections beneath a TLS server, those whose handshake is still on its way too, and gives back the open ones. */
export function keepRawSockets(server: Server): ReadonlySet<Socket> {
  const open = new Map<string, Socket>()
  const all = new Set<Socket>()
  server.on('connection', (raw: Socket) => {
    const ends = endsOf(raw)
    all.add(raw)
    open.set(ends, raw)
    raw.once('close', () => {
      all.delete(raw)
      if (open.get(ends) === raw) open.delete(ends)
    })
  })
  server.on('secureConnection', (socket) => {
    const raw = open.get(endsOf(socket))
    if (raw) beneath.set(socket, raw)
  })
  return all
}

/** What a TCP RST is done to: TLS refuses to. */
export function rawSocketOf(socket: Socket): Socket {
  return beneath.get(socket) ?? socket
}

/** Node tells of both sockets of a connection, but not that they are of one: their ends do. */
function endsOf({ localAddress, remoteAddress, remotePort }: Socket): string {
  return `${localAddress} ${remoteAddress} ${remotePort}`
}
