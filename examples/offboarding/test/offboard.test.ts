import type { StateChange } from 'ringer'
import { ringerTest } from 'ringer/vitest'
import { expect, vi } from 'vitest'
import { isDone, type OffboardOptions, offboard } from '../src/offboard.ts'
import { ada, alan, grace, team } from './cast.ts'

// No call leaves this process: one to a host that is no vendor's fails.
const test = ringerTest({ intercept: { strict: true } })
const limitedTest = ringerTest({ intercept: { strict: true }, limits: true })

const out = { kaiten: 'removed', snag: 'removed', syncano: 'removed', voucherify: 'removed', wavefront: 'removed' }
const vendors = ['kaiten', 'snag', 'syncano', 'voucherify', 'wavefront'] as const

/** Nobody waits in a test. */
const atOnce = () => {
  const sleep = vi.fn<NonNullable<OffboardOptions['sleep']>>(async () => {})
  return { sleep, waits: () => sleep.mock.calls.map(([ms]) => ms) }
}

/** At which vendors somebody has left a group. */
const left = (changes: StateChange[]) => changes.filter(({ change }) => change === 'removed').map(({ vendor }) => vendor)

test('Ada is out everywhere, and a second run changes nothing', async ({ ringer }) => {
  const report = await offboard(ada, team)
  expect(report).toEqual(out)
  expect(isDone(report)).toBe(true)
  expect(left(await ringer.state.diff())).toEqual(vendors)

  await ringer.snapshot('out')
  const second = await offboard(ada, team)
  expect(new Set(Object.values(second))).toEqual(new Set(['not a member']))
  expect(isDone(second)).toBe(true)
  expect(await ringer.state.diff({ snapshot: 'out' })).toEqual([])
})

test('who is not in the team is no failure', async ({ ringer }) => {
  const report = await offboard(alan, team)

  expect(new Set(Object.values(report))).toEqual(new Set(['not a member']))
  expect(await ringer.state.diff()).toEqual([])
  await ringer.verify({ vendor: 'voucherify', rule: 'notAssigned', count: { exactly: 1 } })
})

test('who may not leave is a failure, and the others go on', async ({ ringer }) => {
  const report = await offboard(grace, team)

  expect(report).toEqual({ ...out, voucherify: { failed: '400 User is assigned to only one project' } })
  expect(isDone(report)).toBe(false)
  expect(left(await ringer.state.diff())).not.toContain('voucherify')
})

/** The rule that lets somebody leave at each vendor, and the one that a second try meets. */
const rules = [
  ['kaiten', 'removed', 'notAMember'],
  ['snag', 'disconnected', 'notAMember'],
  ['syncano', 'removed', 'notAMember'],
  ['voucherify', 'unassigned', 'notAssigned'],
  ['wavefront', 'removed', 'found'],
] as const

test.for(rules)('a lost answer of %s is asked for again, and "not a member" is success then', async ([vendor, rule, again], { ringer }) => {
  const { sleep, waits } = atOnce()
  await ringer.faults.arm({
    match: { vendor, wouldAnswer: rule },
    select: { times: 1 },
    when: 'after',
    effect: { kind: 'reset' },
  })

  expect(await offboard(ada, team, { sleep })).toEqual(out)
  expect(waits()).toEqual([1000])
  expect(left(await ringer.state.diff())).toEqual(vendors)
  await ringer.verify({ vendor, rule, count: { exactly: 0 } })
  await ringer.verify({ vendor, rule: again })
})

test.for(rules)('a request to %s that is lost is sent again', async ([vendor, rule], { ringer }) => {
  const { sleep } = atOnce()
  await ringer.faults.arm({
    match: { vendor, wouldAnswer: rule },
    select: { times: 1 },
    when: 'before',
    effect: { kind: 'empty' },
  })

  expect(await offboard(ada, team, { sleep })).toEqual(out)
  await ringer.verify({ vendor, rule, count: { exactly: 1 } })
})

limitedTest("Kaiten's five requests a second are kept: the sleep is its own clock's", async ({ ringer }) => {
  const { url, token } = team.kaiten
  const colleague = () => fetch(`${url}/users/current`, { headers: { authorization: `Bearer ${token}` } })
  await Promise.all([1, 2, 3, 4, 5].map(colleague))

  const waits: number[] = []
  const sleep = async (ms: number) => {
    waits.push(ms)
    await ringer.clock.advance(ms)
  }
  expect(await offboard(ada, team, { sleep })).toEqual(out)
  expect(waits).toEqual([1000])
  await ringer.verify({
    sequence: [
      { vendor: 'kaiten', operation: 'removeUserFromGroup', status: 429 },
      { vendor: 'kaiten', operation: 'removeUserFromGroup', status: 200 },
    ],
  })
})

test('Voucherify says how long to wait', async ({ ringer }) => {
  const { sleep, waits } = atOnce()
  await ringer.faults.arm({ match: { vendor: 'voucherify' }, select: { times: 2 }, effect: { kind: 'rate-limit' } })

  expect(await offboard(ada, team, { sleep })).toEqual(out)
  expect(waits()).toEqual([60_000, 60_000])
  await ringer.verify({ vendor: 'voucherify', rule: 'unassigned', count: { exactly: 1 } })
})

const broken = [
  ['kaiten', { kind: 'reset' }, 'no answer: read ECONNRESET'],
  ['snag', { kind: 'respond', status: 500 }, '500 Internal server error'],
  ['syncano', { kind: 'empty' }, 'no answer: socket hang up'],
  ['voucherify', { kind: 'garbage' }, 'no answer: Response does not match the HTTP/1.1 protocol (Expected HTTP/)'],
  ['wavefront', { kind: 'respond', custom: true, status: 503 }, '503'],
] as const

test.for(broken)('%s is down, and the others go on', async ([vendor, effect, failed], { ringer }) => {
  const { sleep, waits } = atOnce()
  await ringer.faults.arm({ match: { vendor }, effect })

  const report = await offboard(ada, team, { sleep, attempts: 3 })
  expect(report).toEqual({ ...out, [vendor]: { failed } })
  expect(isDone(report)).toBe(false)
  expect(waits()).toEqual([1000, 2000])
  expect(left(await ringer.state.diff())).toEqual(vendors.filter((other) => other !== vendor))
})

test('Voucherify never answers, and is not waited for longer than the time-out', async ({ ringer }) => {
  const { sleep } = atOnce()
  await ringer.faults.arm({ match: { vendor: 'voucherify' }, effect: { kind: 'hang' } })

  const report = await offboard(ada, team, { sleep, attempts: 2, timeoutMs: 300 })
  expect(report).toEqual({ ...out, voucherify: { failed: 'no answer: The operation was aborted due to timeout' } })
  await ringer.verify({ vendor: 'voucherify', count: { exactly: 2 } })
})

test('a wrong key is a failure that is not tried again', async ({ ringer }) => {
  const { sleep } = atOnce()
  const report = await offboard(
    ada,
    {
      kaiten: { ...team.kaiten, token: 'old' },
      snag: { ...team.snag, apiKey: 'snag-key-revoked' },
      syncano: { ...team.syncano, accountKey: 'ffffffffffffffffffffffffffffffffffffff00' },
      voucherify: { ...team.voucherify, managementToken: 'old' },
      wavefront: { ...team.wavefront, token: 'wf-token-viewer' },
    },
    { sleep },
  )

  expect(report).toEqual({
    kaiten: { failed: '401 Invalid token' },
    snag: { failed: '403 Forbidden, Could not validate api key' },
    syncano: { failed: '403 No such API Key.' },
    voucherify: { failed: '401 Unauthorized' },
    wavefront: { failed: '403 Accounts permission (user_management) is required' },
  })
  expect(sleep).not.toHaveBeenCalled()
  expect(await ringer.journal.list()).toHaveLength(vendors.length)
  expect(await ringer.state.diff()).toEqual([])
})

test('a group that there is not is a failure, not "not a member"', async ({ ringer }) => {
  const report = await offboard(ada, {
    ...team,
    kaiten: { ...team.kaiten, group: 'no-such-group' },
    syncano: { ...team.syncano, group: 99 },
  })

  expect(report).toEqual({
    ...out,
    kaiten: { failed: '404 when asked for the group no-such-group' },
    syncano: { failed: '404 Group was not found.' },
  })
  expect(left(await ringer.state.diff())).toEqual(['snag', 'voucherify', 'wavefront'])
})
