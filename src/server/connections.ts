import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { clearTimeout, setTimeout } from '../real-time.ts'

/**
 * Which connections serve which namespace. While a fault that spoils connections is armed each is used for one call only: clients
 * silently repeat, on a new connection, what dies on one that they have used before.
 */
export interface Connections {
  /**
   * A connection serves a call of a namespace, or one to its admin routes, until the answer is through. False when it has been ended:
   * what was on its way then must not happen, for its answer could not be sent, and its client repeats it.
   */
  serve(namespace: string, socket: Socket, response: ServerResponse): boolean
  /** An answer has been sent. Where it is through it is let go of, and its request with it, not only with the next one on its connection. */
  settle(response: ServerResponse): void
  /**
   * Closes all that have served the namespace: those that are idle at once, the others behind their answers, which say so.
   * It is done when the clients of the idle ones know: until then they could still send their next call there.
   */
  close(namespace: string): Promise<void>
}

/** How long an idle client may take to close its side. */
const patienceMs = 100

interface Connection {
  namespaces: Set<string>
  /** What it has begun to answer, in order. */
  answering: ServerResponse[]
  /** It is closed when nothing is left to answer: an answer whose head is on its way can no longer say that it is the last. */
  ending: boolean
  ended: boolean
}

/** Where a socket keeps what is known of it. */
const known = Symbol('what is known of a connection')
type Known = Socket & { [known]?: Connection }

export function createConnections(): Connections {
  const connections = new Map<Socket, Connection>()

  function remember(socket: Known): Connection {
    const connection: Connection = { namespaces: new Set(), answering: [], ending: false, ended: false }
    socket[known] = connection
    connections.set(socket, connection)
    socket.once('close', () => connections.delete(socket))
    return connection
  }

  /** Where an answer is the last one of a connection that is to end. */
  function endBehind(response: ServerResponse, connection: Connection, socket: Socket): void {
    response.once('close', () => {
      if (connection.answering.every(isThrough)) socket.destroySoon()
    })
  }

  return {
    serve(namespace, socket: Known, response) {
      const connection = socket[known] ?? remember(socket)
      if (connection.ended) {
        socket.destroy()
        return false
      }
      connection.namespaces.add(namespace)
      dropThrough(connection)
      connection.answering.push(response)
      if (connection.ending) endBehind(response, connection, socket)
      return true
    },
    settle({ req }) {
      const { [known]: connection } = req.socket as Known
      if (connection) dropThrough(connection)
    },
    async close(namespace) {
      const ended: Promise<void>[] = []
      for (const [socket, connection] of connections) {
        if (!connection.namespaces.has(namespace)) continue
        const last = connection.answering.findLast((response) => !isThrough(response))
        if (!last) {
          connection.ended = true
          ended.push(end(socket))
        } else {
          last.shouldKeepAlive = false
          if (!connection.ending) endBehind(last, connection, socket)
          connection.ending = true
        }
      }
      await Promise.all(ended)
    },
  }
}

function dropThrough({ answering }: Connection): void {
  while (answering[0] && isThrough(answering[0])) answering.shift()
}

/** Its last byte has been handed on, or never will be. */
function isThrough(response: ServerResponse): boolean {
  return response.closed || (response.writableEnded && response.writableLength === 0)
}

/** In good order, so that the client sees it coming; a client that does not answer to that is cut off. */
function end(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => socket.destroy(), patienceMs)
    socket.once('close', () => {
      clearTimeout(patience)
      resolve()
    })
    socket.end()
  })
}
