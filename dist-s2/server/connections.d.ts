import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
/**
 * Which connections serve which namespace. While a fault that spoils connections is armed each is used for one call only: clients
 * silently repeat, on a new connection, what dies on one that they have used before.
 */
export interface Connections {
    /**
     * A connection serves a call of a namespace, or one to its admin routes, until the answer is through. False when it has been ended:
     * what was on its way then must not happen, for its answer could not be sent, and its client repeats it.
     */
    serve(namespace: string, socket: Socket, response: ServerResponse): boolean;
    /**
     * Closes all that have served the namespace: those that are idle at once, the others behind their answers, which say so.
     * It is done when the clients of the idle ones know: until then they could still send their next call there.
     */
    close(namespace: string): Promise<void>;
}
export declare function createConnections(): Connections;
