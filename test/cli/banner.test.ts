import { expect, test } from 'vitest'
import { banner } from '../../src/cli/banner.ts'
import { serveFresh } from '../socket.ts'

test.each([
  ['limits wait for the clock', {}, true],
  ['also for a clock that starts elsewhere', { clock: '2030-01-01T00:00:00Z' }, true],
  ['a clock that runs refills', { clock: 'real' }, false],
  ['limits are off', { limits: false }, false],
])('the start says that limits do not refill where they do not: %s', async (_, options, hinted) => {
  const hints = banner(await serveFresh({ limits: true, ...options }), undefined).match(/limits do not refill .*\n/g) ?? []

  expect(hints).toEqual(hinted ? [expect.stringMatching(/PUT \/__admin\/clock.*--clock real/)] : [])
})
