import { Duplex } from 'node:stream'
import { setImmediate } from '../real-time.ts'

/** One end of a connection within this process, with what a server and the faults ask of a socket. */
export class MemorySocket extends Duplex {
  #peer: MemorySocket | undefined

  static pair(): [client: MemorySocket, server: MemorySocket] {
    const [client, server] = [new MemorySocket(), new MemorySocket()]
    client.#peer = server
    server.#peer = client
    return [client, server]
  }

  /** As a TCP RST: the other side fails where it reads. */
  resetAndDestroy(): this {
    this.#peer?.destroy(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', errno: -104, syscall: 'read' }))
    return this.destroy()
  }

  /** Once everything is written. */
  destroySoon(): void {
    if (this.writableFinished) this.destroy()
    else this.end(() => this.destroy())
  }

  override _read(): void {}

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    const peer = this.#peer
    // In a turn of its own, as on a wire: neither side runs inside the other.
    setImmediate(() => {
      if (peer && !peer.destroyed && !peer.readableEnded) peer.push(chunk)
      done()
    })
  }

  override _final(done: (error?: Error | null) => void): void {
    setImmediate(() => {
      this.#end()
      done()
    })
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    setImmediate(() => this.#end())
    done(error)
  }

  #end(): void {
    const peer = this.#peer
    this.#peer = undefined
    if (peer && !peer.destroyed && !peer.readableEnded) peer.push(null)
  }
}
