import type { Tls } from '../server/secure-server.ts';
export interface TlsOptions {
    tls?: true;
    tlsCa?: string;
    cert?: string;
    key?: string;
}
/** What the options ask for; undefined is plain HTTP. Throws an error that names the file that cannot be used. */
export declare function tlsOf({ tls, cert, key }: TlsOptions): Tls | undefined;
/** Writes the CA that clients have to trust, and gives back the file's name; undefined when none was made. Throws where it cannot be written. */
export declare function writeCa({ ca, port }: {
    ca: string | undefined;
    port: number;
}, { tlsCa }: TlsOptions): string | undefined;
