import { describe, expect, test } from 'vitest'
import { parseDuration } from '../../src/state/duration.ts'
import { adminOf, kaitenOf } from '../admin.ts'
import { serveFresh } from '../socket.ts'

async function created(url: string): Promise<{ date: string | undefined; created: string }> {
  const { headers, text } = await kaitenOf(url).create('Research')
  return { date: headers.date, created: JSON.parse(text).created }
}

describe('the clock', () => {
  test('starts at 2026 and moves a millisecond with each change, with none by reading', async () => {
    const { url } = await serveFresh()

    expect((await created(url)).created).toBe('2026-01-01T00:00:00.000Z')
    await kaitenOf(url).members()
    await kaitenOf(url).leave(999)
    expect((await created(url)).created).toBe('2026-01-01T00:00:00.001Z')
  })

  test('that is frozen stands still, in bodies as in the Date header', async () => {
    const { url } = await serveFresh()
    const { body } = await adminOf(url)('PUT', '/clock', { now: '2031-02-03T04:05:06Z' })

    expect(body).toEqual({ mode: 'frozen', now: '2031-02-03T04:05:06.000Z' })
    for (let time = 0; time < 2; time++) {
      expect(await created(url)).toEqual({ date: 'Mon, 03 Feb 2031 04:05:06 GMT', created: '2031-02-03T04:05:06.000Z' })
    }
  })

  test('advances by a duration or by milliseconds', async () => {
    const { url } = await serveFresh()

    expect((await adminOf(url)('PUT', '/clock', { advance: 'PT1H' })).body).toEqual({ mode: 'steps', now: '2026-01-01T01:00:00.000Z' })
    expect((await adminOf(url)('PUT', '/clock', { advance: 1500 })).body.now).toBe('2026-01-01T01:00:01.500Z')
  })

  test('can be the real one, and come back from it', async () => {
    const { url } = await serveFresh()
    const before = Date.now()

    const { body } = await adminOf(url)('PUT', '/clock', { mode: 'real' })
    expect(Date.parse(body.now)).toBeGreaterThanOrEqual(before)
    expect((await adminOf(url)('PUT', '/clock', { mode: 'steps' })).body.mode).toBe('steps')
  })

  test('is set back by a reset', async () => {
    const { url } = await serveFresh()
    await adminOf(url)('PUT', '/clock', { now: '2031-02-03T04:05:06Z' })
    await adminOf(url)('POST', '/reset')

    expect((await adminOf(url)('GET', '/clock')).body).toEqual({ mode: 'steps', now: '2026-01-01T00:00:00.000Z' })
  })

  test.each([
    ['a time that is none', { now: 'noon' }],
    ['a duration that is none', { advance: 'an hour' }],
    ['months, which have no fixed length', { advance: 'P1M' }],
    ['a step beyond all calendars', { advance: 9_000_000_000_000_000 }],
    ['a year that has five digits', { now: '+275760-09-13T00:00:00Z' }],
    ['a mode that is none', { mode: 'fast' }],
    ['nothing', {}],
    ['a field that is misspelt', { nwo: '2031-02-03T04:05:06Z' }],
  ])('refuses %s', async (_, body) => {
    const { url } = await serveFresh()

    expect((await adminOf(url)('PUT', '/clock', body)).status).toBe(400)
    expect((await adminOf(url)('GET', '/clock')).body.now).toBe('2026-01-01T00:00:00.000Z')
    expect((await adminOf(url)('GET', '/namespaces')).status).toBe(200)
  })
})

test.each([
  ['PT1H', 3_600_000],
  ['P1DT1M', 86_460_000],
  ['P2W', 1_209_600_000],
  ['PT0.5S', 500],
  [1500, 1500],
])('%s is %d ms', (duration, ms) => {
  expect(parseDuration(duration)).toBe(ms)
})

test.each(['P', 'PT', 'P1Y', 'P1M', '1h', ''])('%j is no duration', (text) => {
  expect(() => parseDuration(text)).toThrow('is no duration')
})
