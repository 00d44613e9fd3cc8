import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createSocketServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { listen } from '../../src/server/listen.ts'
import { serveFresh } from '../socket.ts'
import { ringer, ringerIn } from './ringer.ts'

const closing: (() => unknown)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const wait = (url: string, ...args: string[]) => ringer('wait', '--url', url, ...args)

async function serverOf(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  closing.push(() => server.close())
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return { server, url: `http://127.0.0.1:${port}` }
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createSocketServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('ringer wait', () => {
  test('ends at once when Ringer is ready, and names the vendors', async () => {
    const { url } = await serveFresh()
    const names = 'kaiten, snag, syncano, voucherify, wavefront'
    expect(await wait(url).ended).toEqual({ code: 0, stdout: `ready at ${url}: ${names}\n`, stderr: '' })
    expect(await ringerIn({ RINGER_URL: url }, 'wait').ended).toMatchObject({ code: 0, stdout: `ready at ${url}: ${names}\n` })
  })

  test('prints the health document with --json', async () => {
    const { url } = await serveFresh()
    const { code, stdout } = await wait(url, '--json').ended
    expect(JSON.parse(stdout)).toEqual(await (await fetch(`${url}/__admin/health`)).json())
    expect(code).toBe(0)
  })

  test('begins before Ringer does', async () => {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const { ended } = wait(url)
    const started = ringer('start', '--port', String(port), '--vendors', 'kaiten', '--json')
    expect(await ended).toEqual({ code: 0, stdout: `ready at ${url}: kaiten\n`, stderr: '' })
    expect(JSON.parse(await started.printed(/\n/)).url).toBe(url)
  })

  test('takes what is starting, or is something else at first, for not ready yet', async () => {
    const { url: ready } = await serveFresh()
    const health = await (await fetch(`${ready}/__admin/health`)).text()
    const answers: [number, string][] = [
      [502, '<h1>Bad Gateway</h1>'],
      [503, '{"detail":"Ringer is starting."}'],
      [200, '{"status":"ready"}'],
      [200, health],
    ]
    const asked: (string | undefined)[] = []
    const { url } = await serverOf((request, response) => {
      asked.push(request.url)
      const [status, body] = answers.shift() as [number, string]
      response.writeHead(status, { 'content-type': 'application/json' }).end(body)
    })

    expect(await wait(url).ended).toMatchObject({ code: 0, stderr: '' })
    expect(asked).toEqual(Array(4).fill('/__admin/health'))
  })

  test('brings the token that a guarded Ringer wants, and waits for none', async () => {
    const { url } = await serveFresh({ guard: { allowedHosts: [], token: 'secret' } })
    expect(await wait(url, '--token', 'secret').ended).toMatchObject({ code: 0 })
    expect(await wait(url, '--timeout', 'PT10M').ended).toEqual({
      code: 1,
      stdout: '',
      stderr: `ringer: ${url} wants the token that it printed at its start: give it with --token or RINGER_ADMIN_TOKEN\n`,
    })
  })
})

describe('when its time is over it says what it saw last', () => {
  const late = (message: string) => ({ code: 1, stdout: '', stderr: `ringer: not ready within ${message}\n` })

  test('nobody', async () => {
    const url = `http://127.0.0.1:${await freePort()}`
    const remedy = 'start it with `ringer`, or name another with --url or RINGER_URL'
    expect(await wait(url, '--timeout', '2s').ended).toEqual(late(`2 s: nothing answers at ${url} (ECONNREFUSED): ${remedy}`))
  })

  test('a Ringer that is still starting', async () => {
    const { url, close } = await listen({ host: '127.0.0.1', port: 0 })
    closing.push(close)
    const detail = 'Ringer is starting: contracts, casts and rulebooks are being loaded.'
    const remedy = 'Give it longer with --timeout, or look at what it printed'
    expect(await wait(url, '--timeout', 'PT2S').ended).toEqual(late(`2 s: ${url} answers 503: ${detail} ${remedy}`))
  })

  test.each([
    ['a page', 200, '<h1>hello</h1>'],
    ['the JSON of something else', 200, '{"status":"ready"}'],
    ['JSON that is no object', 404, 'null'],
  ])('%s', async (_, status, body) => {
    const { url } = await serverOf((_, response) => response.writeHead(status).end(body))
    expect(await wait(url, '--timeout', '2000').ended).toEqual(
      late(`2 s: ${url} is no Ringer: its /__admin/health answers ${status}. Name another with --url or RINGER_URL`),
    )
  })

  test('somebody who takes the request and says nothing', async () => {
    const { server, url } = await serverOf(() => {})
    const remedy = 'look at what listens there, or name another with --url or RINGER_URL'
    expect(await wait(url, '--timeout', '1s').ended).toEqual(late(`1 s: ${url} takes the request and does not answer: ${remedy}`))
    server.closeAllConnections()
  })

  test('a time that is none', async () => {
    const { code, stderr } = await ringer('wait', '--timeout', 'soon').ended
    expect(stderr).toMatch(/"soon" is no duration: give milliseconds, or ISO 8601/)
    expect(code).toBe(1)
  })
})
