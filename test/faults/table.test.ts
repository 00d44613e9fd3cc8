import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { serveFresh } from '../socket.ts'
import { faultsOf, listing } from './arm.ts'
import { type Client, curlClient, fetchClient, httpClient, noCurl } from './clients.ts'
import { table, whole } from './table.ts'

const clients: [name: 'fetch' | 'http' | 'curl', client: Client][] = [
  ['fetch', fetchClient],
  ['http', httpClient],
  ['curl', curlClient],
]

describe.each(clients)('%s', (name, client) => {
  describe.skipIf(name === 'curl' && noCurl)('sees', () => {
    test.each(table.map((row) => [row.name, row] as const))('%s, and the next answer of the same agent whole', async (_, row) => {
      const { url } = await serveFresh()
      const { arm, fault } = faultsOf(url)
      await client(listing(url), listing(url))
      const id = await arm({ select: { times: 1 }, effect: row.effect })
      const start = performance.now()

      expect(await client({ ...listing(url), ...(row.name === 'a hang' && { timeout: 400 }) }, listing(url))).toEqual([row[name], whole])
      expect(await fault(id)).toMatchObject({ hits: 1, remaining: 0, matched: 2 })
      if (row.name === 'a dribble') expect(performance.now() - start).toBeGreaterThanOrEqual(60)
    })
  })
})

test('what was cut by the close is told from a whole answer by its JSON alone', async () => {
  const { url } = await serveFresh()
  await faultsOf(url).arm({ effect: { kind: 'truncate', at: 0.5, framing: 'close' } })

  await expect(fetch(listing(url).url, listing(url)).then((answer) => answer.json())).rejects.toThrow(SyntaxError)
})

/** What comes over a connection of its own, byte by byte, and how it ends: `RST`, `FIN`, or not by itself. */
function wireOf(port: number): Promise<{ bytes: Buffer; end: string }> {
  const { pathname } = new URL(listing('http://localhost').url)
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const done = (end: string) => {
      resolve({ bytes: Buffer.concat(chunks), end })
      socket.destroy()
    }
    const socket = connect(port, '127.0.0.1')
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('end', () => done('FIN'))
    socket.on('error', (error: NodeJS.ErrnoException) => done(error.code === 'ECONNRESET' ? 'RST' : String(error.code)))
    socket.write(`GET ${pathname} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer kaiten-token\r\n\r\n`)
  })
}

describe('on the wire', () => {
  test.each([
    ['a reset is an RST and no byte', { kind: 'reset' }, 'RST', /^$/],
    ['an empty answer is a FIN and no byte', { kind: 'empty' }, 'FIN', /^$/],
    ['garbage is no HTTP, then a FIN', { kind: 'garbage' }, 'FIN', /^(?!HTTP).+/s],
    ['half an answer by length ends short of it', { kind: 'truncate', at: 0.5 }, 'FIN', /content-length: 1104\r\n\r\n\[\{/],
    ['so many bytes are so many', { kind: 'truncate', at: 7 }, 'FIN', /\r\n\r\n\[\{"id":$/],
    ['none are a head', { kind: 'truncate', at: 0 }, 'FIN', /\r\n\r\n$/],
    ['half a chunk has no end', { kind: 'truncate', at: 7, framing: 'chunked' }, 'FIN', /chunked\r\n\r\n[0-9a-f]+\r\n\[\{"id":$/s],
    ['the close is announced', { kind: 'truncate', at: 7, framing: 'close' }, 'FIN', /connection: close\r\n\r\n\[\{"id":$/s],
    ['a malformed chunk follows a good one', { kind: 'malformed-chunk' }, 'FIN', /chunked\r\n\r\n[0-9a-f]+\r\n\[\{.*\r\nno chunk size/s],
  ])('%s', async (_, effect, end, bytes) => {
    const { url, port } = await serveFresh()
    await faultsOf(url).arm({ effect })

    const wire = await wireOf(port)
    expect(wire.end).toBe(end)
    expect(wire.bytes.toString('latin1')).toMatch(bytes)
    expect(wire.bytes.toString('latin1')).not.toMatch(/content-length.*chunked|chunked.*content-length/is)
  })

  test('a dribble comes in as many pieces as were asked for', async () => {
    const { url } = await serveFresh()
    await faultsOf(url).arm({ effect: { kind: 'dribble', chunks: 5, duration: 100 } })

    const answer = await fetch(listing(url).url, listing(url))
    const pieces = []
    for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) pieces.push(piece.length)
    expect(pieces.length).toBe(5)
    expect(pieces.reduce((sum, size) => sum + size)).toBe(Number(answer.headers.get('content-length')))
  })
})
