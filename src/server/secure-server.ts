import type { RequestListener } from 'node:http'
import { createServer, type Server, type ServerOptions } from 'node:https'
import { type Certificate, checkCertificate, createAuthority } from './certificate.ts'
import { keepRawSockets } from './raw-sockets.ts'

/** With a certificate that is made at the start, or with one of the user's own. */
export type Tls = true | Certificate

export interface SecureServer {
  server: Server
  /** PEM: whoever trusts it trusts the certificate; undefined for one of the user's own. */
  ca: string | undefined
  /** Has a made certificate name these too, from the next connection on. */
  certify(names: string[]): Promise<void>
  /** Ends every connection: `closeAllConnections` does not know those whose handshake is still on its way. */
  destroyAll(): void
}

/** An HTTPS server that does not listen yet. Throws when a certificate of the user's own cannot be served. */
export async function createSecureServer(
  listener: RequestListener,
  tls: Tls,
  names: string[],
  options: ServerOptions,
): Promise<SecureServer> {
  if (tls !== true) checkCertificate(tls)
  const authority = tls === true ? await createAuthority() : undefined
  const { cert, key } = (await authority?.sign(names)) ?? (tls as Certificate)
  const server = createServer({ ...options, handshakeTimeout: 10_000, cert, key }, listener)
  const raw = keepRawSockets(server)
  return {
    server,
    ca: authority?.ca,
    async certify(more) {
      if (authority) server.setSecureContext(await authority.sign([...names, ...more]))
    },
    destroyAll() {
      for (const socket of raw) socket.destroy()
    },
  }
}
