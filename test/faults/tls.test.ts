import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { connect } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Serving } from '../../src/server/serve.ts'
import { askSecurely, atHome, filesWith, serveSecurely } from '../tls.ts'
import { leaving, listing } from './arm.ts'
import { type Ask, type Client, curlWith, httpsClient, noCurl, type Seen } from './clients.ts'
import { table, whole } from './table.ts'

vi.setConfig({ testTimeout: 30_000 })

const ADA = 101
let serving: Serving
let ca: string
let child: ChildProcessByStdio<Writable, Readable, null>
let answers: AsyncIterator<string>
const clients = {} as Record<'fetch' | 'http' | 'curl', Client>

/** One Ringer for all, a namespace each: a process trusts what it was told to when it began. */
beforeAll(async () => {
  serving = await serveSecurely()
  ca = serving.ca as string
  const file = filesWith({ 'ca.pem': ca })['ca.pem']
  const script = fileURLToPath(new URL('fetch-child.ts', import.meta.url))
  child = spawn(process.execPath, ['--import', import.meta.resolve('jiti/register'), script], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: file },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  clients.fetch = fetchInChild
  clients.http = httpsClient(ca)
  clients.curl = curlWith('--cacert', file)
})

afterAll(async () => {
  child.stdin.end()
  await serving.close()
})

const fetchInChild: Client = async (...asks) => {
  child.stdin.write(`${JSON.stringify(asks)}\n`)
  return JSON.parse((await answers.next()).value) as Seen[]
}

/** What arms a fault, asked by whoever is to meet it. */
const arming = (namespace: string, document: object): Ask => ({
  method: 'POST',
  url: `${serving.url}/__admin/faults`,
  headers: { 'content-type': 'application/json', 'x-mock-namespace': namespace },
  body: JSON.stringify(document),
})

async function look(namespace: string, path: string) {
  const { text } = await askSecurely(`${serving.url}/__admin${path}`, ca, { headers: { 'x-mock-namespace': namespace } })
  return JSON.parse(text)
}

const often = table.filter(({ name }) => ['a reset', 'an empty answer', 'garbage'].includes(name))
const armed = { status: 201, text: expect.any(String) }

describe.each(['fetch', 'http', 'curl'] as const)('over TLS, %s', (name) => {
  describe.skipIf(name === 'curl' && noCurl)('sees', () => {
    test.each(table.map((row) => [row.name, row] as const))(
      '%s as it does without, and the next answer of the same agent whole',
      async (_, row) => {
        const namespace = `${name}-${table.indexOf(row)}`
        const ask = listing(serving.url, namespace)
        const spoiled = { ...ask, ...(row.name === 'a hang' && { timeout: 400 }) }
        const seen = await clients[name](ask, arming(namespace, { select: { times: 1 }, effect: row.effect }), spoiled, ask)

        expect(seen).toEqual([whole, armed, row[name], whole])
        expect((await look(namespace, '/faults')).faults[0]).toMatchObject({ hits: 1, remaining: 0, matched: 2 })
      },
    )

    test.each(often.map((row) => [row.name, row] as const))('100 of 100 times %s', async (_, row) => {
      const namespace = `${name}-often-${often.indexOf(row)}`
      const ask = listing(serving.url, namespace)
      const asks = Array.from({ length: 103 }, () => ask)
      const seen = await clients[name](ask, arming(namespace, { select: { times: 100 }, effect: row.effect }), ...asks)

      expect(seen).toEqual([whole, armed, ...Array.from({ length: 100 }, () => row[name]), whole, whole, whole])
      expect((await look(namespace, '/requests')).requests).toHaveLength(104)
    })

    test('the one failure of a change that is lost behind it, and the change', async () => {
      const namespace = `${name}-after`
      const fault = { match: { operation: 'removeUserFromGroup' }, select: { times: 1 }, when: 'after', effect: { kind: 'reset' } }
      const leave = leaving(serving.url, ADA, namespace)
      const [, , lost, again] = await clients[name](listing(serving.url, namespace), arming(namespace, fault), leave, leave)

      expect([lost?.error === undefined, again?.status]).toEqual([false, 404])
      expect((await look(namespace, '/requests')).requests).toHaveLength(3)
    })
  })
})

test('a connection that is idle while somebody else arms a fault is ended in good order', async () => {
  const { method, url, headers, body } = arming('idle', { effect: { kind: 'reset' } })
  const idle = connect({ port: serving.port, host: 'localhost', ca, lookup: atHome })
  const failed = vi.fn()
  idle.on('error', failed)
  idle.write(`GET ${new URL(listing(url).url).pathname} HTTP/1.1\r\nHost: localhost\r\nX-Mock-Namespace: idle\r\n\r\n`)
  await once(idle, 'data')
  const ended = once(idle, 'end')
  await askSecurely(url, ca, { method, headers, body: body as string })

  await ended
  expect(failed).not.toHaveBeenCalled()
})

test('fetch sees a failure that somebody else armed while its connection was idle', async () => {
  const ask = listing(serving.url, 'meanwhile')
  const { method, url, headers, body } = arming('meanwhile', { select: { times: 1 }, effect: { kind: 'reset' } })
  const before = await clients.fetch(ask)
  await askSecurely(url, ca, { method, headers, body: body as string })

  expect([...before, ...(await clients.fetch(ask, ask))]).toEqual([whole, table[0]?.fetch, whole])
  expect((await look('meanwhile', '/requests')).requests).toHaveLength(3)
})
