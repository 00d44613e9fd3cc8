import { createPrivateKey, KeyObject, webcrypto, X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { createSecureContext } from 'node:tls'
import { certificateNames } from '../contract/servers.ts'
import type { Vendor } from '../rulebook/vendor.ts'
import { parseClock, timeOf } from '../state/clock.ts'

/** A certificate and its private key, as PEM. */
export interface Certificate {
  cert: string
  key: string
}

/** Signs certificates that whoever trusts `ca` trusts. */
export interface Authority {
  /** PEM. */
  ca: string
  sign(names: string[]): Promise<Certificate>
}

const dayMs = 86_400_000
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/** Of loopback; Node's client takes no wildcard of two labels, so each vendor is named besides. */
const local = ['localhost', '*.localhost', '127.0.0.1', '::1']

/** A new authority, valid for 30 days. Its key stays in this process. */
export async function createAuthority(): Promise<Authority> {
  // Only who wants TLS waits for it: it takes longer to load than to run.
  await import('reflect-metadata')
  const x509 = await import('@peculiar/x509')
  const start = timeOf(parseClock('real')).getTime()
  const settings = {
    signingAlgorithm: algorithm,
    // The clock of a client in a virtual machine may be behind.
    notBefore: new Date(start - dayMs),
    notAfter: new Date(start + 30 * dayMs),
  }
  const { KeyUsageFlags: usage } = x509
  const own = await newKeys()
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    ...settings,
    name: 'CN=Ringer CA',
    keys: own,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(usage.keyCertSign | usage.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(own.publicKey),
    ],
  })
  return {
    ca: authority.toString('pem'),
    async sign(names) {
      const keys = await newKeys()
      const certificate = await x509.X509CertificateGenerator.create({
        ...settings,
        subject: 'CN=Ringer',
        issuer: authority.subject,
        publicKey: keys.publicKey,
        signingKey: own.privateKey,
        // Strict clients (Python's from 3.13 on) refuse a certificate that does not say whose key signed it.
        extensions: [
          new x509.BasicConstraintsExtension(false, undefined, true),
          new x509.KeyUsagesExtension(usage.digitalSignature, true),
          new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
          new x509.SubjectAlternativeNameExtension(
            [...new Set([...local, ...names])].map((value) => ({ type: isIP(value) ? ('ip' as const) : ('dns' as const), value })),
          ),
          await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
          await x509.AuthorityKeyIdentifierExtension.create(own.publicKey),
        ],
      })
      const key = KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString()
      return { cert: certificate.toString('pem'), key }
    },
  }
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
}

/** Every name that the vendors answer to; `hosts` are those beside the contracts'. */
export function namesOfVendors(vendors: Iterable<Vendor>, hosts: Record<string, string[]>): string[] {
  return [...vendors].flatMap(({ name, contract }) => [
    `${name}.localhost`,
    ...contract.servers.flatMap(certificateNames),
    ...(hosts[name] ?? []),
  ])
}

/** Throws where the two cannot be served, naming which of them is wrong by what the user called it. */
export function checkCertificate({ cert, key }: Certificate, names: Certificate = { cert: 'tls.cert', key: 'tls.key' }): void {
  const certificate = read(() => new X509Certificate(cert), `${names.cert}: no certificate in PEM ("-----BEGIN CERTIFICATE-----")`)
  const privateKey = read(() => createPrivateKey(key), `${names.key}: no private key in PEM, or one behind a passphrase: take that off`)
  if (!certificate.checkPrivateKey(privateKey)) {
    throw new Error(`${names.key} is not the key of the certificate in ${names.cert}: give the two that were made together`)
  }
  read(() => createSecureContext({ cert, key }), `${names.cert}: cannot be served`)
}

function read<T>(work: () => T, refusal: string): T {
  try {
    return work()
  } catch (error) {
    throw new Error(`${refusal} (${(error as Error).message})`, { cause: error })
  }
}
