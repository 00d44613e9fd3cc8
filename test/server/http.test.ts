import { describe, expect, test } from 'vitest'
import { sendRaw, serveFresh } from '../socket.ts'

const MEMBERSHIP = '/groups/f0000000-0000-4000-8000-000000000001/users/101'
const asAda = { authorization: 'Bearer kaiten-token' }

describe('addressing', () => {
  test.each([
    ['the prefix', '/kaiten/api/latest', {}],
    ["the vendor's own host", '/api/latest', { host: 'acme.kaiten.ru' }],
    ['<vendor>.localhost', '/api/v1', { host: 'kaiten.localhost:4700' }],
  ])('reaches kaiten by %s', async (_, base, headers: Record<string, string>) => {
    const { port } = await serveFresh()
    const { host = 'localhost' } = headers

    const answer = await sendRaw(
      port,
      `DELETE ${base}${MEMBERSHIP} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer kaiten-token\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(answer).toContain('"full_name":"Ada Lovelace"')
  })

  test("on a vendor's host every path is the vendor's", async () => {
    const { port } = await serveFresh()

    const answer = await sendRaw(port, 'GET /__admin/health HTTP/1.1\r\nHost: acme.kaiten.ru\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/)
    expect(answer).not.toContain('problem+json')
  })

  test('names the nearest vendor for a prefix that is none', async () => {
    const { url } = await serveFresh()

    const answer = await fetch(`${url}/katen/api/latest/users`)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('Did you mean "kaiten"?') })
  })
})

describe('paths and methods that no operation has', () => {
  test.each([
    ['/kaiten/groups/x/users', 'did you forget /api/latest?'],
    ['/kaiten/api/v1/users/', 'without the trailing slash?'],
    ['/kaiten/api/latest/groups', 'nearest operation: GET /api/latest/company/groups (listGroups)'],
    ['/kaiten', 'see /__admin/rules?vendor=kaiten'],
    ['/kaiten/api/v1/company/group', 'nearest operation: GET /api/v1/company/groups (listGroups)'],
  ])("%s is the vendor's own 404 with a hint", async (path, hint) => {
    const { url } = await serveFresh()

    const answer = await fetch(url + path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('x-ringer-hint')).toBe(hint)
    expect(await answer.text()).toBe('')
  })

  test('an unknown method is 405 with the methods that there are', async () => {
    const { url } = await serveFresh()

    const answer = await fetch(`${url}/kaiten/api/v1/company/groups`, { method: 'PUT' })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
  })

  test('OPTIONS is 204 with the methods that there are', async () => {
    const { url } = await serveFresh()

    const answer = await fetch(`${url}/kaiten/api/v1/company/groups`, { method: 'OPTIONS' })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
  })

  test('HEAD is GET without the body', async () => {
    const { url } = await serveFresh()

    const get = await fetch(`${url}/kaiten/api/v1/users/current`, { headers: asAda })
    const head = await fetch(`${url}/kaiten/api/v1/users/current`, { method: 'HEAD', headers: asAda })
    expect(head.status).toBe(200)
    expect(head.headers.get('content-length')).toBe(String((await get.text()).length))
    expect(await head.text()).toBe('')
  })
})

describe('Prefer', () => {
  test('gives a documented answer without touching the state', async () => {
    const { url } = await serveFresh()
    const leave = (headers: Record<string, string>) => fetch(`${url}/kaiten/api/latest${MEMBERSHIP}`, { method: 'DELETE', headers })

    const preferred = await leave({ ...asAda, prefer: 'code=402' })
    expect(preferred.status).toBe(402)
    expect(preferred.headers.get('preference-applied')).toBe('code=402')
    expect((await leave(asAda)).status).toBe(200)
  })

  test('refuses an undocumented status with 422, naming the documented ones', async () => {
    const { url } = await serveFresh()

    const answer = await fetch(`${url}/kaiten/api/latest${MEMBERSHIP}`, { method: 'DELETE', headers: { ...asAda, prefer: 'code=418' } })
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ documented: [200, 401, 402, 403, 404, 429] })
  })

  test('picks one of several examples by its name', async () => {
    const { url } = await serveFresh()
    const headers = { 'x-management-id': 'mgmt-id', 'x-management-token': 'mgmt-token', prefer: 'code=400, example=OnlyProject' }

    const answer = await fetch(`${url}/voucherify/management/v1/projects/proj_Acme0001/users/user_ada`, { method: 'DELETE', headers })
    expect(answer.headers.get('preference-applied')).toBe('code=400, example=OnlyProject')
    expect(await answer.json()).toMatchObject({ code: 400, message: 'User cannot be unassigned' })
  })

  test.each(['code=40', 'code=four', 'code=400, example=Nobody', 'example=Nobody'])('%s is 422', async (prefer) => {
    const { url } = await serveFresh()

    const headers = { ...asAda, prefer, 'content-type': 'application/json' }
    expect((await fetch(`${url}/kaiten/api/latest/company/groups`, { method: 'POST', headers, body: '{}' })).status).toBe(422)
  })

  test('comes behind security', async () => {
    const { url } = await serveFresh()

    const answer = await fetch(`${url}/kaiten/api/latest${MEMBERSHIP}`, { method: 'DELETE', headers: { prefer: 'code=402' } })
    expect(answer.status).toBe(401)
  })
})

test('pages of any origin may call the vendors with --cors, and never the admin routes', async () => {
  const { url } = await serveFresh({ cors: true })
  const headers = { ...asAda, origin: 'https://app.example.com' }

  expect((await fetch(`${url}/kaiten/api/v1/users/current`, { headers })).headers.get('access-control-allow-origin')).toBe('*')
  expect((await fetch(`${url}/__admin/health`, { headers })).headers.get('access-control-allow-origin')).toBeNull()
})

test('without --cors no answer has CORS headers', async () => {
  const { url } = await serveFresh()

  const answer = await fetch(`${url}/kaiten/api/v1/users/current`, { headers: { ...asAda, origin: 'https://app.example.com' } })
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
})

test('two cold starts given the same requests answer the same bytes, headers included', async () => {
  const requests = [
    ['POST', '/kaiten/api/latest/company/groups', '{"name":"Research"}'],
    ['DELETE', `/kaiten/api/latest${MEMBERSHIP}`, ''],
    ['DELETE', `/kaiten/api/latest${MEMBERSHIP}`, ''],
    ['GET', '/kaiten/api/latest/company/groups', ''],
    ['GET', '/__admin/state', ''],
  ] as const
  const run = async () => {
    const { port } = await serveFresh()
    const answers: string[] = []
    for (const [method, path, body] of requests) {
      const head = `Host: localhost\r\nAuthorization: Bearer kaiten-token\r\nContent-Type: application/json\r\nContent-Length: ${body.length}`
      answers.push(await sendRaw(port, `${method} ${path} HTTP/1.1\r\n${head}\r\nConnection: close\r\n\r\n${body}`))
    }
    return answers
  }

  const first = await run()
  expect(first.map((answer) => answer.slice(9, 12))).toEqual(['200', '200', '404', '200', '200'])
  expect(await run()).toEqual(first)
})
