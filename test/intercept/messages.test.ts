import { Agent, get, request } from 'node:https'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Namespace } from '../../src/index.ts'
import { ALAN, asAda, type Client, ENGINEERING, places, usersPath } from '../library/ringers.ts'
import { answerOf, clients } from './clients.ts'

const kaiten = 'https://acme.kaiten.ru/api/latest'
const management = { 'x-management-id': 'mgmt-id', 'x-management-token': 'mgmt-token' }
const json = { ...asAda, 'content-type': 'application/json' }

describe.each(places)('intercepted for a Ringer %s', (_, reach) => {
  let ringer: Client
  let made = 0

  beforeAll(async () => {
    ringer = await reach({ vendors: ['kaiten', 'voucherify'] })
  })
  afterAll(() => ringer.close())
  const fresh = () => ringer.namespace(`n${++made}`)
  const last = async (place: Namespace) => (await place.journal.list()).at(-1)

  describe.each(clients)('%s', (_, send) => {
    test('sends a body as it is', async () => {
      const place = await fresh()
      const body = JSON.stringify({ name: 'Forschung — 研究', description: '"\\\u0000' })
      const answer = await place.run(() => send(`${kaiten}/company/groups`, { method: 'POST', headers: json, body }))

      expect(answer.status).toBe(200)
      expect(JSON.parse(answer.text)).toMatchObject({ name: 'Forschung — 研究' })
      expect((await last(place))?.request.body).toBe(body)
    })

    test('sends no body under a JSON content type', async () => {
      const place = await fresh()
      const url = `https://acme.kaiten.ru${usersPath}/101`

      expect((await place.run(() => send(url, { method: 'DELETE', headers: json }))).status).toBe(200)
      expect((await last(place))?.request.body ?? '').toBe('')
    })

    test('sends and receives much', async () => {
      const place = await fresh()
      const much = 'x'.repeat(500_000)
      const sent = (length: number) => ({
        method: 'POST',
        headers: json,
        body: JSON.stringify({ note: 'x'.repeat(length), user_id: ALAN }),
      })
      const statuses = await place.run(async () => [
        (await send(`https://acme.kaiten.ru${usersPath}`, sent(500_000))).status,
        (await send(`https://acme.kaiten.ru${usersPath}`, sent(1_100_000))).status,
      ])
      await place.faults.arm({ effect: { kind: 'respond', status: 200, custom: true, body: much } })

      expect(statuses).toEqual([200, 413])
      expect((await place.run(() => send(`${kaiten}/users`))).text).toBe(much)
    })

    test('receives no body with a 204, and none for HEAD', async () => {
      const place = await fresh()
      const unassign = 'https://api.voucherify.io/management/v1/projects/proj_Acme0001/users/ada%40example.com'
      const [left, head] = await place.run(async () => [
        await send(unassign, { method: 'DELETE', headers: management }),
        await send(`${kaiten}/users`, { method: 'HEAD', headers: asAda }),
      ])

      expect([left.status, left.text, left.headers['content-type']]).toEqual([204, '', undefined])
      expect([head.status, head.text, head.headers['content-type']]).toEqual([200, '', 'application/json'])
    })

    test('sends path and query as they are', async () => {
      const place = await fresh()
      const url = 'https://api.voucherify.io/management/v1/projects/proj_Acme0001/users/a%2Fb%20%C3%A9%3F?a=%26&a=b+c&d='

      expect((await place.run(() => send(url, { headers: management }))).status).toBe(404)
      const { path, query, params } = (await last(place))?.request ?? {}
      expect([path, query, params?.userId]).toEqual([new URL(url).pathname, 'a=%26&a=b+c&d=', 'a/b é?'])
    })

    test('receives the headers that were sent, and sends its own', async () => {
      const place = await fresh()
      await place.faults.arm({ effect: { kind: 'respond', status: 503, custom: true, headers: { 'Retry-After': '7' }, body: 'later' } })
      const answer = await place.run(() => send(`${kaiten}/users`, { headers: { ...asAda, 'x-mine': 'a, b' } }))

      expect([answer.status, answer.text]).toEqual([503, 'later'])
      expect(answer.headers).toMatchObject({ 'retry-after': '7', 'content-length': '5', date: 'Thu, 01 Jan 2026 00:00:00 GMT' })
      expect((await last(place))?.request.headers).toMatchObject({ 'x-mine': 'a, b' })
    })
  })

  test('node:https sends a body in pieces, and by get, options and an agent of its own', async () => {
    const place = await fresh()
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const path = `/api/latest/groups/${ENGINEERING}/users`
    const joined = await place.run(async () => {
      const sent = request({ hostname: 'acme.kaiten.ru', path, method: 'POST', headers: json, agent })
      sent.write('{"user_id":')
      await new Promise(setImmediate)
      sent.end(`${ALAN}}`)
      return answerOf(sent)
    })
    const listed = await place.run(() => Promise.all([1, 2, 3].map(() => answerOf(get(`${kaiten}/users`, { headers: asAda, agent })))))
    agent.destroy()

    expect([joined.status, JSON.parse(joined.text).id]).toEqual([200, ALAN])
    expect(listed.map(({ status }) => status)).toEqual([200, 200, 200])
  })

  test('a connection that is to be kept ends where its answer does', async () => {
    const place = await fresh()
    await place.faults.arm({ effect: { kind: 'truncate', at: 5, framing: 'close' } })
    const headers = { ...asAda, connection: 'keep-alive' }

    expect((await place.run(() => answerOf(get(`${kaiten}/users`, { headers })))).text).toBe('[{"id')
  })

  test('fetch is told where an answer comes from, and may read it twice', async () => {
    const place = await fresh()
    const answer = await place.run(() => fetch(`${kaiten}/users?limit=1`, { headers: asAda }))
    const copy = answer.clone()

    expect([answer.url, answer.ok, answer.redirected, answer.statusText]).toEqual([`${kaiten}/users?limit=1`, true, false, 'OK'])
    expect(await answer.text()).toBe(await copy.text())
    expect((await place.fetch(`${kaiten}/users`)).url).toBe(`${kaiten}/users`)
  })
})
