import { describe, expect, test, vi } from 'vitest'
import { createAdmin } from '../../src/admin/admin.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import { clearTimeout, setTimeout } from '../../src/real-time.ts'
import { createApp } from '../../src/server/app.ts'
import { freshRinger } from '../emulate.ts'
import { serveFresh } from '../socket.ts'
import { delayed, faultsOf, listing } from './arm.ts'
import { fetchClient, httpClient } from './clients.ts'
import { arm, ask, worldWith } from './in-memory.ts'

vi.mock('../../src/real-time.ts', async (original) => {
  const real = await original<typeof import('../../src/real-time.ts')>()
  return { ...real, setTimeout: vi.fn(real.setTimeout), clearTimeout: vi.fn(real.clearTimeout) }
})

const tenMinutes = 'PT10M'

/** The delays that a fault gives to so many calls. */
function delaysOf(delay: object, calls: number, seed?: string): number[] {
  const namespace = worldWith([{ effect: delayed(delay) }], seed)
  return Array.from({ length: calls }, () => ask(namespace).answer.delayMs as number)
}

async function millisecondsOf(work: Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work
  return performance.now() - start
}

describe('a delay', () => {
  test.each([
    ['of so many milliseconds', { fixed: 30 }],
    ['of nothing', { fixed: 0 }],
    ['somewhere between two', { uniform: { lower: 10, upper: 40 } }],
    ['about a median', { lognormal: { median: 15, sigma: 0.5 } }],
  ])('%s is at least what was asked, for every one of 10 clients', async (_, delay) => {
    const { url, ringer } = await serveFresh()
    await faultsOf(url).arm({ effect: delayed(delay) })
    const measured = await Promise.all(Array.from({ length: 10 }, () => millisecondsOf(fetchClient(listing(url)))))

    const asked =
      ringer.namespaces
        .get('default')
        ?.journal.entries()
        .map(({ answer }) => answer.delayMs as number) ?? []
    const sorted = (numbers: number[]) => numbers.sort((a, b) => a - b)
    sorted(measured).forEach((time, index) => {
      expect(time).toBeGreaterThanOrEqual(sorted(asked)[index] as number)
    })
    expect(Math.max(...measured)).toBeLessThan(Math.max(...asked) + 2000)
  })

  test('may be an ISO 8601 duration', () => {
    expect(delaysOf({ fixed: 'PT1M' }, 1)).toEqual([60_000])
    expect(delaysOf({ uniform: { lower: 'PT2S', upper: 'PT2S' } }, 1)).toEqual([2000])
  })

  test('that is uniform is between its bounds, and evenly so', () => {
    const delays = delaysOf({ uniform: { lower: 100, upper: 300 } }, 1000)

    expect(Math.min(...delays)).toBeGreaterThanOrEqual(100)
    expect(Math.max(...delays)).toBeLessThan(300)
    expect(delays.reduce((sum, delay) => sum + delay) / 1000).toBeCloseTo(200, -1)
  })

  test('that is lognormal has its median, half of all above it, and none above ten minutes', () => {
    const delays = delaysOf({ lognormal: { median: 100, sigma: 0.5 } }, 2000).sort((a, b) => a - b)
    const logarithms = delays.map((delay) => Math.log(delay / 100))

    expect(delays[1000]).toBeGreaterThan(95)
    expect(delays[1000]).toBeLessThan(105)
    expect(Math.sqrt(logarithms.reduce((sum, log) => sum + log * log, 0) / 2000)).toBeCloseTo(0.5, 1)
    expect(Math.max(...delaysOf({ lognormal: { median: tenMinutes, sigma: 10 } }, 20))).toBe(600_000)
  })

  test('is the same for the same seed', () => {
    const uniform = { uniform: { lower: 0, upper: 1000 } }

    expect(delaysOf(uniform, 50, 'a')).toEqual(delaysOf(uniform, 50, 'a'))
    expect(delaysOf(uniform, 50, 'a')).not.toEqual(delaysOf(uniform, 50, 'b'))
  })

  test.each([
    ['a reset', { kind: 'reset' }, { error: 'fetch failed ← ECONNRESET' }],
    ['another answer', { kind: 'respond', status: 503, custom: true, body: 'later' }, { status: 503, text: 'later' }],
    ['a part of the answer', { kind: 'truncate', at: 2, framing: 'close' }, { status: 200, text: '[{' }],
    ['a spoiled answer', { kind: 'violate', how: 'invalid-json' }, { status: 200, text: expect.stringMatching(/,$/) }],
    ['a slow answer', { kind: 'dribble', chunks: 3, duration: 20 }, { status: 200, text: expect.stringMatching(/\]$/) }],
    ['nothing', { kind: 'hang' }, { error: 'TimeoutError' }],
  ])('comes before %s', async (_, next, seen) => {
    const { url } = await serveFresh()
    await faultsOf(url).arm({ effect: delayed({ fixed: 30 }, next) })
    const start = performance.now()

    expect(await fetchClient({ ...listing(url), ...(next.kind === 'hang' && { timeout: 400 }) })).toEqual([seen])
    expect(performance.now() - start).toBeGreaterThanOrEqual(next.kind === 'dribble' ? 50 : 30)
  })

  test('leaves the answer true: its rule is met, and its change stays', async () => {
    const namespace = worldWith([{ match: { operation: 'removeUserFromGroup' }, effect: delayed({ fixed: 5 }) }])
    const path = listing('').url.replace('/kaiten/api/latest', '')

    expect(ask(namespace, 'DELETE', `${path}/101`)).toMatchObject({
      rule: { name: 'removed' },
      fault: { spoils: false },
      answer: { delayMs: 5 },
    })
    expect(ask(namespace, 'DELETE', `${path}/101`)).toMatchObject({ rule: { name: 'notAMember' } })
  })
})

/** How many timers of minutes wait in this process: vitest's own are shorter. */
function watchTimers(): () => number {
  const [set, clear] = [vi.mocked(setTimeout).mockClear(), vi.mocked(clearTimeout).mockClear()]
  return () => {
    const cleared = new Set<unknown>(clear.mock.calls.map(([timer]) => timer))
    return set.mock.calls.filter(([, ms], index) => Number(ms) >= 120_000 && !cleared.has(set.mock.results[index]?.value)).length
  }
}

describe('a client that goes away', () => {
  test.each([
    ['a delay', delayed({ fixed: tenMinutes })],
    ['a delay before a reset', delayed({ fixed: tenMinutes }, { kind: 'reset' })],
    ['a dribble', { kind: 'dribble', chunks: 3, duration: tenMinutes }],
  ])('ends %s: no timer is left, and the server closes at once', async (_, effect) => {
    const { url, close } = await serveFresh()
    const { arm, entries } = faultsOf(url)
    await arm({ effect })
    const timers = watchTimers()
    const leaving = new AbortController()
    const seen = Array.from({ length: 5 }, () => httpClient({ ...listing(url), signal: leaving.signal }))
    await vi.waitFor(async () => expect(await entries()).toHaveLength(5), { interval: 2 })
    expect(timers()).toBe(5)
    leaving.abort()

    expect((await Promise.all(seen)).flat()).toEqual(Array(5).fill({ error: expect.stringMatching(/Abort|aborted/) }))
    await vi.waitFor(() => expect(timers()).toBe(0), { interval: 2 })
    expect(await millisecondsOf(close())).toBeLessThan(500)
  })

  test('ends a delay in-process too', async () => {
    const ringer = freshRinger()
    const app = createApp(ringer, await createAdmin(ringer))
    arm(ringer.namespaces.get('default') as Namespace, { effect: delayed({ fixed: tenMinutes }) }, false)
    const { url, ...init } = listing('')
    const timers = watchTimers()
    const leaving = new AbortController()
    const answer = app.request(url, { ...init, signal: leaving.signal })
    await vi.waitFor(() => expect(timers()).toBe(1), { interval: 2 })
    leaving.abort()

    await answer
    expect(timers()).toBe(0)
    await app.request(url, { ...init, signal: AbortSignal.abort() })
    expect(timers()).toBe(0)
  })
})
