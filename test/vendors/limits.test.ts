import { describe, expect, test } from 'vitest'
import type { Namespace } from '../../src/namespace/namespace.ts'
import { changeClock } from '../../src/state/clock.ts'
import { adminOf, kaitenOf } from '../admin.ts'
import { emulate, type SendOptions, vendor } from '../emulate.ts'
import { serveFresh } from '../socket.ts'

/** 2026-01-01T00:00:00Z, at which a fresh clock stands. */
const start = 1767225600
const acme = '/v1.1/instances/acme-instance'
const managementKey = { 'x-management-id': 'mgmt-id', 'x-management-token': 'mgmt-token' }
const json = { 'content-type': 'application/json' }

function advance(namespace: Namespace, ms: number): void {
  namespace.world = { ...namespace.world, clock: changeClock(namespace.world.clock, { advance: ms }) }
}

interface Dialect {
  vendor: string
  requests: number
  windowMs: number
  /** What is asked for and found, and the key to it. */
  path: string
  key: Record<string, string>
  refusal: { headers: Record<string, string>; body: unknown }
  /** What is refused before the limit is asked. */
  before: [what: string, path: string, headers: Record<string, string>, status: number][]
  /** What is refused behind it. */
  behind: { path: string; status: number }
}

const dialects: Dialect[] = [
  {
    vendor: 'snag',
    requests: 250,
    windowMs: 1000,
    path: '/api/users',
    key: { 'x-api-key': 'snag-key' },
    refusal: { headers: json, body: { message: 'Too many requests, please try again later.' } },
    before: [['a wrong key', '/api/users', { 'x-api-key': 'nobody' }, 403]],
    behind: { path: '/api/users?limit=many', status: 400 },
  },
  {
    vendor: 'kaiten',
    requests: 5,
    windowMs: 1000,
    path: '/api/latest/users/current',
    key: { authorization: 'Bearer kaiten-token' },
    refusal: { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(start + 1) }, body: undefined },
    before: [['a wrong token', '/api/latest/users/current', { authorization: 'Bearer nobody' }, 401]],
    behind: { path: '/api/latest/company/groups/no-such-group', status: 404 },
  },
  {
    vendor: 'syncano',
    requests: 60,
    windowMs: 1000,
    path: `${acme}/groups/`,
    key: { 'x-api-key': '0123456789abcdef0123456789abcdef01234562' },
    refusal: {
      headers: { 'content-type': 'application/json; charset=utf-8', 'retry-after': '1' },
      body: { detail: 'Request was throttled. Expected available in 1 second.' },
    },
    before: [
      ['an unknown instance', '/v1.1/instances/nowhere/groups/', {}, 404],
      ['an unknown parent', `${acme}/groups/99/users/`, {}, 404],
      ['a wrong key', `${acme}/groups/`, { 'x-api-key': 'ffffffffffffffffffffffffffffffffffffff00' }, 403],
      ['too few rights', `${acme}/users/`, { 'x-api-key': '0123456789abcdef0123456789abcdef01234561' }, 403],
    ],
    behind: { path: `${acme}/groups/99/`, status: 404 },
  },
  {
    vendor: 'voucherify',
    requests: 2000,
    windowMs: 60_000,
    path: '/management/v1/projects/proj_Acme0001',
    key: managementKey,
    refusal: {
      headers: {
        ...json,
        'x-rate-limit-limit': '2000',
        'x-rate-limit-remaining': '0',
        'x-rate-limit-retry': String(start + 60),
        'x-rate-limit-type': 'api_calls',
        'retry-after': '60',
      },
      body: { code: 429, message: 'API limit reached' },
    },
    before: [['a wrong token', '/management/v1/projects', { 'x-management-token': 'wrong' }, 401]],
    behind: { path: '/management/v1/projects/proj_2F3txY7', status: 404 },
  },
]

describe.each(dialects.map((dialect) => [dialect.vendor, dialect] as const))('%s', (name, dialect) => {
  const { requests, windowMs, path, key, refusal, before, behind } = dialect
  const limited = () => {
    const { get, namespace } = emulate(name, key, '', { limits: true })
    /** Which statuses so many requests get. */
    const many = (times: number, path: string, options?: SendOptions) => [
      ...new Set(Array.from({ length: times }, () => get(path, options).status)),
    ]
    return { get, many, advance: (ms: number) => advance(namespace, ms) }
  }

  test(`takes ${requests} requests a window, and refuses the next in its own words`, () => {
    const { get, many, advance } = limited()

    expect(many(requests, path)).toEqual([200])
    expect(get(path)).toEqual({ status: 429, ...refusal, rule: 'throttled' })
    advance(windowMs - 1)
    expect(many(2, path)).toEqual([429])
    advance(1)
    expect(many(requests, path)).toEqual([200])
    expect(many(2, path)).toEqual([429])
  })

  test.each(before)('%s comes first, and does not use the limit up', (_, elsewhere, headers, status) => {
    const { many } = limited()

    expect(many(requests + 1, elsewhere, { headers })).toEqual([status])
    expect(many(requests, path)).toEqual([200])
    expect(many(1, path)).toEqual([429])
    expect(many(1, elsewhere, { headers })).toEqual([status])
  })

  test('what is refused behind the limit uses it up', () => {
    const { many } = limited()

    expect(many(requests, behind.path)).toEqual([behind.status])
    expect(many(1, behind.path)).toEqual([429])
  })

  test('has no limit by default, and no header speaks of one', () => {
    const { get } = emulate(name, key)

    for (let time = 0; time < 1000; time++) {
      const { status, headers } = get(path)
      expect(status).toBe(200)
      expect(Object.keys(headers)).toEqual(['content-type'])
    }
  })
})

test('kaiten counts down on every answer, whatever it is', () => {
  const { get, delete: remove } = emulate('kaiten', { authorization: 'Bearer kaiten-token' }, '/api/latest', { limits: true })
  const membership = '/groups/f0000000-0000-4000-8000-000000000001/users/101'
  const seen = [
    get('/users', { headers: { authorization: 'Bearer nobody' } }),
    get('/users'),
    remove(membership),
    remove(membership),
    get('/company/groups/no-such-group'),
    get('/users', { headers: { authorization: 'Bearer kaiten-token-basic' } }),
    get('/users'),
  ]

  expect(seen.map(({ status, headers }) => [status, headers['x-ratelimit-remaining']])).toEqual([
    [401, '5'],
    [200, '4'],
    [200, '3'],
    [404, '2'],
    [404, '1'],
    [200, '0'],
    [429, '0'],
  ])
  expect(new Set(seen.map(({ headers }) => headers['x-ratelimit-reset']))).toEqual(new Set([String(start + 1)]))
})

test('voucherify counts down, and says how long to wait', () => {
  const { get, post, namespace } = emulate('voucherify', managementKey, '/management/v1/projects', { limits: true })
  const limitOf = ({ headers }: ReturnType<typeof get>) =>
    ['limit', 'remaining', 'retry'].map((part) => headers[`x-rate-limit-${part}`]).concat(headers['retry-after'] ?? 'at once')

  expect(limitOf(get(''))).toEqual(['2000', '1999', String(start + 60), 'at once'])
  expect(limitOf(post('', {}))).toEqual(['2000', '1998', String(start + 60), 'at once'])
  advance(namespace, 30_500)
  for (let time = 0; time < 1998; time++) get('')
  expect(limitOf(get(''))).toEqual(['2000', '0', String(start + 60), '30'])
})

test('wavefront has no limit that could be switched on', () => {
  const { get } = emulate('wavefront', { authorization: 'Bearer wf-token' }, '/api/v2', { limits: true })

  expect(vendor('wavefront').definition.limit).toBeUndefined()
  for (let time = 0; time < 1000; time++) expect(get('/usergroup')).toMatchObject({ status: 200, headers: json })
})

test('a refused request changes nothing; the clock refills, for the namespace and the vendor that it is of', async () => {
  const { url } = await serveFresh({ limits: true })
  const [kaiten, other] = [kaitenOf(url, 'one'), kaitenOf(url, 'two')]
  for (let time = 0; time < 5; time++) await kaiten.members()

  expect(await kaiten.leave(101)).toMatchObject({ status: 429, text: '', headers: { 'x-ratelimit-reset': String(start + 1) } })
  expect(await other.leave(101)).toMatchObject({ status: 200, headers: { 'x-ratelimit-remaining': '4' } })
  const snag = { 'x-api-key': 'snag-key', 'x-mock-namespace': 'one' }
  expect((await fetch(`${url}/snag/api/users`, { headers: snag })).status).toBe(200)

  await adminOf(url, 'one')('PUT', '/clock', { advance: 'PT1S' })
  expect(await kaiten.leave(101)).toMatchObject({ status: 200, headers: { 'x-ratelimit-remaining': '4' } })
  expect(await kaiten.leave(101)).toMatchObject({ status: 404, headers: { 'x-ratelimit-remaining': '3' } })
})
