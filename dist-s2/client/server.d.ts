import type { Send } from './ask.ts';
import type { Interception, InterceptOptions } from './interception.ts';
import type { VendorDocument } from './types.ts';
/** How a Ringer is reached. */
export interface Link {
    send: Send;
    token?: string | undefined;
    vendors: VendorDocument[];
    /** Without a slash at its end. */
    origin(): string;
    /** Sends a vendor's request over a connection, a real one or one in memory; rejects with node's own error when that fails. */
    forward(request: Request, namespace: string | undefined, signal: AbortSignal): Promise<Response>;
}
/** A Ringer, in this process or elsewhere, as namespaces use it. */
export interface Server extends Pick<Link, 'send' | 'token' | 'origin'> {
    /** The name itself. Throws an error with the nearest when there is no such vendor. */
    vendor(name: string): string;
    fetch(input: string | URL | Request, init: RequestInit | undefined, namespace: string | undefined): Promise<Response>;
    intercept(namespace: string | undefined, options: InterceptOptions): Interception;
    run<T>(namespace: string, task: () => T, options: InterceptOptions): T;
    /** Aborted when it is closed. */
    ended: AbortSignal;
}
/** The origin of a Ringer without a port: nothing but `fetch` and interceptions answers it. */
export declare const inProcessOrigin = "http://ringer.localhost";
export declare function serverOf(link: Link): Omit<Server, 'ended'>;
