import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { problem } from '../problem.ts'
import { clearTimeout, setTimeout } from '../real-time.ts'
import { createSecureServer, type Tls } from './secure-server.ts'

/** Answers a request; the second argument is what the adapter knows of the socket. */
export type Fetch = (request: Request, env?: unknown) => Response | Promise<Response>

export interface ListenPlace {
  host: string
  port: number
  /** HTTPS in place of HTTP. */
  tls?: Tls | undefined
  /** Within somebody else's process, whose global `Request` and `Response` stay as they are; otherwise quicker ones take their place. */
  embedded?: boolean
}

export interface Listening {
  url: string
  host: string
  port: number
  /** PEM: whoever trusts it trusts the certificate; undefined without TLS, and with a certificate of the user's own. */
  ca: string | undefined
  /** From here on this answers; until then everything is 503. A made certificate has these names by then, beside those of loopback. */
  serve(fetch: Fetch, names?: string[]): Promise<void>
  /** Ends it: idle connections at once, busy ones after a grace time of a second. */
  close(): Promise<void>
}

const graceMs = 1000

// A client that sends its head or its body too slowly is cut off, one that keeps its connection is not raced at the idle edge.
const serverOptions = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1000, keepAliveTimeout: 75_000 }

/**
 * Opens the socket first, so that a port in use is known before anything is loaded and a health check is answered from the start.
 * Throws an error that names the port and the remedy, or what is wrong with a certificate.
 */
export async function listen({ host, port, tls, embedded = false }: ListenPlace): Promise<Listening> {
  let current: Fetch = starting
  const fetch: Fetch = (request, env) => current(request, env)
  const secure = tls && (await createSecureServer(fetch, tls, [host], serverOptions, embedded))
  const server = secure?.server ?? (createAdaptorServer({ fetch, serverOptions, overrideGlobalObjects: !embedded }) as Server)

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
    async serve(fetch, names = []) {
      await secure?.certify(names)
      current = fetch
    },
    close: () => close(server, secure?.destroyAll),
  }
}

/** A host name for a URL; where every address is listened on, the loopback one. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

function starting(): Response {
  const { status, headers, text } = problem(503, 'Ringer is starting: contracts, casts and rulebooks are being loaded.')
  return new Response(text ?? '', { status, headers: { ...headers, 'retry-after': '1' } })
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
