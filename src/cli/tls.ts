import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Certificate, checkCertificate } from '../server/certificate.ts'
import type { Tls } from '../server/secure-server.ts'

export interface TlsOptions {
  tls?: true
  tlsCa?: string
  cert?: string
  key?: string
}

/** What the options ask for; undefined is plain HTTP. Throws an error that names the file that cannot be used. */
export function tlsOf({ tls, cert, key }: TlsOptions): Tls | undefined {
  if (cert === undefined && key === undefined) return tls
  if (key === undefined) throw new Error(`--cert ${cert}: give its private key too, with --key <file>`)
  if (cert === undefined) throw new Error(`--key ${key}: give its certificate too, with --cert <file>`)
  const names: Certificate = { cert: `--cert ${cert}`, key: `--key ${key}` }
  const certificate = { cert: read(cert, names.cert), key: read(key, names.key) }
  checkCertificate(certificate, names)
  return certificate
}

/** Writes the CA that clients have to trust, and gives back the file's name; undefined when none was made. Throws where it cannot be written. */
export function writeCa({ ca, port }: { ca: string | undefined; port: number }, { tlsCa }: TlsOptions): string | undefined {
  if (ca === undefined) return undefined
  const file = tlsCa ?? join(tmpdir(), `ringer-ca-${port}.pem`)
  try {
    // Others write to the folder of temporary files too: what one of them put there is not written through.
    if (tlsCa === undefined) rmSync(file, { force: true })
    writeFileSync(file, ca, { flag: tlsCa === undefined ? 'wx' : 'w' })
  } catch (error) {
    throw new Error(`${file}: the CA cannot be written there (${(error as Error).message}); name another file with --tls-ca`, {
      cause: error,
    })
  }
  return file
}

function read(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`${name}: cannot be read (${(error as Error).message})`, { cause: error })
  }
}
