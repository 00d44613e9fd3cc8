import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { adminOf } from '../admin.ts'
import { serveFresh } from '../socket.ts'
import { faultsOf, leaving, listing } from './arm.ts'
import { type Ask, type Client, curlClient, fetchClient, httpClient, noCurl } from './clients.ts'

const [ADA, GRACE] = [101, 102]
const reset = { select: { times: 1 }, effect: { kind: 'reset' } }
const opened: { close(): unknown }[] = []

afterEach(() => {
  for (const one of opened.splice(0)) one.close()
})

/** A server that does something when it is asked: what happens between two requests of one client. */
async function meanwhile(work: () => Promise<unknown>): Promise<Ask> {
  const server = createServer((_, answer) => void work().then(() => answer.end('done')))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  opened.push(server)
  return { method: 'GET', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, headers: {} }
}

/** A client that keeps one connection, and says of each answer which it came over. */
function keeper() {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  opened.push({ close: () => agent.destroy() })
  return ({ method, url, headers, body }: Ask) =>
    new Promise<{ status: number | undefined; connection: string | undefined; port: number | undefined }>((resolve, reject) => {
      const sent = request(url, { method, headers, agent }, (answer) => {
        const { localPort: port } = answer.socket
        answer.resume().on('end', () => resolve({ status: answer.statusCode, connection: answer.headers.connection, port }))
      })
      sent.on('error', reject)
      sent.end(body)
    })
}

const admin = (url: string, method: string, path: string, body?: object): Ask => ({
  method,
  url: `${url}/__admin${path}`,
  headers: { 'content-type': 'application/json' },
  ...(body && { body: JSON.stringify(body) }),
})

describe.each<[name: string, client: Client]>([
  ['fetch', fetchClient],
  ['node:http', httpClient],
  ['curl', curlClient],
])('a failure is seen and not silently repeated by %s', (name, client) => {
  describe.skipIf(name === 'curl' && noCurl)('when', () => {
    test.each<[how: string, between: (url: string) => Promise<Ask[]>]>([
      [
        'another client arms it between two requests',
        async (url) => [await meanwhile(() => httpClient(admin(url, 'POST', '/faults', reset)))],
      ],
      ['the same client arms it', async (url) => [admin(url, 'POST', '/faults', reset)]],
      ['the same client arms it and looks at it', async (url) => [admin(url, 'POST', '/faults', reset), admin(url, 'GET', '/faults')]],
      ['a change makes it one', async (url) => [await meanwhile(() => changed(url))]],
      ['a reset brings it back', async (url) => [await meanwhile(() => httpClient(admin(url, 'POST', '/snapshots/armed/restore')))]],
    ])('%s', async (_, between) => {
      const { url } = await serveFresh()
      const { arm, entries, admin: ask } = faultsOf(url)
      const id = await arm(reset)
      await ask('POST', '/snapshots', { name: 'armed' })
      await ask('DELETE', `/faults/${id}`)

      const seen = await client(listing(url), ...(await between(url)), leaving(url, ADA), leaving(url, ADA))
      expect(seen.slice(-2)).toEqual([{ error: expect.any(String) }, { status: 200, text: expect.any(String) }])
      expect((await entries()).map(({ response, fault }) => fault?.kind ?? response.status)).toEqual([200, 'reset', 200])
    })

    test('it is armed while an answer is on its way', async () => {
      const { url } = await serveFresh()
      const { arm, entries } = faultsOf(url)
      await arm({ select: { times: 1 }, effect: { kind: 'delay', fixed: 200 } })
      const answers = client(listing(url), leaving(url, ADA), leaving(url, ADA))
      await vi.waitFor(async () => expect(await entries()).toHaveLength(1), { interval: 2 })
      await arm(reset)

      expect(await answers).toMatchObject([{ status: 200 }, { error: expect.any(String) }, { status: 200 }])
      expect(await entries()).toHaveLength(3)
    })
  })
})

async function changed(url: string): Promise<void> {
  const { arm, admin } = faultsOf(url)
  const id = await arm({ select: { times: 1 }, effect: { kind: 'delay', fixed: 1 } })
  expect((await admin('PATCH', `/faults/${id}`, { effect: { kind: 'reset' } })).status).toBe(200)
}

test('an answer says that its connection ends while a fault is armed that is done to one, and only then', async () => {
  const { url } = await serveFresh()
  const { arm, admin } = faultsOf(url)
  const connections = async () => [await keeper()(listing(url)), await keeper()(leaving(url, 999))].map(({ connection }) => connection)

  expect(await connections()).toEqual(['keep-alive', 'keep-alive'])
  await arm({ effect: { kind: 'respond', status: 500, custom: true }, match: { operation: 'getGroup' } })
  expect(await connections()).toEqual(['keep-alive', 'keep-alive'])
  await arm({ effect: { kind: 'hang' }, match: { vendor: 'snag' }, startAfter: 'PT1H' })
  expect(await connections()).toEqual(['close', 'close'])
  await admin('DELETE', '/faults')
  expect(await connections()).toEqual(['keep-alive', 'keep-alive'])
})

test('the connections of other namespaces are kept', async () => {
  const { url } = await serveFresh()
  const [here, there] = [keeper(), keeper()]
  const first = await there(listing(url, 'b'))
  const gone = await here(listing(url, 'a'))
  await faultsOf(url, 'a').arm({ effect: { kind: 'empty' }, match: { operation: 'removeUserFromGroup' } })

  expect(await there(listing(url, 'b'))).toEqual({ status: 200, connection: 'keep-alive', port: first.port })
  expect(await there(leaving(url, GRACE, 'b'))).toEqual({ status: 200, connection: 'keep-alive', port: first.port })
  const next = await here(listing(url, 'a'))
  expect(next).toMatchObject({ status: 200, connection: 'close' })
  expect(next.port).not.toBe(gone.port)
})

test('a request whose body is still on its way when the fault is armed is answered', async () => {
  const { url, ringer } = await serveFresh()
  const body = JSON.stringify({ user_id: 103 })
  const { headers } = listing(url)
  const sent = request(listing(url).url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'content-length': body.length },
  })
  const status = new Promise((resolve, reject) => sent.on('error', reject).on('response', (answer) => resolve(answer.resume().statusCode)))
  const seen = vi.spyOn(ringer.connections as NonNullable<typeof ringer.connections>, 'serve')
  sent.write(body.slice(0, 5))
  await vi.waitFor(() => expect(seen).toHaveBeenCalled(), { interval: 2 })
  await faultsOf(url).arm({ effect: { kind: 'reset' }, match: { operation: 'removeUserFromGroup' } })
  sent.end(body.slice(5))

  expect(await status).toBe(200)
})

test('a call that comes too late, over a connection that is being closed, does not happen', async () => {
  const { url, port } = await serveFresh()
  const { arm, entries } = faultsOf(url)
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  opened.push({ close: () => socket.destroy() })
  const send = ({ method, url }: Ask) =>
    socket.write(`${method} ${new URL(url).pathname} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer kaiten-token\r\n\r\n`)
  send(listing(url))
  await once(socket, 'data')
  const late = once(socket, 'end').then(() => send(leaving(url, ADA)))
  await arm({ effect: { kind: 'reset' }, match: { vendor: 'snag' } })

  await late
  expect((await httpClient(leaving(url, ADA)))[0]?.status).toBe(200)
  expect(await entries()).toHaveLength(2)
})

test('a connection may serve any number of namespaces', async () => {
  const warned = vi.fn()
  process.on('warning', warned)
  const { url } = await serveFresh()
  const ask = keeper()
  const ports = []
  for (let n = 0; n < 30; n++) ports.push((await ask(listing(url, `n${n}`))).port)
  process.off('warning', warned)

  expect(new Set(ports).size).toBe(1)
  expect(warned).not.toHaveBeenCalled()
  expect((await adminOf(url)('GET', '/namespaces')).body.namespaces).toHaveLength(31)
})
