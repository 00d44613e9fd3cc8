import { describe, expect, test } from 'vitest'
import { createAdmin } from '../../src/admin/admin.ts'
import { createApp } from '../../src/server/app.ts'
import { freshRinger } from '../emulate.ts'
import { delayed } from './arm.ts'
import { place } from './place.ts'

const reset = { kind: 'reset' }
const kaiten = (rest: object) => ({ vendor: 'kaiten', ...rest })
const lost = (rest: object) => ({ vendor: 'voucherify', operation: 'unassign-user', wouldAnswer: 'unassigned', ...rest })

const documents: [what: string, document: unknown, pointer: string, says: string][] = [
  ['an unknown vendor', { match: { vendor: 'katen' }, effect: reset }, '/match/vendor', 'Did you mean "kaiten"?'],
  ['an unknown operation', { match: { operation: 'removeUserFromGroups' }, effect: reset }, '/match/operation', '"removeUserFromGroup"?'],
  ["another vendor's operation", { match: { vendor: 'snag', operation: 'listUsers' }, effect: reset }, '/match/operation', 'no operation'],
  ['an unknown rule', { match: kaiten({ wouldAnswer: 'removd' }), effect: reset }, '/match/wouldAnswer', 'Did you mean "removed"?'],
  [
    "another operation's rule",
    { match: kaiten({ operation: 'listUsers', wouldAnswer: 'removed' }), effect: reset },
    '/match/wouldAnswer',
    'no rule',
  ],
  ['a status that is never answered', { match: kaiten({ wouldAnswer: 418 }), effect: reset }, '/match/wouldAnswer', '418'],
  ['a path parameter that is none', { match: kaiten({ params: { user: 1 } }), effect: reset }, '/match/params/user', 'no path parameter'],
  ['an unknown kind', { effect: { kind: 'resett' } }, '/effect', 'kind'],
  ['no kind', { effect: {} }, '/effect', 'kind'],
  ['no effect', {}, '', 'effect'],
  ['a list', [], '', 'object'],
  ['an unknown field', { mach: {}, effect: reset }, '', 'mach'],
  ['an unknown field of a match', { match: { vendr: 'kaiten' }, effect: reset }, '/match', 'vendr'],
  ['an unknown field of a selection', { select: { time: 1 }, effect: reset }, '/select', 'time'],
  ['an unknown field of an effect', { effect: { kind: 'reset', at: 1 } }, '/effect', 'at'],
  ['an unknown time', { when: 'during', effect: reset }, '/when', 'allowed values'],
  ['a pattern of other letters', { select: { pattern: 'xF' }, effect: reset }, '/select/pattern', 'pattern'],
  ['a chance above 1', { select: { probability: 1.1 }, effect: reset }, '/select/probability', '<= 1'],
  ['no times', { select: { times: 0 }, effect: reset }, '/select/times', '>= 1'],
  ['a time to live of a year', { ttl: 'P1Y', effect: reset }, '/ttl', 'duration'],
  ['a start that is no time', { startAfter: -1, effect: reset }, '/startAfter', ''],
  ['an undocumented status', { match: kaiten({}), effect: { kind: 'respond', status: 418 } }, '/effect/status', 'custom: true'],
  ['an unknown example', { match: kaiten({}), effect: { kind: 'respond', status: 200, example: 'x' } }, '/effect/example', 'no such'],
  ['a limit that is not known', { match: { vendor: 'wavefront' }, effect: { kind: 'rate-limit' } }, '/effect/kind', '429'],
  [
    'a violation that breaks nothing',
    { match: kaiten({}), effect: { kind: 'violate', how: 'extra-property' } },
    '/effect/how',
    'extra-property',
  ],
  ['a violation of no body', { match: lost({}), effect: { kind: 'violate', how: 'drop-field' } }, '/effect/how', 'drop-field'],
  ['a violation of a field that is nowhere', { effect: { kind: 'violate', how: 'null', field: 'nowhere' } }, '/effect/how', 'null'],
  ['a cut in no body', { match: lost({}), effect: { kind: 'truncate', at: 1 } }, '/effect/kind', 'has a body'],
  ['a chunk of no body', { match: lost({}), effect: { kind: 'malformed-chunk' } }, '/effect/kind', 'has a body'],
  ['a dribble of no body', { match: lost({}), effect: { kind: 'dribble', chunks: 2, duration: 1 } }, '/effect/kind', 'has a body'],
  ['no place to cut', { effect: { kind: 'truncate' } }, '/effect', 'at'],
  ['a delay of nothing', { effect: { kind: 'delay' } }, '/effect', 'fixed'],
  ['a delay of two kinds', { effect: delayed({ fixed: 1, uniform: { lower: 1, upper: 2 } }) }, '/effect', 'exactly one'],
  ['a delay above ten minutes', { effect: delayed({ fixed: 600_001 }) }, '/effect/fixed', '10 minutes'],
  ['one that may be', { effect: delayed({ uniform: { lower: 0, upper: 'PT11M' } }) }, '/effect/uniform/upper', '10 minutes'],
  ['one whose median is', { effect: delayed({ lognormal: { median: 'PT11M', sigma: 1 } }) }, '/effect/lognormal/median', '10 minutes'],
  ['one of a month', { effect: delayed({ fixed: 'P1M' }) }, '/effect/fixed', 'duration'],
  ['one by another name', { effect: { kind: 'latency', latency: 600_001 } }, '/effect', '10 minutes'],
  [
    'a delay that ends before it begins',
    { effect: delayed({ uniform: { lower: 2, upper: 1 } }) },
    '/effect/uniform',
    'lower is above upper',
  ],
  ['a delay behind a delay', { effect: delayed({ fixed: 1 }, delayed({ fixed: 1 })) }, '/effect/then', ''],
  ['what cannot be behind one', { effect: delayed({ fixed: 1 }, { kind: 'respond', status: 299 }) }, '/effect/then/status', '299'],
  ['a dribble above ten minutes', { effect: { kind: 'dribble', chunks: 2, duration: 'PT1H' } }, '/effect/duration', '10 minutes'],
  ['a true answer whose change is lost', { when: 'before', effect: delayed({ fixed: 1 }) }, '/when', 'has to stay'],
]

describe('a fault is refused when it is armed, with', () => {
  test.each(documents)('%s', async (_, document, pointer, says) => {
    const { admin } = await place('default')
    const { status, type, body } = await admin('POST', '/faults', document)

    expect([status, type], JSON.stringify(body)).toEqual([400, 'application/problem+json'])
    expect(body.errors[0].pointer).toBe(`/body${pointer}`)
    expect(body.detail).toContain(says)
    expect((await admin('GET', '/faults')).body).toEqual({ faults: [] })
  })

  test('the same pointers in a set, behind its place in it', async () => {
    const { admin } = await place('default')
    for (const [what, document, pointer] of documents) {
      const { status, body } = await admin('PUT', '/faults', { faults: [{ effect: reset }, document] })
      expect([status, body.errors[0].pointer], what).toEqual([400, `/body/faults/1${pointer}`])
    }
  })
})

describe('in-process, where there is no connection,', () => {
  const app = async () => {
    const ringer = freshRinger()
    const app = createApp(ringer, await createAdmin(ringer))
    const headers = { 'content-type': 'application/json', authorization: 'Bearer kaiten-token' }
    return async (method: string, path: string, body?: object) => {
      const answer = await app.request(path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
      return { status: answer.status, body: JSON.parse((await answer.text()) || '{}') }
    }
  }

  test.each([
    ['reset', {}],
    ['empty', {}],
    ['hang', {}],
    ['garbage', {}],
    ['malformed-chunk', {}],
    ['truncate', { at: 1 }],
    ['EMPTY_RESPONSE', {}],
    ['limit_data', { bytes: 1 }],
  ])('%s is refused, behind a delay too', async (kind, rest) => {
    const ask = await app()
    const alone = await ask('POST', '/__admin/faults', { effect: { kind, ...rest } })
    const behind = await ask('POST', '/__admin/faults', { effect: delayed({ fixed: 1 }, { kind, ...rest }) })

    expect([alone.status, behind.status]).toEqual([400, 400])
    expect(alone.body.detail).toContain('listen on a port')
    expect(alone.body.errors[0].pointer).toMatch(/^\/body\/effect/)
    expect(behind.body.errors[0].pointer).toMatch(/^\/body\/effect\/then/)
  })

  test.each([
    ['respond', { status: 503, custom: true }, 503],
    ['rate-limit', {}, 429],
    ['violate', { how: 'drop-field' }, 200],
    ['dribble', { chunks: 3, duration: 5 }, 200],
    ['delay', { fixed: 5 }, 200],
  ])('%s is done', async (kind, rest, status) => {
    const ask = await app()

    expect((await ask('POST', '/__admin/faults', { match: { operation: 'listUsers' }, effect: { kind, ...rest } })).status).toBe(201)
    expect((await ask('GET', '/kaiten/api/latest/users')).status).toBe(status)
    expect((await ask('GET', '/__admin/faults')).body.faults[0].hits).toBe(1)
  })
})

test('no fault ever meets the admin routes', async () => {
  const { url, admin } = await place('default')
  for (const effect of [{ kind: 'hang' }, { kind: 'reset' }, { kind: 'respond', status: 500, custom: true }]) {
    expect((await admin('PUT', '/faults', { faults: [{ effect }] })).status).toBe(200)
    for (const path of ['/health', '/vendors', '/rules', '/state', '/requests', '/faults', '/openapi.json']) {
      expect((await fetch(`${url}/__admin${path}`)).status, path).toBe(200)
    }
    expect((await fetch(`${url}/nobody`)).status).toBe(404)
    expect((await admin('GET', '/faults')).body.faults[0]).toMatchObject({ matched: 0, hits: 0 })
    expect((await admin('POST', '/reset')).status).toBe(204)
  }
})
