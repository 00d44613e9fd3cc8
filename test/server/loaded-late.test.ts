import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { loadedLate } from '../../src/server/loaded-late.ts'
import { startedIn } from '../cli/ringer.ts'

/** What a client is sent that ends its side behind its request, as `nc` does. */
async function halfClosed(port: number, path: string): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  await once(socket, 'connect')
  socket.end(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`)
  return text(socket)
}

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A server whose listener is there when the test lets it be, and tells each message that has come, and each client that has ended its side. */
async function serving() {
  const loads: { done(listener: RequestListener): void; fail(error: Error): void }[] = []
  const load = () => new Promise<RequestListener>((done, fail) => void loads.push({ done, fail }))
  const listener = loadedLate(load, ({ message }, _, outgoing) => void outgoing.writeHead(500).end(message))
  const came: string[] = []
  const told = new EventTarget()
  const tell = (what: string) => {
    came.push(what)
    told.dispatchEvent(new Event('told'))
  }
  server = createServer((incoming, outgoing) => {
    listener(incoming, outgoing)
    tell(incoming.url as string)
    incoming.socket.once('end', () => tell(`${incoming.url} ended`))
    incoming.once('close', () => tell(`${incoming.url} closed`))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const until = async (what: string) => {
    while (!came.includes(what)) await once(told, 'told')
  }
  return { port, loads, until }
}

const saying =
  (word: string): RequestListener =>
  ({ url }: IncomingMessage, outgoing) =>
    void outgoing.end(`${word} ${url}`)

test('the first request of all may be for an admin route, and its client may have ended its side', async () => {
  const { line } = await startedIn({})
  expect(await halfClosed(line.port, '/__admin/health')).toMatch(/^HTTP\/1\.1 200 OK\r\n.*"status":"ready"/s)
})

const moduleOf = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`

/** Has a process say on stderr when it loads the file that the app is in. */
const hooks = moduleOf(`
  import { writeSync } from 'node:fs'
  export function load(url, context, next) {
    if (url.includes('/chunk-app')) writeSync(2, 'loads ' + url)
    return next(url, context)
  }`)
const sayingApp = `--import=${moduleOf(`import { register } from 'node:module'; register(${JSON.stringify(hooks)})`)}`

test.each([
  ["is not loaded with a vendor's call", '/kaiten/api/v1/users', false],
  ['is loaded with an admin route', '/__admin/health', true],
])('the hono app %s', async (_, path, loaded) => {
  const { line, child, ended } = await startedIn({ NODE_OPTIONS: sayingApp })
  expect(await halfClosed(line.port, path)).toMatch(/^HTTP/)
  child.kill('SIGTERM')
  expect((await ended).stderr.includes('loads')).toBe(loaded)
})

test('requests wait until the listener is loaded, once for all of them, and then wait no more', async () => {
  const { port, loads, until } = await serving()
  const [first, second] = [halfClosed(port, '/1'), halfClosed(port, '/2')]
  await Promise.all(['/1 ended', '/2 ended'].map(until))
  expect(loads).toHaveLength(1)

  loads[0]?.done(saying('loaded'))
  expect(await first).toMatch(/^HTTP\/1\.1 200 OK\r\n.*\r\nloaded \/1$/s)
  expect(await second).toMatch(/\r\nloaded \/2$/)
  expect(await halfClosed(port, '/3')).toMatch(/\r\nloaded \/3$/)
  expect(loads).toHaveLength(1)
})

test('once it is loaded, who ends its side has left', async () => {
  const { port, loads, until } = await serving()
  const first = halfClosed(port, '/1')
  await until('/1')
  loads[0]?.done(({ url }, outgoing) => {
    if (url === '/1') outgoing.end('first')
  })
  expect(await first).toMatch(/first$/)
  expect(await halfClosed(port, '/2')).toBe('')
})

test('half a request, whose client has left before the listener is loaded, does not come to it', async () => {
  const { port, loads, until } = await serving()
  const leaving = connect(port, '127.0.0.1')
  leaving.write('POST /1 HTTP/1.1\r\nhost: localhost\r\ncontent-length: 2\r\n\r\n{')
  await until('/1')
  leaving.destroy()
  await until('/1 closed')

  const next = halfClosed(port, '/2')
  await until('/2')
  const came: unknown[] = []
  loads[0]?.done((incoming, outgoing) => {
    came.push(incoming.url)
    outgoing.end()
  })
  await next
  expect(came).toEqual(['/2'])
})

test('what cannot be loaded is refused, and loaded with a later request', async () => {
  const { port, loads, until } = await serving()
  const first = halfClosed(port, '/1')
  await until('/1')
  loads[0]?.fail(new Error('it is gone'))
  expect(await first).toMatch(/^HTTP\/1\.1 500 .*\r\nit is gone\r\n/s)

  const second = halfClosed(port, '/2')
  await until('/2 ended')
  loads[1]?.done(saying('loaded'))
  expect(await second).toMatch(/\r\nloaded \/2$/)
})
