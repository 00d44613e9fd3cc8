import { request } from 'node:https'
import superagent from 'superagent'
import { afterEach, describe, expect, test } from 'vitest'
import type { Interception, Namespace, RingerServer } from '../../src/index.ts'
import { ADA, ALAN, asAda, created, GRACE, kaitenAt, places, usersPath } from '../library/ringers.ts'

const host = 'https://acme.kaiten.ru'
/** As code under test has it: no word of a Ringer. */
const kaiten = kaitenAt({ fetch: (...args) => fetch(...args) }, host)
const interceptions: Interception[] = []

afterEach(() => {
  for (const interception of interceptions.splice(0)) interception.stop()
})

const intercept = (place: Pick<Namespace, 'intercept'>, ...args: Parameters<Namespace['intercept']>) => {
  const interception = place.intercept(...args)
  interceptions.push(interception)
  return interception
}
const two = async (ringer: RingerServer) => [await ringer.namespace('a'), await ringer.namespace('b')] as const

test('what is intercepted for a namespace changes that one alone', async () => {
  const ringer = await created()
  const [a, b] = await two(ringer)
  const interception = intercept(a)
  expect([await kaiten.leave(ADA), await kaiten.leave(ADA)]).toEqual([200, 404])
  interception.stop()
  intercept(b)

  expect(await kaiten.leave(ADA)).toBe(200)
  expect(await kaitenAt(ringer).members()).toEqual([ADA, GRACE])
})

test('a Ringer intercepts for `default`, or for the namespace that a request names', async () => {
  const ringer = await created()
  intercept(ringer)
  const named = await fetch(`${host}${usersPath}/${ADA}`, { method: 'DELETE', headers: { ...asAda, 'x-mock-namespace': 'a' } })

  expect(named.status).toBe(200)
  expect(await kaiten.leave(GRACE)).toBe(200)
  expect(await kaitenAt(ringer).members()).toEqual([ADA])
  expect(await kaitenAt(await ringer.namespace('a')).members()).toEqual([GRACE])
})

describe.each(places)('tasks that run at the same time, for a Ringer %s,', (_, reach) => {
  test('are each answered in their own namespace, by every way of asking', async () => {
    await using ringer = await reach({ vendors: ['kaiten'] })
    const tasks = Array.from({ length: 32 }, async (_, n) => {
      const place = await ringer.namespace(`n${n}`)
      const seen = await place.run(async () => {
        const first = await kaiten.leave(ADA)
        const byHttps = await new Promise((resolve, reject) => {
          const url = `${host}${usersPath}/${ADA}`
          request(url, { method: 'DELETE', headers: asAda }, (answer) => resolve(answer.resume().statusCode))
            .on('error', reject)
            .end()
        })
        return [first, byHttps, (await superagent.delete(`${host}${usersPath}/${GRACE}`).set(asAda)).status]
      })
      return { seen, came: (await place.journal.list()).map(({ response }) => response.status) }
    })

    expect(await Promise.all(tasks)).toEqual(tasks.map(() => ({ seen: [200, 404, 200], came: [200, 404, 200] })))
    expect(await kaitenAt(ringer).members()).toEqual([ADA, GRACE])
  })
})

describe('where several namespaces are intercepted for', () => {
  test('a call that is made in none of them is told so', async () => {
    const [a, b] = await two(await created())
    intercept(a)
    intercept(b)
    const says = /acme\.kaiten\.ru is intercepted for several namespaces at once \(a, b\).*namespace\.run/

    await expect(fetch(host)).rejects.toThrow(says)
    await expect(new Promise((resolve, reject) => request(host, resolve).on('error', reject).end())).rejects.toThrow(says)
    expect(await a.run(() => kaiten.leave(ADA))).toBe(200)
  })

  test('one that is intercepted for twice is still one', async () => {
    const [a] = await two(await created())
    intercept(a)
    intercept(a)

    expect(await kaiten.leave(ADA)).toBe(200)
  })

  test('a namespace goes before the Ringer that intercepts for `default`', async () => {
    const ringer = await created()
    const [a] = await two(ringer)
    intercept(ringer)
    intercept(a)

    expect(await kaiten.leave(ADA)).toBe(200)
    expect(await kaitenAt(a).members()).toEqual([GRACE])
  })
})

describe('a task', () => {
  test('within a task is answered in the nearest, and gives back the outer', async () => {
    const [a, b] = await two(await created())
    const seen = await a.run(async () => {
      const inner = await b.run(() => kaiten.leave(ADA))
      return [await kaiten.leave(ADA), inner, await b.run(() => kaiten.leave(ADA))]
    })

    expect(seen).toEqual([200, 200, 404])
  })

  test('that intercepts for another gives back its own when that ends', async () => {
    const [a, b] = await two(await created())
    const seen = await a.run(async () => {
      const interception = b.intercept()
      const there = await kaiten.leave(ADA)
      interception.stop()
      return [there, await kaiten.leave(GRACE)]
    })

    expect(seen).toEqual([200, 200])
    expect([await kaitenAt(a).members(), await kaitenAt(b).members()]).toEqual([[ADA], [GRACE]])
  })

  test('of one Ringer within one of another is answered by each on its own hosts', async () => {
    const [one, other] = [await created({ vendors: ['kaiten'] }), await created({ vendors: ['snag'] })]
    const [a, b] = [await one.namespace('a'), await other.namespace('b')]
    const snag = async () => (await fetch('https://admin.snagsolutions.io/api/users')).status

    expect(await a.run(() => b.run(async () => [await kaiten.leave(ADA), await snag()], { strict: true }))).toEqual([200, 403])
  })

  test('is no longer answered when it is over', async () => {
    const [a, b] = await two(await created())
    let goOn = () => {}
    let late: Promise<number> = Promise.resolve(0)
    await a.run(async () => {
      late = new Promise<void>((resolve) => {
        goOn = resolve
      }).then(() => kaiten.leave(ADA))
    })
    intercept(b)
    goOn()

    expect(await late).toBe(200)
    expect(await a.journal.list()).toEqual([])
    expect(await kaitenAt(b).members()).toEqual([GRACE])
  })

  test('may be one that begins when it is awaited', async () => {
    const [a] = await two(await created())

    expect((await a.run(() => superagent.get(`${host}${usersPath}`).set(asAda))).body).toHaveLength(2)
    expect(await a.journal.list()).toHaveLength(1)
  })

  test('gives what it gives, and fails as it fails', async () => {
    const [a] = await two(await created())

    expect(a.run(() => 'now')).toBe('now')
    expect(() => a.run(() => JSON.parse('{'))).toThrow(SyntaxError)
    await expect(a.run(() => Promise.reject(new Error('later')))).rejects.toThrow('later')
  })

  test('is strict or not, whatever is so around it', async () => {
    const [a, b] = await two(await created())
    intercept(a, { strict: true })
    const refused = () => fetch('http://other.invalid').catch((error: Error) => error.message)

    expect(await refused()).toContain('ringer:')
    expect(await b.run(refused, { strict: false })).toBe('fetch failed')
  })
})

test('two Ringers intercept for their own vendors at the same time', async () => {
  const [one, other] = [await created({ vendors: ['kaiten'] }), await created({ vendors: ['snag'] })]
  intercept(one)
  const second = intercept(other)

  expect(await kaiten.leave(ADA)).toBe(200)
  expect((await fetch('https://admin.snagsolutions.io/api/users')).status).toBe(403)
  second.stop()
  expect(await kaiten.leave(ALAN)).toBe(404)
})

test('the URL of a Ringer without a port is answered where it is intercepted, and by its own fetch', async () => {
  const ringer = await created()
  const [a, b] = await two(ringer)
  const at = (place: Pick<Namespace, 'url'>) => kaitenAt({ fetch: (...args) => fetch(...args) }, place.url('kaiten'))
  intercept(a)
  intercept(b)

  expect(a.url('kaiten')).toBe('http://ringer.localhost/ns/a/kaiten')
  expect([await at(a).leave(ADA), await at(b).leave(ADA), await at(a).leave(ADA)]).toEqual([200, 200, 404])
  expect(await kaitenAt(ringer, a.url('kaiten')).members()).toEqual([GRACE])
  expect(await kaitenAt(ringer, ringer.url('kaiten')).members()).toEqual([ADA, GRACE])
})

test('the URL of a Ringer that listens passes an interception', async () => {
  const ringer = await created()
  await ringer.listen({ port: 0 })
  const [a] = await two(ringer)
  intercept(a, { strict: true })

  expect(await kaitenAt({ fetch: (...args) => fetch(...args) }, a.url('kaiten')).leave(ADA)).toBe(200)
  expect(await kaiten.leave(ADA)).toBe(404)
})
