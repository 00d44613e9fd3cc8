import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { serveFresh } from '../socket.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const users = '/voucherify/management/v1/projects/proj_Acme0001/users'
const key = 'X-Management-Id: mgmt-id\r\nX-Management-Token: mgmt-token'
const ask = (line: string, header = key, body = '') => {
  const length = body && `\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}`
  return `${line} HTTP/1.1\r\nHost: localhost\r\n${header}${length}\r\n\r\n${body}`
}

test.each([
  ['without a body', ask(`DELETE ${users}/user_ada`), 204],
  ['with a body', ask(`POST ${users}`, key, '{"id":"user_alan","role":"USER"}'), 200],
  ['that is refused', ask(`DELETE ${users}/user_ada`, 'X-Management-Id: nobody'), 401],
])('a request %s is let go of with its answer, while its connection stays', async (_, request, status) => {
  const { port } = await serveFresh()
  const seen: WeakRef<object>[] = []
  const see = (message: unknown) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    if (request.socket.localPort === port) seen.push(new WeakRef(request), new WeakRef(response))
  }
  subscribe('http.server.request.start', see)
  const socket = connect(port, '127.0.0.1')
  try {
    socket.write(request)
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    // A reference that was looked at lives until the turn ends.
    await new Promise(setImmediate)
    collectGarbage()

    expect(seen.map((one) => one.deref()?.constructor.name)).toEqual([undefined, undefined])
    expect(socket.readyState).toBe('open')
  } finally {
    socket.destroy()
    unsubscribe('http.server.request.start', see)
  }
})
