import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createRinger, type RingerServer } from '../src/index.ts'
import { ENGINEERING, kaitenOf } from './admin.ts'

const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((listening) => listening.close()))
})

async function listening(ringer: RingerServer) {
  const place = await ringer.listen({ port: 0 })
  open.push(place)
  return place
}

const asAda = { authorization: 'Bearer kaiten-token' }
const kaiten = () => createRinger({ vendors: ['kaiten'] })
const send = async ({ fetch }: RingerServer, url: string, init?: RequestInit) => fetch(new Request(url, { headers: asAda, ...init }))
// biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
const json = async (...args: Parameters<typeof send>): Promise<any> => (await send(...args)).json()
const leave = (ringer: RingerServer, origin = 'http://localhost/kaiten') =>
  send(ringer, `${origin}/api/latest/groups/${ENGINEERING}/users/101`, { method: 'DELETE' })
const requestsOf = async (ringer: RingerServer) => (await json(ringer, 'http://localhost/__admin/requests')).requests

describe('in process', () => {
  test.each([
    ['the prefix', 'http://localhost/kaiten'],
    ["the vendor's own URL", 'https://acme.kaiten.ru'],
    ['<vendor>.localhost', 'http://kaiten.localhost:4700'],
  ])('a vendor is asked by %s', async (_, origin) => {
    const ringer = await kaiten()

    const left = await leave(ringer, origin)
    expect(left.status).toBe(200)
    expect(await left.json()).toMatchObject({ id: 101, full_name: 'Ada Lovelace' })
    expect((await leave(ringer)).status).toBe(404)
  })

  test('serves every vendor when none is named', async () => {
    const { vendors } = await json(await createRinger(), 'http://localhost/__admin/vendors')

    expect(vendors.map(({ name }: { name: string }) => name)).toEqual(['kaiten', 'snag', 'syncano', 'voucherify', 'wavefront'])
  })

  test('takes a body, and makes ids of the seed that it was given', async () => {
    const made = async (seed: string) => {
      const ringer = await createRinger({ vendors: ['kaiten'], seed })
      const headers = { ...asAda, 'content-type': 'application/json' }
      const url = 'https://acme.kaiten.ru/api/latest/company/groups'
      return (await json(ringer, url, { method: 'POST', headers, body: '{"name":"Research"}' })).uid
    }
    const [one, same, other] = await Promise.all([made('a'), made('a'), made('b')])

    expect(same).toBe(one)
    expect(other).not.toBe(one)
  })

  test('has the admin routes, with a namespace in the path', async () => {
    const ringer = await kaiten()
    await leave(ringer, 'http://localhost/ns/pr-17/kaiten')

    expect((await leave(ringer)).status).toBe(200)
    expect((await send(ringer, 'http://localhost/__admin/reset', { method: 'POST' })).status).toBe(204)
    expect((await leave(ringer)).status).toBe(200)
    expect((await leave(ringer, 'http://localhost/ns/pr-17/kaiten')).status).toBe(404)
  })
})

describe('on a port', () => {
  test('answers from the world that `fetch` answers from, until it is closed', async () => {
    const ringer = await kaiten()
    const { url, port, close } = await listening(ringer)

    expect(url).toBe(`http://127.0.0.1:${port}`)
    expect((await kaitenOf(url).leave(101)).status).toBe(200)
    expect((await leave(ringer)).status).toBe(404)
    await close()
    await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
    expect((await leave(ringer)).status).toBe(404)
  })

  test('throws for a port that is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1')
    await once(blocker, 'listening')
    const { port } = blocker.address() as { port: number }
    const attempt = (await kaiten()).listen({ port })

    await expect(attempt).rejects.toThrow(`port ${port} on 127.0.0.1 is in use`)
    blocker.close()
  })
})

test('two of them share nothing', async () => {
  const [one, other] = await Promise.all([kaiten(), kaiten()])
  const urls = [(await listening(one)).url, (await listening(other)).url]
  await leave(one)
  await send(one, 'http://localhost/__admin/clock', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"advance":"PT1H"}',
  })

  expect([(await requestsOf(one)).length, (await requestsOf(other)).length]).toEqual([1, 0])
  const [first, second] = await Promise.all(urls.map((url) => kaitenOf(url).members()))
  expect(second).toEqual(expect.arrayContaining([101, ...(first ?? [])]))
  expect(first).not.toContain(101)
  expect((await leave(one)).headers.get('date')).toMatch(/01:00:00 GMT$/)
  expect((await leave(other)).headers.get('date')).toMatch(/00:00:00 GMT$/)
})

test('a vendor that there is not is an error that names the nearest', async () => {
  await expect(createRinger({ vendors: ['katen'] })).rejects.toThrow(/there is no vendor "katen"\. Did you mean "kaiten"\?/)
})

test('listening twice is refused, and possible again behind a close', async () => {
  const ringer = await createRinger({ vendors: ['kaiten'] })
  const first = await ringer.listen({ port: 0 })

  await expect(ringer.listen({ port: 0 })).rejects.toThrow('listens already')
  await first.close()
  const second = await ringer.listen({ port: 0 })
  expect((await fetch(`${second.url}/__admin/health`)).status).toBe(200)
  await second.close()
})
