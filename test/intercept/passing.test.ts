import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createRinger, type Interception, type RingerServer } from '../../src/index.ts'
import { asAda } from '../library/ringers.ts'
import { clients } from './clients.ts'

/** A vendor's host that there is nowhere: whatever is not answered fails, and never reaches a vendor. */
const vendors = 'https://kaiten.invalid/api/latest/users'
let ringer: RingerServer
let other: Server
let came: string[]
const interceptions: Interception[] = []

beforeAll(async () => {
  ringer = await createRinger({ vendors: ['kaiten'], hosts: { kaiten: ['kaiten.invalid'] } })
  other = createServer(({ url = '' }, answer) => {
    came.push(url)
    answer.end('other')
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
})
beforeEach(() => {
  came = []
})
afterEach(() => {
  for (const interception of interceptions.splice(0)) interception.stop()
})
afterAll(async () => {
  other.close()
  await ringer.close()
})

const intercept = (...args: Parameters<RingerServer['intercept']>) => {
  const interception = ringer.intercept(...args)
  interceptions.push(interception)
  return interception
}
const otherUrl = (host = '127.0.0.1') => `http://${host}:${(other.address() as AddressInfo).port}/page?of=another`

describe.each(clients)('%s', (_, send) => {
  test("passes what is no vendor's", async () => {
    intercept()

    expect(await send(otherUrl())).toMatchObject({ status: 200, text: 'other' })
    expect(came).toEqual(['/page?of=another'])
    expect((await send(vendors, { headers: asAda })).status).toBe(200)
  })

  test('is told, strictly intercepted, what was not sent and what to do; loopback passes', async () => {
    intercept({ strict: true })
    const refusal = send('http://other.invalid/page?of=another', { method: 'POST', headers: {}, body: 'secret' })

    await expect(refusal).rejects.toThrow(
      /ringer: POST http:\/\/other\.invalid\/page was not sent: no vendor has that host.* createRinger\(\{ hosts:/,
    )
    expect((await send(otherUrl('localhost'))).text).toBe('other')
    expect((await send(otherUrl())).text).toBe('other')
    expect((await send(vendors, { headers: asAda })).status).toBe(200)
  })

  test.each<[string, () => Promise<void>]>([
    ['stops', async () => intercept().stop()],
    ['is disposed of', async () => intercept()[Symbol.dispose]()],
    [
      'loses its namespace',
      async () => {
        const place = await ringer.namespace('gone')
        place.intercept({ strict: true })
        await place.drop()
      },
    ],
    [
      'loses its Ringer',
      async () => {
        const short = await createRinger({ vendors: ['kaiten'], hosts: { kaiten: ['kaiten.invalid'] } })
        short.intercept({ strict: true })
        await short.close()
      },
    ],
  ])('is on its own again when the interception %s', async (_, end) => {
    await end()

    await expect(send(vendors, { headers: asAda })).rejects.toThrow(/ENOTFOUND|EAI_AGAIN|fetch failed/)
    expect((await send(otherUrl())).text).toBe('other')
  })
})

test('a host that only looks like a vendor is none', async () => {
  intercept({ strict: true })
  const asked = async (url: string) =>
    fetch(url).then(
      ({ status }) => status,
      () => 'not sent',
    )

  expect(await asked('https://acme.kaiten.ru/api/latest/users')).toBe(401)
  expect(await asked('http://ACME.Kaiten.RU:8443/api/latest/users')).toBe(401)
  for (const host of ['kaiten.ru', 'a.b.kaiten.ru', 'acme.kaiten.ru.evil.invalid', 'acmekaiten.invalid', 'acme.kaiten-ru.invalid']) {
    expect(await asked(`https://${host}/api/latest/users`), host).toBe('not sent')
  }
})

test('strict lets every name of this machine pass', async () => {
  intercept({ strict: true })
  const refused = (url: string) =>
    fetch(url).then(
      () => '',
      (error: Error) => error.message,
    )

  for (const host of ['app.localhost', '[::1]']) expect(await refused(`http://${host}:1/`), host).not.toContain('ringer:')
  for (const host of ['0.0.0.0.invalid', 'localhost.invalid']) expect(await refused(`http://${host}:1/`), host).toContain('ringer:')
})

test('a fetch that was taken before is out of reach, one that is asked for when it sends is not', async () => {
  const { fetch: early } = globalThis
  intercept()

  await expect(early(vendors)).rejects.toThrow('fetch failed')
  expect((await fetch(vendors)).status).toBe(401)
})
