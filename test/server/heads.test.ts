import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { adminOf } from '../admin.ts'
import { sendRaw, serveFresh } from '../socket.ts'

const ada = 'Authorization: Bearer kaiten-token'
const key = 'X-Management-Id: mgmt-id\r\nX-Management-Token: mgmt-token'
const users = '/kaiten/api/v1/users'
const support = '/kaiten/api/v1/company/groups/f0000000-0000-4000-8000-000000000001'
const adaAtSupport = '/kaiten/api/latest/groups/f0000000-0000-4000-8000-000000000001/users/101'
const adaAtAcme = '/voucherify/management/v1/projects/proj_Acme0001/users/user_ada'

/** What has a body and what has none, what comes in UTF-8, refusals, and what no vendor would answer. */
const asked: [method: string, path: string, header: string, body?: string][] = [
  ['GET', `${users}/current`, ada],
  ['HEAD', `${users}/current`, ada],
  ['GET', users, ada],
  ['GET', `${users}?query=nobody`, ada],
  ['GET', users, 'Authorization: Bearer nobody'],
  ['GET', '/kaiten/nowhere', ada],
  ['PUT', `${users}/current`, ada],
  ['DELETE', adaAtAcme, key],
  ['DELETE', adaAtAcme, key],
  ['DELETE', adaAtSupport, ada],
  ['DELETE', adaAtSupport, ada],
  ['DELETE', adaAtSupport, ada.replace('token', 'token-member')],
  ['OPTIONS', `${users}/current`, ada],
  ['GET', '/nobody', ada],
  ['GET', `${users}/current`, `${ada}\r\nX-Ringer-Debug: true`],
  ['PATCH', support, ada, '{"name":"Zoë 🦊"}'],
]

function requestOf(namespace: string, [method, path, header, body = '']: (typeof asked)[number]): string {
  const length = body && `\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}`
  return `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nX-Mock-Namespace: ${namespace}\r\n${header}${length}\r\n\r\n${body}`
}

/** Each request is sent when the answer to the one before is there, all over one connection. */
function inTurn(port: number, requests: string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const answers: string[] = []
    let came = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(requests[0] as string))
    socket.on('error', reject).on('close', () => reject(new Error(`closed behind ${answers.length} of ${requests.length}: ${came}`)))
    socket.on('data', (chunk) => {
      came += chunk.toString('latin1')
      const head = came.indexOf('\r\n\r\n') + 4
      const length = requests[answers.length]?.startsWith('HEAD') ? 0 : Number(/^content-length: (\d+)/im.exec(came)?.[1] ?? 0)
      if (head < 4 || came.length < head + length) return
      answers.push(Buffer.from(came, 'latin1').toString())
      came = ''
      if (answers.length < requests.length) socket.write(requests[answers.length] as string)
      else {
        resolve(answers)
        socket.destroy()
      }
    })
  })
}

/** Without what is another one a second later. */
const lasting = (answer: string) => answer.replace(/^date: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT\r\n/im, 'date\r\n')

test('an answer that was given before is given again with the bytes of the first time', async () => {
  const { port } = await serveFresh()
  const answers = await inTurn(
    port,
    ['one', 'two', 'three'].flatMap((namespace) => asked.map((ask) => requestOf(namespace, ask))),
  )
  const [first, ...again] = [0, 1, 2].map((round) => answers.slice(round * asked.length, (round + 1) * asked.length).map(lasting))

  expect(first?.map((answer) => answer.slice(9, 12)).join(' ')).toBe('200 200 200 200 401 404 405 204 400 200 404 403 204 404 200 200')
  for (const answer of first ?? []) expect(answer).toMatch(/^HTTP\/1\.1 \d{3} [\w ]+\r\n(.+\r\n)*date\r\n/)
  for (const round of again) expect(round).toEqual(first)
})

test('an answer that was given before has the date of its own day, and the length of its own body', async () => {
  const { port, url } = await serveFresh()
  const admin = adminOf(url, 'one')
  const requests = [users, `${users}?query=nobody`, users].map((path) => requestOf('one', ['GET', path, ada]))
  const dayOf = (answer: string) => /^date: \w{3}, (.{11})/im.exec(answer)?.[1]

  for (const [now, day] of [
    ['2031-02-03T04:05:06Z', '03 Feb 2031'],
    ['2032-12-31T04:05:06Z', '31 Dec 2032'],
  ]) {
    await admin('PUT', '/clock', { now })
    const answers = await inTurn(port, requests)
    expect(answers.map(dayOf)).toEqual([day, day, day])
    expect(answers.map((answer) => answer.endsWith('\r\n\r\n[]'))).toEqual([false, true, false])
  }
})

test('the last answer of a connection says that it is, also where one before it has said otherwise', async () => {
  const { port } = await serveFresh()
  const current = requestOf('one', ['GET', `${users}/current`, ada])
  const connectionOf = (answer: string) => /^connection: (.*)\r$/im.exec(answer)?.[1]

  expect((await inTurn(port, [current, current])).map(connectionOf)).toEqual(['keep-alive', 'keep-alive'])
  expect(connectionOf(await sendRaw(port, current.replace('Host:', 'Connection: close\r\nHost:')))).toBe('close')
  expect(connectionOf(await sendRaw(port, current.replace('HTTP/1.1', 'HTTP/1.0')))).toBe('close')
  expect((await inTurn(port, [current, current])).map(connectionOf)).toEqual(['keep-alive', 'keep-alive'])
})

test('whoever watches responses in the process sees their status', async () => {
  const { port } = await serveFresh()
  const seen: number[] = []
  const watch = (message: unknown) => void seen.push((message as { response: ServerResponse }).response.statusCode)
  const requests = [users, '/kaiten/nowhere'].map((path) => requestOf('one', ['GET', path, ada]))

  subscribe('http.server.response.finish', watch)
  try {
    await inTurn(port, [...requests, ...requests])
  } finally {
    unsubscribe('http.server.response.finish', watch)
  }
  expect(seen).toEqual([200, 404, 200, 404])
})
