import { get } from 'node:https'
import axios from 'axios'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { clearInterval } from '../../src/real-time.ts'
import { asAda, type Client, places } from '../library/ringers.ts'
import { answerOf } from './clients.ts'

vi.mock('../../src/real-time.ts', async (original) => {
  const real = await original<typeof import('../../src/real-time.ts')>()
  return { ...real, clearInterval: vi.fn(real.clearInterval) }
})

const url = 'https://acme.kaiten.ru/api/latest/users'
const never = { kind: 'hang' } as const
const late = { kind: 'delay', fixed: 60_000 } as const
const soon = { kind: 'delay', fixed: 40 } as const
const slowly = { kind: 'dribble', chunks: 2, duration: 60_000 } as const

describe.each(places)('intercepted for a Ringer %s', (_, reach) => {
  let ringer: Client
  let made = 0

  beforeAll(async () => {
    ringer = await reach()
  })
  afterAll(() => ringer.close())

  /** What becomes of a call that such an effect meets. */
  const met = async <T>(effect: typeof never | typeof late | typeof soon | typeof slowly, call: () => Promise<T>): Promise<T> => {
    const place = await ringer.namespace(`n${++made}`)
    await place.faults.arm({ effect })
    return place.run(call)
  }

  describe.each([
    ['an answer that never comes', never],
    ['one that comes too late', late],
  ])('%s', (_, effect) => {
    test("is a time-out of node's client, by its option as by its method", async () => {
      const timed = (begin: (done: () => void) => ReturnType<typeof get>) => () =>
        new Promise((resolve) => {
          const sent = begin(() => {
            sent.destroy(new Error('gave up'))
          })
          sent.on('error', (error) => resolve(error.message))
        })
      const start = performance.now()

      expect(
        await met(
          effect,
          timed((done) => get(url, { timeout: 30 }).on('timeout', done)),
        ),
      ).toBe('gave up')
      expect(
        await met(
          effect,
          timed((done) => get(url).setTimeout(30, done)),
        ),
      ).toBe('gave up')
      expect(performance.now() - start).toBeGreaterThanOrEqual(55)
    })

    test("is axios's time-out", async () => {
      await expect(met(effect, () => axios.get(url, { timeout: 30 }))).rejects.toMatchObject({
        code: 'ECONNABORTED',
        message: 'timeout of 30ms exceeded',
      })
    })

    test("is ended by fetch's signal, with its reason", async () => {
      await expect(met(effect, () => fetch(url, { signal: AbortSignal.timeout(30) }))).rejects.toMatchObject({ name: 'TimeoutError' })
      const leaving = new AbortController()
      const left = met(effect, () => fetch(url, { signal: leaving.signal }))
      const refusal = expect(left).rejects.toThrow('enough')
      leaving.abort(new Error('enough'))
      await refusal
    })

    test("is ended by the signals of node's client and of axios, once", async () => {
      const errors: string[] = []
      const ended = () =>
        new Promise<void>((resolve) => {
          get(url, { signal: AbortSignal.timeout(30) })
            .on('error', ({ name }) => errors.push(name))
            .on('close', resolve)
        })
      await met(effect, ended)
      await new Promise(setImmediate)

      expect(errors).toEqual(['AbortError'])
      await expect(met(effect, () => axios.get(url, { signal: AbortSignal.timeout(30) }))).rejects.toMatchObject({ code: 'ERR_CANCELED' })
    })
  })

  test('an answer that comes in time is one', async () => {
    const start = performance.now()
    const byNode = await met(soon, () => answerOf(get(url, { headers: asAda, timeout: 5000 })))
    const byFetch = await met(soon, () => fetch(url, { headers: asAda, signal: AbortSignal.timeout(5000) }))

    expect([byNode.status, byFetch.status]).toEqual([200, 200])
    expect(performance.now() - start).toBeGreaterThanOrEqual(80)
  })

  test('a body that comes slowly is given up in the middle', async () => {
    const leaving = new AbortController()
    const answer = await met(slowly, () => fetch(url, { headers: asAda, signal: leaving.signal }))
    expect(answer.status).toBe(200)
    leaving.abort()

    await expect(answer.text()).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('a call that is given up before it is made is not made', async () => {
    const place = await ringer.namespace(`n${++made}`)

    await expect(place.run(() => fetch(url, { signal: AbortSignal.abort() }))).rejects.toMatchObject({ name: 'AbortError' })
    expect(await place.journal.list()).toEqual([])
  })

  test('whoever gives up is no longer waited for', async () => {
    const place = await ringer.namespace(`n${++made}`)
    await place.faults.arm({ effect: late, select: { times: 1 } })
    vi.mocked(clearInterval).mockClear()
    await expect(place.run(() => fetch(url, { signal: AbortSignal.timeout(20) }))).rejects.toThrow()

    await vi.waitFor(() => expect(clearInterval).toHaveBeenCalled(), { interval: 2 })
    expect((await place.fetch('/kaiten/api/latest/users', { headers: asAda })).status).toBe(200)
  })
})
