import type { Server } from 'node:https';
import type { Socket } from 'node:net';
/** Keeps the connections beneath a TLS server, those whose handshake is still on its way too, and gives back the open ones. */
export declare function keepRawSockets(server: Server): ReadonlySet<Socket>;
/** What a TCP RST is done to: TLS refuses to. */
export declare function rawSocketOf(socket: Socket): Socket;
