import { type Tls } from './secure-server.ts';
/** Answers a request; the second argument is what the adapter knows of the socket. */
export type Fetch = (request: Request, env?: unknown) => Response | Promise<Response>;
export interface ListenPlace {
    host: string;
    port: number;
    /** HTTPS in place of HTTP. */
    tls?: Tls | undefined;
    /** Within somebody else's process, whose global `Request` and `Response` stay as they are; otherwise quicker ones take their place. */
    embedded?: boolean;
}
export interface Listening {
    url: string;
    host: string;
    port: number;
    /** PEM: whoever trusts it trusts the certificate; undefined without TLS, and with a certificate of the user's own. */
    ca: string | undefined;
    /** From here on this answers; until then everything is 503. A made certificate has these names by then, beside those of loopback. */
    serve(fetch: Fetch, names?: string[]): Promise<void>;
    /** Ends it: idle connections at once, busy ones after a grace time of a second. */
    close(): Promise<void>;
}
/**
 * Opens the socket first, so that a port in use is known before anything is loaded and a health check is answered from the start.
 * Throws an error that names the port and the remedy, or what is wrong with a certificate.
 */
export declare function listen({ host, port, tls, embedded }: ListenPlace): Promise<Listening>;
