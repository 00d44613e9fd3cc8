import type { Fetch } from './listen.ts';
import { MemorySocket } from './memory-socket.ts';
export interface Connector {
    connect(): MemorySocket;
    /** Ends every connection, those too on which nothing ever comes. */
    close(): void;
}
/** Opens connections within this process: everything is as on a socket, what faults do to it too, and there is no port. */
export declare function createConnector(fetch: Fetch): Connector;
