import { describe, expect, test } from 'vitest'
import { changeFault } from '../../src/faults/arm.ts'
import type { Fault } from '../../src/faults/fault.ts'
import { adminOf } from '../admin.ts'
import { vendors } from '../emulate.ts'
import { worldWith } from './in-memory.ts'
import { failing, place } from './place.ts'

const nothing = expect.objectContaining({ status: 404, type: 'application/problem+json' })

describe('the faults of a namespace', () => {
  test('are listed in the order of arming, with what they met', async () => {
    const { arm, admin, failures } = await place()
    await arm({ select: { times: 5 }, effect: failing })
    await arm({ match: { vendor: 'snag' }, ttl: 'PT1M', effect: { kind: 'rate-limit' } })
    await failures(2)

    expect((await admin('GET', '/faults')).body.faults).toEqual([
      { id: 'f1', match: {}, select: { times: 5 }, when: 'before', effect: failing, matched: 2, hits: 2, remaining: 3, expired: false },
      {
        id: 'f2',
        match: { vendor: 'snag' },
        select: {},
        when: 'before',
        ttl: 'PT1M',
        effect: { kind: 'rate-limit' },
        matched: 0,
        hits: 0,
        expired: false,
      },
    ])
  })

  test("are nobody else's", async () => {
    const { url, arm, failures } = await place('a')
    await arm({ effect: failing })

    expect(await failures(2, 'b')).toBe('..')
    expect((await adminOf(url, 'b')('GET', '/faults')).body.faults).toEqual([])
    expect((await adminOf(url, 'b')('GET', '/faults/f1')).status).toBe(404)
  })

  test('are replaced as a whole or not at all, by ones of new ids', async () => {
    const { arm, admin, failures } = await place()
    await arm({ select: { times: 3 }, effect: failing })
    await failures(1)
    const good = { effect: { kind: 'delay', fixed: 1 } }
    const { status, body } = await admin('PUT', '/faults', { faults: [good, { match: { vendor: 'nobody' }, effect: failing }] })

    expect(status).toBe(400)
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/body/faults/1/match/vendor' })])
    expect(await failures(3)).toBe('FF.')
    expect((await admin('PUT', '/faults', { faults: [good, good] })).body.faults.map(({ id }: Fault) => id)).toEqual(['f2', 'f3'])
    expect((await admin('PUT', '/faults', { faults: [] })).body.faults).toEqual([])
  })

  test('are disarmed one by one, or all', async () => {
    const { arm, admin, failures } = await place()
    for (let n = 0; n < 3; n++) await arm({ effect: failing })

    expect((await admin('DELETE', '/faults/f1')).status).toBe(204)
    expect((await admin('GET', '/faults')).body.faults.map(({ id }: Fault) => id)).toEqual(['f2', 'f3'])
    expect(await failures(1)).toBe('F')
    expect((await admin('DELETE', '/faults')).status).toBe(204)
    expect(await failures(1)).toBe('.')
  })

  test.each([
    ['GET', '/faults/f9'],
    ['PATCH', '/faults/f9'],
    ['DELETE', '/faults/f9'],
    ['DELETE', '/faults/__proto__'],
  ])('%s %s is 404 and says which there are', async (method, path) => {
    const { arm, admin } = await place()
    await arm({ effect: failing })
    const answer = await admin(method, path, method === 'PATCH' ? { select: {} } : undefined)

    expect(answer).toEqual(nothing)
    expect(answer.body.detail).toContain('there are f1')
  })

  test('of a namespace that is not there are 404 to read, and made by arming one', async () => {
    const { arm, admin } = await place()

    expect(await admin('GET', '/faults')).toEqual(nothing)
    expect(await admin('DELETE', '/faults')).toEqual(nothing)
    await arm({ effect: failing })
    expect((await admin('GET', '/faults')).status).toBe(200)
  })

  test('are a hundred at most', async () => {
    const { arm, admin } = await place()
    const document = { effect: { kind: 'delay', fixed: 1 } }
    expect((await admin('PUT', '/faults', { faults: Array.from({ length: 100 }, () => document) })).status).toBe(200)

    const { status, body } = await admin('POST', '/faults', document)
    expect([status, body.errors[0].pointer]).toEqual([400, '/body'])
    expect((await admin('PUT', '/faults', { faults: Array.from({ length: 101 }, () => document) })).body.errors[0].pointer).toBe(
      '/body/faults',
    )
    await admin('DELETE', '/faults/f7')
    expect(await arm(document)).toBe('f101')
  })

  test('leave no counter behind when they are disarmed', async () => {
    const { ringer, admin, arm, failures } = await place()
    await arm({ effect: failing })
    await arm({ match: { vendor: 'kaiten' }, effect: failing })
    await failures(1)
    await admin('DELETE', '/faults/f1')
    await failures(1)

    expect(ringer.namespaces.get('pr-17')?.world.faults.counts).toEqual({ f2: { matched: 1, hits: 1 } })
  })
})

describe('a change of a fault', () => {
  test('leaves its counters, and what it does not name', async () => {
    const { arm, admin, failures } = await place()
    const id = await arm({ match: { vendor: 'kaiten' }, select: { times: 2 }, effect: failing })
    expect(await failures(3)).toBe('FF.')
    const { body } = await admin('PATCH', `/faults/${id}`, { select: { times: 4 } })

    expect(body).toMatchObject({ id, match: { vendor: 'kaiten' }, matched: 3, hits: 2, remaining: 2, effect: failing })
    expect(await failures(3)).toBe('FF.')
  })

  test.each([
    ['an unknown vendor', { match: { vendor: 'nobody' } }, '/body/match/vendor'],
    ['an unknown field', { times: 3 }, '/body'],
    ['nothing', {}, '/body'],
    ['an effect that cannot be', { effect: { kind: 'respond', status: 299 } }, '/body/effect/status'],
  ])('to %s is refused, and the fault stays', async (_, change, pointer) => {
    const { arm, admin, fault } = await place()
    const id = await arm({ effect: failing })
    const before = await fault(id)
    const { status, body } = await admin('PATCH', `/faults/${id}`, change)

    expect([status, body.errors[0].pointer]).toEqual([400, pointer])
    expect(await fault(id)).toEqual(before)
  })

  const patched = (document: object, change: object, elapsed: number) => {
    const { faults } = worldWith([document]).world
    const changed = changeFault(faults, faults.faults[0] as Fault, change, {
      vendors: new Map(vendors.map((one) => [one.name, one])),
      connections: true,
      elapsed,
    })
    if ('message' in changed) throw new Error(changed.message)
    return changed.fault
  }

  test.each([
    ['goes on in its time', { select: { times: 1 } }, 10, 60],
    ['of its time to live begins anew', { ttl: 100 }, 510, 610],
    ['of its start begins anew', { startAfter: 0 }, 500, 550],
  ])('%s', (_, change, from, until) => {
    expect(patched({ startAfter: 10, ttl: 50, effect: failing }, change, 500)).toMatchObject({ from, until })
  })

  test.each([
    ['takes the time of its new effect', {}, 'after'],
    ['keeps the time that was asked for', { when: 'before' }, 'before'],
  ])('%s', (_, when, expected) => {
    expect(patched({ ...when, effect: { kind: 'reset' } }, { effect: { kind: 'truncate', at: 0.5 } }, 0).when).toBe(expected)
  })
})
