import { expect, test, vi } from 'vitest'
import { startRinger } from '../../src/boot.ts'
import type { Rules } from '../../src/rulebook/vendor.ts'
import { serve } from '../../src/server/serve.ts'
import { vendor } from '../emulate.ts'
import { sendRaw, serveFresh } from '../socket.ts'

const asAda = 'Host: localhost\r\nAuthorization: Bearer kaiten-token'
const me = '/kaiten/api/v1/users/current'

test('requests that come at once are answered in their order, each whole', async () => {
  const { port } = await serveFresh()
  const ask = (more = '') => `GET ${me} HTTP/1.1\r\n${asAda}${more}\r\n\r\n`
  const group = '{"name":"Research"}'
  const create = `POST /kaiten/api/v1/company/groups HTTP/1.1\r\n${asAda}\r\nContent-Type: application/json\r\nContent-Length: ${group.length}\r\n\r\n${group}`

  const [, ...answers] = (await sendRaw(port, ask() + create + ask() + ask('\r\nConnection: close'))).split('HTTP/1.1 ')
  const alone = await sendRaw(port, ask('\r\nConnection: close'))
  const body = (answer: string | undefined) => answer?.slice(answer.indexOf('\r\n\r\n') + 4)
  expect(answers.map((answer) => answer.slice(0, 3))).toEqual(['200', '200', '200', '200'])
  expect([0, 2, 3].map((at) => body(answers[at]))).toEqual([body(alone), body(alone), body(alone)])
  expect(body(answers[1])).toContain('"name":"Research"')
})

test('of requests over one connection each has its own headers, whether they are those of the one before or not', async () => {
  const { port } = await serveFresh()
  const asked = ['X-Step: 1', 'X-Step: 1', 'X-Step: 2', 'X-Other: 2', 'X-Step: 1\r\nX-Step: 3', 'X-Step: 1']
  const calls = asked.map((header) => `GET ${me} HTTP/1.1\r\n${asAda}\r\n${header}\r\n\r\n`)
  const unknown = `GET ${me} HTTP/1.1\r\n${asAda.replace('kaiten-token', 'kaiten-taken')}\r\nX-Step: 1\r\n\r\n`
  const look = 'GET /__admin/requests HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'

  const [, ...answers] = (await sendRaw(port, [...calls, unknown, calls[0], look].join(''))).split('HTTP/1.1 ')
  expect(answers.map((answer) => answer.slice(0, 3))).toEqual([...Array(6).fill('200'), '401', '200', '200'])
  const last = answers.at(-1) as string
  const { requests } = JSON.parse(last.slice(last.indexOf('\r\n\r\n'))) as { requests: { request: { headers: Record<string, string> } }[] }
  expect(requests.map(({ request: { headers } }) => [headers['x-step'], headers['x-other']])).toEqual([
    ['1', undefined],
    ['1', undefined],
    ['2', undefined],
    [undefined, '2'],
    ['1, 3', undefined],
    ['1', undefined],
    ['1', undefined],
    ['1', undefined],
  ])
})

test('of requests over several connections each has its own headers, whether they are those of another connection or not', async () => {
  const { port } = await serveFresh()
  const ask = (header: string) => sendRaw(port, `GET ${me} HTTP/1.1\r\n${asAda}\r\n${header}\r\nConnection: close\r\n\r\n`)
  const asked = ['X-Step: 1', 'X-Step: 1', 'X-Step: 2', 'X-Other: 2', 'X-Step: 1', 'X-Step: 1']
  for (const header of asked) expect((await ask(header)).slice(9, 12)).toBe('200')
  expect((await sendRaw(port, `GET ${me} HTTP/1.1\r\nHost: localhost\r\nX-Step: 1\r\nConnection: close\r\n\r\n`)).slice(9, 12)).toBe('401')

  const journal = await fetch(`http://localhost:${port}/__admin/requests`)
  const { requests } = (await journal.json()) as { requests: { request: { headers: Record<string, string> } }[] }
  expect(requests.map(({ request: { headers } }) => [headers['x-step'], headers['x-other'], headers.authorization !== undefined])).toEqual([
    ['1', undefined, true],
    ['1', undefined, true],
    ['2', undefined, true],
    [undefined, '2', true],
    ['1', undefined, true],
    ['1', undefined, true],
    ['1', undefined, false],
  ])
})

test('a request to the admin routes does not overtake the call before it', async () => {
  const { port } = await serveFresh()
  const call = `GET ${me} HTTP/1.1\r\n${asAda}\r\n\r\n`
  const look = 'GET /__admin/requests HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'

  expect(await sendRaw(port, call + call + look)).toContain('{"id":2,')
})

test('a body that comes byte by byte is the body that it would be at once', async () => {
  const { url } = await serveFresh()
  const text = '{"name":"Zoë 🦊"}'
  const bytes = Buffer.from(text)
  const pieces = new ReadableStream({
    async start(controller) {
      for (const byte of bytes) {
        controller.enqueue(Uint8Array.of(byte))
        await new Promise(setImmediate)
      }
      controller.close()
    },
  })

  const headers = { authorization: 'Bearer kaiten-token', 'content-type': 'application/json' }
  const answer = await fetch(`${url}/kaiten/api/v1/company/groups`, {
    method: 'POST',
    headers,
    body: pieces,
    duplex: 'half',
  } as RequestInit)
  expect(await answer.json()).toMatchObject({ name: 'Zoë 🦊' })
})

test.each([
  ['dots', '/kaiten/api/v1/company/../users/./current'],
  ['encoded dots', '/kaiten/api/v1/company/%2e%2E/users/current'],
  ['backslashes', '\\kaiten\\api/v1/users/current'.replace('\\', '/')],
  ['a fragment', `${me}#top`],
  ['the whole URL', `http://localhost${me}`],
])('a path with %s is the path that clients make of it', async (_, path) => {
  const { port } = await serveFresh()

  expect(await sendRaw(port, `GET ${path} HTTP/1.1\r\n${asAda}\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200 OK/)
})

test('what is neither a path nor a URL is refused', async () => {
  const { port } = await serveFresh()

  expect(await sendRaw(port, `OPTIONS * HTTP/1.1\r\n${asAda}\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400/)
})

test('a key that comes twice is no key that anybody holds', async () => {
  const { port } = await serveFresh()
  const twice = `${asAda}\r\nAuthorization: Bearer kaiten-token`

  expect(await sendRaw(port, `GET ${me} HTTP/1.1\r\n${twice}\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 401/)
})

test('with --cors a page may ask beforehand, and sends what it wants to', async () => {
  const { url } = await serveFresh({ cors: true })
  const asked = { 'access-control-request-method': 'DELETE', 'access-control-request-headers': 'authorization' }

  const answer = await fetch(url + me, { method: 'OPTIONS', headers: { origin: 'https://app.example.com', ...asked } })
  expect(answer.status).toBe(204)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('access-control-allow-methods')).toBe('DELETE')
  expect(answer.headers.get('access-control-allow-headers')).toBe('authorization')
  expect((await fetch(url + me, { method: 'OPTIONS' })).headers.get('allow')).toContain('GET')
})

test('an answer that HTTP cannot carry is a bug of ours, and the server goes on', async () => {
  const kaiten = vendor('kaiten')
  const current = kaiten.rules.get('getCurrentUser') as Rules
  const asked = current.asked.map((rule) => ({ ...rule, headers: () => ({ 'x-broken': 'two\nlines' }) }))
  const rules = new Map([...kaiten.rules, ['getCurrentUser', { ...current, asked }]])
  const serving = await serve(async () => startRinger([{ ...kaiten, rules }]), { host: '127.0.0.1', port: 0 })
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  try {
    const answer = await fetch(serving.url + me)
    expect(answer.status).toBe(500)
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining("This is a bug of Ringer's") })
    expect((await fetch(`${serving.url}/kaiten/api/v1/users`)).status).toBe(401)
    expect(told).toHaveBeenCalledOnce()

    const at = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`
    const together = await sendRaw(serving.port, at('/kaiten/api/v1/users') + at(me) + at('/kaiten/api/v1/users'))
    expect(together.match(/(?<=HTTP\/1\.1 )\d+/g)).toEqual(['401', '500', '401'])
  } finally {
    told.mockRestore()
    await serving.close()
  }
})
