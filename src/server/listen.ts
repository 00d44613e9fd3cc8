import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { problem } from '../problem.ts'
import { clearTimeout, setTimeout } from '../real-time.ts'
import { reading } from './incoming.ts'
import { createSecureServer, type Tls } from './secure-server.ts'

export interface ListenPlace {
  host: string
  port: number
  /** HTTPS in place of HTTP. */
  tls?: Tls | undefined
}

export interface Listening {
  url: string
  host: string
  port: number
  /** PEM: whoever trusts it trusts the certificate; undefined without TLS, and with a certificate of the user's own. */
  ca: string | undefined
  /** From here on this answers; until then everything is 503. A made certificate has these names by then, beside those of loopback. */
  serve(listener: RequestListener, names?: string[]): Promise<void>
  /** Ends it: idle connections at once, busy ones after a grace time of a second. */
  close(): Promise<void>
}

const graceMs = 1000

// A client that sends its head or its body too slowly is cut off.
const limits = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1000 }
const serverOptions = { ...limits, ...reading }

/**
 * Opens the socket first, so that a port in use is known before anything is loaded and a health check is answered from the start.
 * Throws an error that names the port and the remedy, or what is wrong with a certificate.
 */
export async function listen({ host, port, tls }: ListenPlace): Promise<Listening> {
  let current: RequestListener = starting
  const listener: RequestListener = (incoming, outgoing) => current(incoming, outgoing)
  const secure = tls && (await createSecureServer(listener, tls, [host], serverOptions))
  const server = secure?.server ?? createServer(serverOptions, listener)

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
    server.listen(port, host, resolve)
  })
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `${secure ? 'https' : 'http'}://${reachable(host)}:${actual}`,
    host,
    port: actual,
    ca: secure?.ca,
    async serve(listener, names = []) {
      await secure?.certify(names)
      current = listener
    },
    close: () => close(server, secure?.destroyAll),
  }
}

/** A host name for a URL; where every address is listened on, the loopback one. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

function starting(_: IncomingMessage, outgoing: ServerResponse): void {
  const { status, headers, text } = problem(503, 'Ringer is starting: contracts, casts and rulebooks are being loaded.')
  outgoing.writeHead(status, { ...headers, 'retry-after': '1' }).end(text)
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(`port ${port} on ${host} is in use: stop what listens there, or choose another with --port (0 takes a free one)`)
  }
  if (error.code === 'EACCES') return new Error(`port ${port} on ${host} may not be opened: choose one above 1023 with --port`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new Error(`--host ${host}: this machine has no such address`)
  return error
}

function close(server: Server, destroyAll = () => server.closeAllConnections()): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(destroyAll, graceMs)
    server.close(() => {
      clearTimeout(force)
      resolve()
    })
    server.closeIdleConnections()
  })
}
