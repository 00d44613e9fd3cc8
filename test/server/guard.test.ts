import { expect, test } from 'vitest'
import { sendRaw, serveFresh } from '../socket.ts'

/** What a page in a browser can send: each must fail to drive the admin routes. */
test.each([
  ['a rebound host', { host: 'evil.example.com' }],
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['a sibling site', { 'sec-fetch-site': 'same-site' }],
  ['another origin', { origin: 'https://evil.example.com' }],
  ['an opaque origin', { origin: 'null' }],
  ['another port', { origin: 'http://localhost:3000' }],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['a text/plain beacon', { 'content-type': 'text/plain' }],
  ['a multipart form', { 'content-type': 'multipart/form-data; boundary=x' }],
  ['a body of no type', { 'content-type': '' }],
  ['JSON in disguise', { 'content-type': 'text/plain; application/json' }],
  ['a rebound host with its own origin', { host: 'evil.example.com', origin: 'http://evil.example.com' }],
])('refuses %s', async (_, headers: Record<string, string>) => {
  const { port, ringer } = await serveFresh()
  const before = ringer.namespaces.get('default')?.world
  await sendRaw(
    port,
    'DELETE /kaiten/api/v1/groups/f0000000-0000-4000-8000-000000000001/users/101 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer kaiten-token\r\nConnection: close\r\n\r\n',
  )
  const sent = Object.entries({ host: `localhost:${port}`, 'content-type': 'application/json', 'content-length': '2', ...headers })
  const head = sent.map(([name, value]) => `${name}: ${value}`).join('\r\n')

  const answer = await sendRaw(port, `POST /__admin/reset HTTP/1.1\r\n${head}\r\nConnection: close\r\n\r\n{}`)
  expect(answer).toMatch(/^HTTP\/1\.1 4(03|15)/)
  expect(ringer.namespaces.get('default')?.world).not.toBe(before)
})

test('a command line needs no setting', async () => {
  const { url } = await serveFresh()

  expect((await fetch(`${url}/__admin/reset`, { method: 'POST' })).status).toBe(204)
})

test('a page that Ringer itself serves may drive the admin routes', async () => {
  const { url } = await serveFresh()

  const answer = await fetch(`${url}/__admin/reset`, { method: 'POST', headers: { origin: url } })
  expect(answer.status).toBe(204)
})

test('a host that was allowed drives the admin routes', async () => {
  const { port } = await serveFresh({ guard: { allowedHosts: ['ringer.test'], token: undefined } })

  expect(await sendRaw(port, 'GET /__admin/health HTTP/1.1\r\nHost: ringer.test:4700\r\nConnection: close\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 200/,
  )
})

test.each([
  ['without a token', {}, 401],
  ['with another token', { authorization: 'Bearer wrong' }, 401],
  ['with the token', { authorization: 'Bearer secret' }, 200],
])('%s, where one is wanted', async (_, headers: Record<string, string>, status) => {
  const { url } = await serveFresh({ guard: { allowedHosts: [], token: 'secret' } })

  expect((await fetch(`${url}/__admin/health`, { headers })).status).toBe(status)
})
