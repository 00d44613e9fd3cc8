import { createHash, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectSecurely, type DetailedPeerCertificate } from 'node:tls'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { RingerOptions } from '../../src/boot.ts'
import { certificateNames, serversOf } from '../../src/contract/servers.ts'
import type { Entry } from '../../src/journal/entry.ts'
import type { AppOptions } from '../../src/server/app.ts'
import { createAuthority } from '../../src/server/certificate.ts'
import type { Tls } from '../../src/server/secure-server.ts'
import { type Serving, serve } from '../../src/server/serve.ts'
import { freshRinger } from '../emulate.ts'
import { listing } from '../faults/arm.ts'
import { sendRaw, serveFresh } from '../socket.ts'
import { askSecurely, atHome, serveSecurely } from '../tls.ts'

vi.setConfig({ testTimeout: 20_000 })

const open: Serving[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((serving) => serving.close()))
})

async function secure(options: RingerOptions & AppOptions = {}, tls: Tls = true) {
  const serving = await serveSecurely(options, tls)
  open.push(serving)
  return serving
}

const health = (url: string) => `${url}/__admin/health`

/** What is shown to whoever comes, trusted or not. */
async function shownBy({ port }: Serving): Promise<X509Certificate> {
  const socket = connectSecurely({ port, host: '127.0.0.1', rejectUnauthorized: false })
  await once(socket, 'secureConnect')
  const { raw } = socket.getPeerCertificate(true) as DetailedPeerCertificate
  socket.destroy()
  return new X509Certificate(raw)
}

describe('a made certificate', () => {
  test('is trusted with its CA, and only with that', async () => {
    const [serving, other] = [await secure(), await secure()]

    expect((await askSecurely(health(serving.url), serving.ca)).status).toBe(200)
    await expect(askSecurely(health(serving.url), undefined)).rejects.toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })
    await expect(askSecurely(health(serving.url), other.ca)).rejects.toThrow(/certificate/)
  })

  test('is for servers, of P-256 and SHA-256, and valid for a month at most', async () => {
    const serving = await secure()
    const leaf = await shownBy(serving)
    const ca = new X509Certificate(serving.ca as string)
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

    expect([ca.ca, leaf.ca, leaf.checkIssued(ca), leaf.verify(ca.publicKey), ca.verify(ca.publicKey)]).toEqual([
      true,
      false,
      true,
      true,
      true,
    ])
    expect(leaf.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' })
    for (const one of [leaf, ca]) {
      expect(days(one.validFrom, one.validTo)).toBeLessThanOrEqual(31)
      expect(days(new Date().toISOString(), one.validTo)).toBeGreaterThan(29)
      expect(Date.parse(one.validFrom)).toBeLessThan(Date.now())
    }
    const serverAuth = '1.3.6.1.5.5.7.3.1'
    expect((leaf as X509Certificate & { keyUsage: string[] }).keyUsage).toEqual([serverAuth])
  })

  test('is another one at each start', async () => {
    const digests = [await secure(), await secure()].map(({ ca }) =>
      createHash('sha256')
        .update(ca as string)
        .digest('hex'),
    )

    expect(new Set(digests).size).toBe(2)
  })

  test.each([
    ['localhost', undefined],
    ['127.0.0.1', undefined],
    ['kaiten.localhost', 'kaiten'],
    ['snag.localhost', 'snag'],
    ['syncano.localhost', 'syncano'],
    ['voucherify.localhost', 'voucherify'],
    ['wavefront.localhost', 'wavefront'],
    ['example.kaiten.ru', 'kaiten'],
    ['acme-2.kaiten.ru', 'kaiten'],
    ['admin.snagsolutions.io', 'snag'],
    ['api.syncano.io', 'syncano'],
    ['api.voucherify.io', 'voucherify'],
    ['us1.api.voucherify.io', 'voucherify'],
    ['as1.download.voucherify.io', 'voucherify'],
    ['acme.wavefront.com', 'wavefront'],
  ])('names %s', async (name, vendor) => {
    const entries: Entry[] = []
    const { port, ca } = await secure({ onEntry: (entry) => entries.push(entry) })
    const { status } = await askSecurely(`https://${name}:${port}${vendor ? '/nowhere' : '/__admin/health'}`, ca)

    expect(status).toBe(vendor ? 404 : 200)
    expect(entries.map(({ vendor }) => vendor.name)).toEqual(vendor ? [vendor] : [])
  })

  test('names ::1, and every name below localhost', async () => {
    const leaf = await shownBy(await secure())

    expect([leaf.checkIP('::1'), leaf.subjectAltName?.includes('DNS:*.localhost')]).toEqual(['::1', true])
  })

  test.each(['snag.example.com', 'voucherify.io', 'other.api.voucherify.io', 'a.b.kaiten.ru', 'kaiten.ru'])(
    'does not name %s',
    async (name) => {
      const { port, ca } = await secure()

      await expect(askSecurely(`https://${name}:${port}/`, ca)).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
    },
  )

  test('names the hosts that a user gave the vendors and the admin routes, and the one that is listened on', async () => {
    const serving = await serve(
      async () => freshRinger({ hosts: { wavefront: ['metrics.acme.test'] } }),
      { host: 'localhost', port: 0, tls: true },
      {
        guard: { allowedHosts: ['ringer.test'], token: undefined },
      },
    )
    open.push(serving)

    expect((await askSecurely(`https://ringer.test:${serving.port}/__admin/health`, serving.ca)).status).toBe(200)
    expect((await askSecurely(`https://metrics.acme.test:${serving.port}/nowhere`, serving.ca)).status).toBe(404)
    expect((await askSecurely(health(serving.url), serving.ca)).status).toBe(200)
  })

  test('is there from the start: until the vendors are loaded the answer is 503', async () => {
    const seen: number[] = []
    const boot = async ({ url, ca }: { url: string; ca: string | undefined }) => {
      seen.push((await askSecurely(health(url), ca)).status)
      return freshRinger()
    }
    const serving = await serve(boot, { host: '127.0.0.1', port: 0, tls: true })
    open.push(serving)
    seen.push((await askSecurely(health(serving.url), serving.ca)).status)

    expect(seen).toEqual([503, 200])
  })
})

test.each([
  ['a label of any kind', 'https://{domain}.kaiten.ru/api', { domain: { default: 'example' } }, ['*.kaiten.ru']],
  [
    'each value of an enum',
    'https://{area}.acme.test',
    { area: { default: 'eu', enum: ['eu', 'us.west'] } },
    ['eu.acme.test', 'us.west.acme.test'],
  ],
  ['the default where a wildcard cannot stand', 'https://api.{area}.acme.test', { area: { default: 'eu' } }, ['api.eu.acme.test']],
  ['the default where there would be two', 'https://{a}.{b}.acme.test', { a: { default: 'x' }, b: { default: 'y' } }, ['x.y.acme.test']],
  ['the default where a label has more to it', 'https://{a}-api.acme.test', { a: { default: 'x' } }, ['x-api.acme.test']],
  ['a host as it is, without its port', 'https://API.acme.test:8443/v1', {}, ['api.acme.test']],
  ['nothing for a path', '/v1', {}, []],
])("of a contract's server a certificate names %s", (_, url, variables, names) => {
  const [server] = serversOf({ servers: [{ url, variables }] } as never)

  expect(server && certificateNames(server)).toEqual(names)
})

describe("a certificate of the user's own", () => {
  test('is served as it is, and there is no CA to tell of', async () => {
    const { ca, sign } = await createAuthority()
    const own = await sign(['ringer.acme.test'])
    const serving = await secure({}, own)

    expect(serving.ca).toBeUndefined()
    expect((await shownBy(serving)).raw).toEqual(new X509Certificate(own.cert).raw)
    expect((await askSecurely(`https://ringer.acme.test:${serving.port}/`, ca)).status).toBe(200)
    await expect(askSecurely(`https://api.syncano.io:${serving.port}/`, ca)).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
  })

  test('is refused, by name, when it cannot be served', async () => {
    const { sign } = await createAuthority()
    const [one, other] = [await sign([]), await sign([])]
    const refusal = (tls: Tls) =>
      serveSecurely({}, tls).then(
        () => 'served',
        (error: Error) => error.message,
      )

    expect(await refusal({ cert: one.cert, key: other.key })).toMatch(
      /^tls\.key is not the key of the certificate in tls\.cert: give the two/,
    )
    expect(await refusal({ cert: 'none', key: one.key })).toMatch(/^tls\.cert: no certificate in PEM .*BEGIN CERTIFICATE/)
    expect(await refusal({ cert: one.cert, key: 'none' })).toMatch(/^tls\.key: no private key in PEM/)
    expect(await refusal({ cert: one.key, key: one.cert })).toMatch(/^tls\.cert: no certificate in PEM/)
  })
})

test('a port in use is told as without TLS', async () => {
  const { port } = await serveFresh()

  await expect(serve(async () => freshRinger(), { host: '127.0.0.1', port, tls: true })).rejects.toThrow(
    `port ${port} on 127.0.0.1 is in use`,
  )
})

describe('the other protocol', () => {
  test('plain HTTP to a TLS port is closed, and the next call is answered', async () => {
    const { url, port, ca } = await secure()

    expect(await sendRaw(port, 'GET /__admin/health HTTP/1.1\r\nHost: localhost\r\n\r\n').catch(() => '')).not.toContain('HTTP')
    expect((await askSecurely(health(url), ca)).status).toBe(200)
  })

  test('TLS to a plain port fails, and the next call is answered', async () => {
    const { url } = await serveFresh()

    await expect(askSecurely(health(url.replace('http:', 'https:')), undefined)).rejects.toMatchObject({ code: expect.any(String) })
    expect((await fetch(health(url))).status).toBe(200)
  })
})

test('an idle connection is kept for 75 seconds, as the answer says', async () => {
  const { port, ca } = await secure()
  const socket = connectSecurely({ port, host: 'localhost', ca, lookup: atHome })
  socket.write('GET /__admin/health HTTP/1.1\r\nHost: localhost\r\n\r\n')
  const [answer] = await once(socket, 'data')
  socket.destroy()

  expect(String(answer)).toMatch(/keep-alive: timeout=75/i)
})

/** How long the server bears a client, in milliseconds. */
async function borne(socket: Socket): Promise<number> {
  const start = performance.now()
  socket.resume().on('error', () => {})
  await new Promise((resolve) => socket.once('close', resolve))
  return performance.now() - start
}

test('a client that is too slow is cut off: with its handshake, and with its headers', async () => {
  const { port, ca } = await secure()
  const silent = connectPlain(port, '127.0.0.1')
  const slow = connectSecurely({ port, host: 'localhost', ca, lookup: atHome })
  slow.write('GET /__admin/health HTTP/1.1\r\nHost: localhost\r\n')

  const [handshake, headers] = await Promise.all([borne(silent), borne(slow)])
  expect(handshake).toBeLessThan(15_000)
  expect(headers).toBeLessThan(15_000)
})

test('it ends quickly with hung calls, and with handshakes that never are', async () => {
  const serving = await serveSecurely()
  const { url, port, ca } = serving
  const headers = { 'content-type': 'application/json' }
  await askSecurely(`${url}/__admin/faults`, ca, { method: 'POST', headers, body: JSON.stringify({ effect: { kind: 'hang' } }) })
  const hung = Array.from({ length: 20 }, () => askSecurely(listing(url).url, ca, listing(url)).catch((error: Error) => error))
  const silent = Array.from({ length: 20 }, () => connectPlain(port, '127.0.0.1'))
  await Promise.all(silent.map((socket) => once(socket, 'connect')))
  await vi.waitFor(() => expect(serving.ringer.namespaces.get('default')?.journal.entries()).toHaveLength(20), {
    interval: 2,
    timeout: 5000,
  })
  const ended = Promise.all(silent.map(borne))
  const start = performance.now()
  await serving.close()

  expect(performance.now() - start).toBeLessThan(2000)
  await ended
  for (const end of await Promise.all(hung)) expect(end).toBeInstanceOf(Error)
})
