import { connect } from 'node:net'
import { afterEach } from 'vitest'
import type { RingerOptions } from '../src/boot.ts'
import type { AppOptions } from '../src/server/app.ts'
import { type Serving, serve } from '../src/server/serve.ts'
import { freshRinger } from './emulate.ts'

const open: Serving[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((serving) => serving.close()))
})

/** The shipped server over a real socket on a free port, closed when the test ends. */
export async function serveFresh(options: RingerOptions & AppOptions = {}): Promise<Serving> {
  const serving = await serve(async () => freshRinger(options), { host: '127.0.0.1', port: 0 }, options)
  open.push(serving)
  return serving
}

/** Sends bytes as they are and gives back whatever comes until the other side closes. */
export function sendRaw(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()))
    socket.end(bytes)
  })
}
