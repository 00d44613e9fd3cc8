import { type Server, type ServerOptions } from 'node:https';
import { type Certificate } from './certificate.ts';
import type { Fetch } from './listen.ts';
/** With a certificate that is made at the start, or with one of the user's own. */
export type Tls = true | Certificate;
export interface SecureServer {
    server: Server;
    /** PEM: whoever trusts it trusts the certificate; undefined for one of the user's own. */
    ca: string | undefined;
    /** Has a made certificate name these too, from the next connection on. */
    certify(names: string[]): Promise<void>;
    /** Ends every connection: `closeAllConnections` does not know those whose handshake is still on its way. */
    destroyAll(): void;
}
/** An HTTPS server that does not listen yet. Throws when a certificate of the user's own cannot be served. */
export declare function createSecureServer(fetch: Fetch, tls: Tls, names: string[], options: ServerOptions, embedded?: boolean): Promise<SecureServer>;
