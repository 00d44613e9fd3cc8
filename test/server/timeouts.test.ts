import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { serve } from '../../src/server/serve.ts'
import { freshRinger } from '../emulate.ts'

/** Sends bytes, leaves the connection open, and measures how long the server bears it. */
function secondsUntilCutOff(port: number, bytes: string): Promise<number> {
  const start = performance.now()
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.resume()
    socket.on('error', () => {})
    socket.on('close', () => resolve((performance.now() - start) / 1000))
  })
}

describe('a client that is too slow is cut off', () => {
  test.concurrent.each([
    ['its headers', 'GET /kaiten/api/v1/users HTTP/1.1\r\nHost: localhost\r\n', 15],
    ['its body', 'POST /kaiten/api/v1/company/groups HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{', 35],
  ])(
    'with %s',
    async (_, bytes, atMost) => {
      const serving = await serve(async () => freshRinger(), { host: '127.0.0.1', port: 0 })
      try {
        expect(await secondsUntilCutOff(serving.port, bytes)).toBeLessThanOrEqual(atMost)
      } finally {
        await serving.close()
      }
    },
    40_000,
  )
})

test('an idle connection is kept for 75 seconds, as the answer says', async () => {
  const serving = await serve(async () => freshRinger(), { host: '127.0.0.1', port: 0 })
  const answer = await fetch(`${serving.url}/__admin/health`)
  expect(answer.headers.get('keep-alive')).toBe('timeout=75')
  await serving.close()
})
