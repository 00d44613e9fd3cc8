import type { MemorySocket } from '../server/memory-socket.ts';
/** Where requests go: a Ringer that listens, or one in this process, to which `connect` opens a connection in memory. */
export type Target = {
    url: string;
} | {
    connect(): MemorySocket;
};
/**
 * Sends a request to a Ringer, as if the vendor's own host were there. Rejects with node's own error when the connection fails, as a
 * fault may want it; a body that is cut off fails where it is read.
 */
export declare function forward(request: Request, namespace: string | undefined, target: Target, signal?: AbortSignal): Promise<Response>;
