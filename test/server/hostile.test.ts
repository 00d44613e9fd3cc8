import type { ReadableStream } from 'node:stream/web'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sendRaw, serveFresh } from '../socket.ts'

const asAda = { authorization: 'Bearer kaiten-token', 'content-type': 'application/json' }

test('a body of more than 1 MiB is 413, announced or not', async () => {
  const { url } = await serveFresh()
  const post = (body: string | ReadableStream, init: object = {}) =>
    fetch(`${url}/kaiten/api/latest/company/groups`, { method: 'POST', headers: asAda, body, ...init })
  const big = JSON.stringify({ name: 'x'.repeat(1024 * 1024) })

  expect((await post(big)).status).toBe(413)
  expect((await post(new Blob([big]).stream(), { duplex: 'half' })).status).toBe(413)
  expect((await post(JSON.stringify({ name: 'small' }))).status).toBe(200)
})

/** A group whose body is exactly so many bytes: padded by what the schema does not know, or by a name that it finds too long. */
const padded = (bytes: number) => `{"name":"Lab","pad":"${'x'.repeat(bytes - 23)}"}`
const named = (bytes: number) => `{"name":"${'x'.repeat(bytes - 11)}"}`

test.each([
  ['of exactly 1 MiB is read', padded(2 ** 20), 200],
  ['of exactly 1 MiB is judged by its schema', named(2 ** 20), 400],
  ['of 1 MiB and a byte is refused unread', padded(2 ** 20 + 1), 413],
  ['of 1 MiB of letters, and a byte as one of them takes two, is refused', padded(2 ** 20).replace('Lab', 'Läb'), 413],
])('a body %s, announced or not', async (_, body, status) => {
  const { url } = await serveFresh()
  const post = (body: string | ReadableStream, init: object = {}) =>
    fetch(`${url}/kaiten/api/latest/company/groups`, { method: 'POST', headers: asAda, body, ...init })

  expect((await post(body)).status).toBe(status)
  expect((await post(new Blob([body]).stream(), { duplex: 'half' })).status).toBe(status)
})

test.each([
  [64, 200],
  [65, 400],
])('a body nested %d levels deep is answered %d, in arrays as in objects', async (depth, status) => {
  const { url } = await serveFresh()
  const post = (deep: string) =>
    fetch(`${url}/kaiten/api/latest/company/groups`, { method: 'POST', headers: asAda, body: `{"name":"Lab","deep":${deep}}` })
  const inner = depth - 1

  expect((await post('['.repeat(inner) + ']'.repeat(inner))).status).toBe(status)
  expect((await post(`${'{"a":'.repeat(inner)}1${'}'.repeat(inner)}`)).status).toBe(status)
  expect((await post(`"${'['.repeat(depth)}"`)).status, 'brackets in a text are no levels').toBe(200)
})

test.each([
  ['no JSON', '{"name":'],
  ['another type', 'name=Research', 'application/x-www-form-urlencoded'],
  ['a body nested deeper than 64 levels', `{"name":"x","deep":${'['.repeat(70)}${']'.repeat(70)}}`],
  ['a body nested 200,000 levels deep', `{"name":"x","deep":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
  ['null', 'null'],
  ['an array', '[]'],
])("%s meets the vendor's own refusal", async (_, body, type = 'application/json') => {
  const { url } = await serveFresh()

  const answer = await fetch(`${url}/kaiten/api/latest/company/groups`, {
    method: 'POST',
    headers: { ...asAda, 'content-type': type },
    body,
  })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toEqual({ message: 'Validation error' })
})

test('names that objects inherit are names like any other', async () => {
  const { url } = await serveFresh()

  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect((await fetch(`${url}/kaiten/api/latest/company/groups/${name}`, { headers: asAda })).status).toBe(404)
    expect((await fetch(`${url}/${name}/x`)).status).toBe(404)
    const body = `{"name":"Research","${name}":{"polluted":true}}`
    expect((await fetch(`${url}/kaiten/api/latest/company/groups`, { method: 'POST', headers: asAda, body })).status).toBe(200)
  }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  expect((await fetch(`${url}/__admin/health`)).status).toBe(200)
})

test('a body on GET and DELETE is borne', async () => {
  const { port } = await serveFresh()
  const head = 'Host: localhost\r\nAuthorization: Bearer kaiten-token\r\nContent-Length: 9\r\nConnection: close'

  expect(await sendRaw(port, `GET /kaiten/api/v1/users/current HTTP/1.1\r\n${head}\r\n\r\nnot json!`)).toMatch(/^HTTP\/1\.1 200/)
  const leave = 'DELETE /kaiten/api/v1/groups/f0000000-0000-4000-8000-000000000001/users/101'
  expect(await sendRaw(port, `${leave} HTTP/1.1\r\n${head}\r\n\r\nnot json!`)).toMatch(/^HTTP\/1\.1 200/)
})

test('a percent sign that encodes nothing is a path like any other', async () => {
  const { port } = await serveFresh()

  const answer = await sendRaw(
    port,
    'GET /kaiten/api/v1/company/groups/%zz%E0%A4%A HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer kaiten-token\r\nConnection: close\r\n\r\n',
  )
  expect(answer).toMatch(/^HTTP\/1\.1 404/)
})

test('no mutated request wedges the server: health answers meanwhile', async () => {
  const { port, url } = await serveFresh()
  const good =
    'POST /kaiten/api/latest/company/groups HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer kaiten-token\r\nContent-Length: 15\r\n\r\n{"name":"Lab"}\n'
  const mutation = fc.record({ at: fc.nat(good.length), remove: fc.nat(12), insert: fc.string({ unit: 'binary', maxLength: 12 }) })

  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      const bytes = mutations.reduce((text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove), good)
      const answer = await sendRaw(port, bytes).catch(() => '')
      expect(answer).not.toMatch(/^HTTP\/1\.1 500/)
    }),
    { seed: 4700, numRuns: 300 },
  )
  expect((await fetch(`${url}/__admin/health`)).status).toBe(200)
})
