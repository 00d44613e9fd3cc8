import { Duplex } from 'node:stream';
/** One end of a connection within this process, with what a server and the faults ask of a socket. */
export declare class MemorySocket extends Duplex {
    #private;
    static pair(): [client: MemorySocket, server: MemorySocket];
    /** As a TCP RST: the other side fails where it reads. */
    resetAndDestroy(): this;
    /** Once everything is written. */
    destroySoon(): void;
    _read(): void;
    _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void;
    _final(done: (error?: Error | null) => void): void;
    _destroy(error: Error | null, done: (error?: Error | null) => void): void;
}
