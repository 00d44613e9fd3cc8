import { describe, expect, test, vi } from 'vitest'
import type { Operation } from '../../src/contract/operation.ts'
import { armFault } from '../../src/faults/arm.ts'
import { noFaults } from '../../src/faults/fault.ts'
import { meetFault } from '../../src/faults/meet.ts'
import { ENGINEERING } from '../admin.ts'
import { vendor } from '../emulate.ts'
import { serveFresh } from '../socket.ts'
import { faultsOf, leaving, listing } from './arm.ts'
import { ask, positionsOf, worldWith } from './in-memory.ts'

vi.setConfig({ testTimeout: 30_000 })

const failing = { kind: 'respond', status: 500, custom: true }
const [ADA, GRACE, ALAN] = [101, 102, 103]
const members = `/groups/${ENGINEERING}/users`

describe('of the calls that a fault is about it meets', () => {
  test.each([
    ['all', {}, 'FFFFFFFFFF'],
    ['all but the first two', { skip: 2 }, '..FFFFFFFF'],
    ['the first three', { times: 3 }, 'FFF.......'],
    ['each third', { every: 3 }, '..F..F..F.'],
    ['those of a pattern, over and over', { pattern: '.FF.' }, '.FF..FF..F'],
    ['none by chance 0', { probability: 0 }, '..........'],
    ['all by chance 1', { probability: 1 }, 'FFFFFFFFFF'],
    ['two behind the third', { skip: 3, times: 2 }, '...FF.....'],
    ['each second behind the first, twice', { skip: 1, every: 2, times: 2 }, '..F.F.....'],
    ['those in which a pattern and each second agree', { every: 2, pattern: 'FF..' }, '.F...F...F'],
    ['the first two of a pattern', { pattern: '..F', times: 2 }, '..F..F....'],
  ])('%s', (_, select, positions) => {
    expect(positionsOf(worldWith([{ select, effect: failing }]), 10)).toBe(positions)
  })

  test('a share by chance, the same for the same seed, another for another seed and for another fault', () => {
    const chance = { select: { probability: 0.2 }, effect: failing }
    const first = positionsOf(worldWith([chance], 'a'), 1000)
    const hits = first.replaceAll('.', '').length

    expect(hits).toBeGreaterThan(160)
    expect(hits).toBeLessThan(240)
    expect(positionsOf(worldWith([chance], 'a'), 1000)).toBe(first)
    expect(positionsOf(worldWith([chance], 'b'), 1000)).not.toBe(first)
    const elsewhere = { match: { vendor: 'snag' }, effect: failing }
    expect(positionsOf(worldWith([elsewhere, chance], 'a'), 1000)).not.toBe(first)
  })

  test('the first that meets a call is the only one that does', () => {
    const namespace = worldWith([
      { select: { every: 3 }, effect: { kind: 'reset' } },
      { select: { times: 3 }, effect: { kind: 'empty' } },
      { effect: { kind: 'hang' } },
    ])

    const kinds = Array.from({ length: 7 }, () => ask(namespace).fault?.fault.effect.kind)
    expect(kinds).toEqual(['empty', 'empty', 'reset', 'empty', 'hang', 'reset', 'hang'])
    expect(Object.values(namespace.world.faults.counts)).toEqual([
      { matched: 7, hits: 2 },
      { matched: 5, hits: 3 },
      { matched: 2, hits: 2 },
    ])
  })
})

describe('a fault is about', () => {
  test.each<[what: string, match: object, positions: string]>([
    ['everything when nothing is said', {}, 'FFFFFF'],
    ['a vendor', { vendor: 'kaiten' }, 'FFFFFF'],
    ['no other vendor', { vendor: 'snag' }, '......'],
    ['an operation', { operation: 'removeUserFromGroup' }, 'FFF...'],
    ['a rule: only the removals that would succeed', { wouldAnswer: 'removed' }, 'F.F...'],
    ['a status that would come', { wouldAnswer: 404 }, '.F....'],
    ['path parameters, as numbers', { params: { user_id: ADA } }, 'FF....'],
    ['path parameters, as text', { params: { group_uid: ENGINEERING, user_id: String(GRACE) } }, '..F...'],
    ['headers, in any case', { headers: { 'X-Attempt': '2' } }, '.F....'],
    ['a part of a body', { body: { user_id: ALAN } }, '...F..'],
    [
      'all of it together',
      { vendor: 'kaiten', operation: 'removeUserFromGroup', wouldAnswer: 'notAMember', params: { user_id: ADA } },
      '.F....',
    ],
  ])('%s', (_, match, positions) => {
    const namespace = worldWith([{ match, when: 'after', effect: failing }])
    const met = [
      ask(namespace, 'DELETE', `${members}/${ADA}`),
      ask(namespace, 'DELETE', `${members}/${ADA}`, undefined, { 'x-attempt': '2' }),
      ask(namespace, 'DELETE', `${members}/${GRACE}`),
      ask(namespace, 'POST', members, { user_id: ALAN }),
      ask(namespace, 'POST', members, { user_id: ADA }),
      ask(namespace),
    ]

    expect(met.map(({ fault }) => (fault ? 'F' : '.')).join('')).toBe(positions)
  })
})

describe('50 clients at once', () => {
  const positions = async (seed: string) => {
    const { url } = await serveFresh({ seed })
    const { arm, entries } = faultsOf(url)
    await arm({ select: { probability: 0.3 }, effect: failing })
    await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        for (let time = 0; time < 4; time++) {
          const { url: path, ...init } = n % 2 ? leaving(url, 900 + n) : listing(url)
          await fetch(path, init).then((answer) => answer.text())
        }
      }),
    )
    return (await entries()).map(({ fault }) => (fault ? 'F' : '.')).join('')
  }

  test('meet the faults at the positions that one client meets them at, in every server of that seed', async () => {
    const [one, two, other] = [await positions('a'), await positions('a'), await positions('b')]

    expect(one).toHaveLength(200)
    expect(two).toBe(one)
    expect(other).not.toBe(one)
    expect(positionsOf(worldWith([{ select: { probability: 0.3 }, effect: failing }], 'a'), 200)).toBe(one)
  })
})

describe('a fault waits and ends', () => {
  const kaiten = vendor('kaiten')
  const operation = kaiten.contract.operations.get('listUsers') as Operation
  const { call } = ask(worldWith([]))
  const expected: Parameters<typeof meetFault>[1] = { vendor: kaiten, call, operation, params: {}, rule: undefined, status: 200 }

  test.each([
    ['at once and for ever', {}, [1000, 1001, 9e9], [true, true, true]],
    ['for its time to live', { ttl: 50 }, [1000, 1049.9, 1050], [true, true, false]],
    ['behind a time', { startAfter: 'PT1S' }, [1999, 2000, 9e9], [false, true, true]],
    ['behind a time, for its time to live', { startAfter: 100, ttl: 'PT1S' }, [1099, 1100, 2099, 2100], [false, true, true, false]],
  ])('%s', (_, times, at, met) => {
    const place = { vendors: new Map([['kaiten', kaiten]]), connections: false, elapsed: 1000 }
    const armed = armFault(noFaults, { ...times, effect: { kind: 'delay', fixed: 1 } }, place)
    if ('message' in armed) throw new Error(armed.message)

    expect(at.map((elapsed) => meetFault(armed.set, expected, 'seed', elapsed)?.fault !== undefined)).toEqual(met)
  })

  test('in real time', async () => {
    const { url } = await serveFresh()
    const { arm, fault } = faultsOf(url)
    const status = async () => (await fetch(listing(url).url, listing(url))).status
    expect(await status()).toBe(200)
    const start = performance.now()
    const id = await arm({ startAfter: 150, ttl: 'PT0.2S', effect: failing })

    expect(await status()).toBe(200)
    await vi.waitFor(async () => expect(await status()).toBe(500), { interval: 2 })
    expect(performance.now() - start).toBeGreaterThanOrEqual(150)
    await vi.waitFor(async () => expect(await status()).toBe(200), { interval: 2 })
    expect(performance.now() - start).toBeGreaterThanOrEqual(350)
    expect(await fault(id)).toMatchObject({ expired: true, ttl: 'PT0.2S', startAfter: 150 })
  })
})
