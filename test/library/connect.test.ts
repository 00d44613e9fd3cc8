import { createServer, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { connectRinger } from '../../src/index.ts'
import { serveFresh } from '../socket.ts'
import { ADA, created, kaitenAt } from './ringers.ts'

const open: { close(): unknown }[] = []

afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

/** A server that is no Ringer. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('connecting', () => {
  test('reaches a Ringer, a slash behind its URL or not', async () => {
    const { url } = await (await created()).listen({ port: 0 })
    await using ringer = await connectRinger(`${url}/`)

    expect(ringer.url('kaiten')).toBe(`${url}/kaiten`)
    expect(await kaitenAt(ringer).leave(ADA)).toBe(200)
  })

  test('names a namespace that is made where a proxy looks for it', async () => {
    const { url } = await (await created()).listen({ port: 0 })
    const asked: string[] = []
    const proxy = await serving((incoming, outgoing) => {
      const { method, headers, url: path } = incoming
      asked.push(`${method} ${headers['x-mock-namespace']}`)
      const onward = request(url + path, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode as number, answer.headers)
        answer.pipe(outgoing)
      })
      incoming.pipe(onward)
    })
    await using ringer = await connectRinger(proxy)
    await ringer.namespace('pr-17', { seed: 'of its own' })

    expect(asked).toContain('POST pr-17')
    expect(await ringer.namespaces()).toContainEqual(expect.objectContaining({ name: 'pr-17', seed: 'of its own' }))
  })

  test('where nothing listens says so, and what to do', async () => {
    const { url, close } = await (await created()).listen({ port: 0 })
    await close()

    await expect(connectRinger(url)).rejects.toThrow(`nothing answers at ${url} (ECONNREFUSED): start it with \`ringer\``)
  })

  test.each<[string, RequestListener]>([
    ['another server, which knows no such page', (_, answer) => answer.writeHead(404).end('Cannot GET')],
    ['a page for everything', (_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>')],
    ['JSON of another kind', (_, answer) => answer.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}')],
  ])('where %s answers says that it is no Ringer', async (_, listener) => {
    await expect(connectRinger(await serving(listener))).rejects.toThrow('is no Ringer')
  })

  test.each(['localhost:4700', '', '/ringer', 'https://'])('to "%s" says that it is no URL', async (url) => {
    await expect(connectRinger(url)).rejects.toThrow(`"${url}" is no URL of a Ringer: it is such as http://127.0.0.1:4700`)
  })

  test('with the token that is wanted works, by every door', async () => {
    const { url } = await serveFresh({ guard: { allowedHosts: [], token: 'secret' } })
    const refused = { name: 'RingerError', status: 401, message: expect.stringContaining('--admin-token') }

    await expect(connectRinger(url)).rejects.toMatchObject(refused)
    await expect(connectRinger(url, { token: 'wrong' })).rejects.toMatchObject(refused)
    await using ringer = await connectRinger(url, { token: 'secret' })
    await using place = await ringer.namespace('pr-17')
    const told = place.journal.events()
    const first = told.next()
    await place.faults.arm({ effect: { kind: 'respond', status: 503, custom: true } })
    expect(await kaitenAt(place).leave(ADA)).toBe(503)
    expect(await place.journal.list()).toHaveLength(1)
    await place.drop()
    await first
    expect((await ringer.namespaces()).map(({ name }) => name)).toEqual(['default'])
  })
})
