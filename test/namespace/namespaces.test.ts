import { describe, expect, test } from 'vitest'
import { castWorld, createNamespace } from '../../src/namespace/namespace.ts'
import { createNamespaces, maxNamespaces } from '../../src/namespace/registry.ts'
import { adminOf, ENGINEERING, kaitenOf } from '../admin.ts'
import { vendors } from '../emulate.ts'
import { sendRaw, serveFresh } from '../socket.ts'

const [ADA, GRACE] = [101, 102]
const names = async (url: string) => (await adminOf(url)('GET', '/namespaces')).body.namespaces.map(({ name }: { name: string }) => name)

describe('a namespace', () => {
  test('is a world of its own, by header as by path', async () => {
    const { url } = await serveFresh()

    expect((await kaitenOf(url, 'pr-17').leave(ADA)).status).toBe(200)
    expect((await kaitenOf(`${url}/ns/pr-17`).leave(ADA)).status).toBe(404)
    expect((await kaitenOf(`${url}/ns/pr-18`).leave(ADA)).status).toBe(200)
    expect(await kaitenOf(url).members()).toEqual([ADA, GRACE])
  })

  test("is named by the header on a vendor's own host, where /ns is the vendor's path", async () => {
    const { url, ringer } = await serveFresh()
    const { hostname, port } = new URL(url)
    const { request } = await import('node:http')
    const status = await new Promise((resolve, reject) => {
      const headers = { host: 'acme.kaiten.ru', authorization: 'Bearer kaiten-token', 'x-mock-namespace': 'pr-19' }
      request({ hostname, port, path: '/api/v1/users/current', headers }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end()
    })

    expect(status).toBe(200)
    expect(ringer.namespaces.get('pr-19')?.journal.entries()).toHaveLength(1)
  })

  test('is made by its first vendor call, never by an admin read', async () => {
    const { url } = await serveFresh()

    for (const path of ['/state', '/clock', '/requests', '/snapshots', '/state/diff', '/requests/unmatched']) {
      expect(await adminOf(url, 'pr-17')('GET', path)).toMatchObject({ status: 404, type: 'application/problem+json' })
    }
    expect(await names(url)).toEqual(['default'])
    await kaitenOf(url, 'pr-17').members()
    expect(await names(url)).toEqual(['default', 'pr-17'])
  })

  test('is made by an admin route that writes, so that a clock can be set before the first call', async () => {
    const { url } = await serveFresh()

    expect((await adminOf(url, 'pr-17')('PUT', '/clock', { now: '2030-05-06T07:08:09Z' })).status).toBe(200)
    expect((await kaitenOf(url, 'pr-17').leave(ADA)).headers.date).toBe('Mon, 06 May 2030 07:08:09 GMT')
  })

  test.each([
    ['a name that starts with a dash', '-x'],
    ['an empty name', ''],
    ['a name of 65 letters', 'x'.repeat(65)],
    ['a name with a space', 'a b'],
    ['a name with an umlaut', 'ä'],
  ])('cannot have %s, in the header as in the path', async (_, name) => {
    const { url, port } = await serveFresh()
    const head = `Host: localhost\r\nAuthorization: Bearer kaiten-token\r\nX-Mock-Namespace: ${name}\r\nConnection: close`

    const raw = await sendRaw(port, `GET /kaiten/api/v1/users HTTP/1.1\r\n${head}\r\n\r\n`)
    expect(raw).toMatch(/^HTTP\/1\.1 400 (.|\s)*cannot be a namespace/)
    const answer = await fetch(`${url}/ns/${encodeURIComponent(name)}/kaiten/api/v1/users`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ status: 400, detail: expect.stringContaining('cannot be a namespace') })
    expect(await names(url)).toEqual(['default'])
  })

  test('that header and path name differently is 400', async () => {
    const { url } = await serveFresh()

    expect((await kaitenOf(`${url}/ns/pr-17`, 'pr-18').send('GET', '/users')).status).toBe(400)
    expect((await kaitenOf(`${url}/ns/pr-17`, 'pr-17').send('GET', '/users')).status).toBe(200)
  })
})

describe('making one', () => {
  test('from another forks it as it is', async () => {
    const { url } = await serveFresh()
    await kaitenOf(url, 'pr-17').leave(ADA)

    expect((await adminOf(url)('POST', '/namespaces', { name: 'pr-18', from: 'pr-17' })).body).toMatchObject({
      name: 'pr-18',
      from: 'pr-17',
    })
    expect(await kaitenOf(url, 'pr-18').members()).toEqual([GRACE])
    await kaitenOf(url, 'pr-18').leave(GRACE)
    expect(await kaitenOf(url, 'pr-17').members()).toEqual([GRACE])
    await adminOf(url, 'pr-18')('POST', '/reset')
    expect(await kaitenOf(url, 'pr-18').members()).toEqual([GRACE])
  })

  test('from a snapshot starts there', async () => {
    const { url } = await serveFresh()
    await adminOf(url, 'pr-17')('POST', '/snapshots', { name: 'before' })
    await kaitenOf(url, 'pr-17').leave(ADA)
    await adminOf(url)('POST', '/namespaces', { name: 'pr-18', from: 'pr-17@before' })

    expect(await kaitenOf(url, 'pr-18').members()).toEqual([ADA, GRACE])
  })

  test.each([
    ['pr-17', [ADA, GRACE]],
    ['pr-17@before', [GRACE]],
  ])('from %s differs from the fixtures by what was changed before the fork and behind it', async (from, gone) => {
    const { url } = await serveFresh()
    await adminOf(url, 'pr-17')('POST', '/snapshots', { name: 'before' })
    await kaitenOf(url, 'pr-17').leave(ADA)
    await adminOf(url)('POST', '/namespaces', { name: 'pr-18', from })
    await kaitenOf(url, 'pr-17').join(103)
    await kaitenOf(url, 'pr-18').leave(GRACE)

    const changes = gone.map((user) => ({ vendor: 'kaiten', in: 'members', change: 'removed', before: { group: ENGINEERING, user } }))
    expect((await adminOf(url, 'pr-18')('GET', '/state/diff')).body).toEqual({ from: 'fixtures', changes })
  })

  test('takes a seed, which the ids are hashes of, and a clock', async () => {
    const { url } = await serveFresh()
    for (const [name, seed] of [
      ['a', '1'],
      ['b', '1'],
      ['c', '2'],
    ])
      await adminOf(url)('POST', '/namespaces', { name, seed, clock: '2030-01-01T00:00:00Z' })
    const created = await Promise.all(['a', 'b', 'c'].map(async (name) => (await kaitenOf(url, name).create('Research')).text))

    expect(created[0]).toBe(created[1])
    expect(created[0]).not.toBe(created[2])
    expect(JSON.parse(created[0] as string).created).toBe('2030-01-01T00:00:00.000Z')
  })

  test.each([
    ['of a name that is taken', { name: 'default' }, 409],
    ['of a name that cannot be', { name: '../x' }, 400],
    ['from one that is not there', { name: 'x', from: 'pr-99' }, 404],
    ['from a snapshot that is not there', { name: 'x', from: 'default@before' }, 404],
    ['with a clock that is none', { name: 'x', clock: 'noon' }, 400],
    ['with a field that is misspelt', { name: 'x', form: 'default' }, 400],
  ])('%s is refused', async (_, body, status) => {
    const { url } = await serveFresh()

    expect((await adminOf(url)('POST', '/namespaces', body)).status).toBe(status)
    expect(await names(url)).toEqual(['default'])
  })
})

describe('dropping one', () => {
  test('forgets all that it held', async () => {
    const { url } = await serveFresh()
    await kaitenOf(url, 'pr-17').leave(ADA)

    expect((await adminOf(url)('DELETE', '/namespaces/pr-17')).status).toBe(204)
    expect(await kaitenOf(url, 'pr-17').members()).toEqual([ADA, GRACE])
  })

  test('that is not there is 404, and the default one is never dropped', async () => {
    const { url } = await serveFresh()
    await kaitenOf(url, 'pr-17').members()

    const { status, body } = await adminOf(url)('DELETE', '/namespaces/pr-71')
    expect(status).toBe(404)
    expect(body.detail).toContain('Did you mean "pr-17"?')
    expect((await adminOf(url)('DELETE', '/namespaces/default')).status).toBe(409)
  })

  test('happens by itself when nobody used it for its time to live', () => {
    let now = 0
    const origin = castWorld(vendors, { mode: 'steps', now: 0 })
    const settings = {
      seed: 's',
      clock: { mode: 'steps', now: 0 } as const,
      limits: false,
      journalSize: 1,
      ttlMs: 1000,
      elapsed: () => now,
    }
    const namespaces = createNamespaces(origin, settings)
    namespaces.open('idle')
    namespaces.open('busy')
    now = 600
    namespaces.open('busy')
    now = 1100

    expect(namespaces.get('idle')).toBeUndefined()
    expect(namespaces.all().map(({ name }) => name)).toEqual(['default', 'busy'])
  })
})

test(`there are ${maxNamespaces} namespaces at most, and the next is 429`, async () => {
  const { url, ringer } = await serveFresh()
  const { namespaces } = ringer
  for (let n = 1; n < maxNamespaces; n++) namespaces.add(createNamespace(`n${n}`, namespaces.origin, namespaces.settings))
  expect(namespaces.size).toBe(maxNamespaces)

  const refused = await kaitenOf(url, 'one-more').send('GET', `/groups/${ENGINEERING}/users`)
  expect(refused.status).toBe(429)
  expect(JSON.parse(refused.text).detail).toContain('drop some')
  expect((await adminOf(url)('POST', '/namespaces', { name: 'one-more' })).status).toBe(429)
  expect((await kaitenOf(url, 'n1').leave(ADA)).status).toBe(200)
})
