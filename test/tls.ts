import { lookup as resolve } from 'node:dns'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import type { LookupFunction } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RingerOptions } from '../src/boot.ts'
import type { AppOptions } from '../src/server/app.ts'
import type { Tls } from '../src/server/secure-server.ts'
import { type Serving, serve } from '../src/server/serve.ts'
import { freshRinger } from './emulate.ts'

/** The shipped server over TLS on a free port; whoever opens it closes it. */
export function serveSecurely(options: RingerOptions & AppOptions = {}, tls: Tls = true): Promise<Serving> {
  return serve(async () => freshRinger(options), { host: '127.0.0.1', port: 0, tls }, options)
}

/** Every name is this machine. */
export const atHome: LookupFunction = (_, options, done) => resolve('127.0.0.1', options, done)

export interface Asked {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** Asks over a connection of its own, trusting one CA, or those of the machine. */
export function askSecurely(
  url: string,
  ca: string | undefined,
  { body, ...asked }: Asked = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...asked, ca, agent: false, lookup: atHome }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => resolve({ status: answer.statusCode as number, text: Buffer.concat(chunks).toString() }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Files in a folder of their own, by what they hold. */
export function filesWith<N extends string>(texts: Record<N, string>): Record<N, string> {
  const folder = mkdtempSync(join(tmpdir(), 'ringer-tls-'))
  const files = Object.entries<string>(texts).map(([name, text]) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return [name, file]
  })
  return Object.fromEntries(files) as Record<N, string>
}
