import { describe, expect, test } from 'vitest'
import { witnessNamespace } from '../../src/check.ts'
import { judgeAnswer } from '../../src/contract/judge.ts'
import type { Operation } from '../../src/contract/operation.ts'
import { emulate } from '../../src/emulator.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import { callFor, witnessCalls } from '../../src/rulebook/witness.ts'
import { adminOf, kaitenOf } from '../admin.ts'
import { freshRinger, vendor, vendors } from '../emulate.ts'
import { serveFresh } from '../socket.ts'
import { delayed, faultsOf, leaving, listing } from './arm.ts'
import { arm, ask, worldWith } from './in-memory.ts'

const respond = (rest: object) => ({ kind: 'respond', ...rest })

describe.each(vendors.map((vendor) => [vendor.name, vendor] as const))('%s', (name, vendor) => {
  const operations = [...vendor.contract.operations.values()]

  /** The good request of an operation, with a fault for it. */
  const met = (operation: Operation, effect: object) => {
    const namespace = freshRinger().namespaces.get('default') as Namespace
    const refusal = arm(namespace, { match: { vendor: name, operation: operation.id }, effect })
    return { refusal, ...emulate(vendor, namespace, callFor(vendor, operation.id)) }
  }

  test('answers each documented status of each operation on demand, by each example, in its own shape', () => {
    for (const operation of operations.filter(({ id }) => vendor.rules.has(id))) {
      for (const { status, examples, mediaType, example } of operation.responses.values()) {
        for (const named of [undefined, ...examples]) {
          const { answer, rule, violations, refusal } = met(operation, respond({ status, ...(named && { example: named }) }))
          const what = `${operation.id} ${status} ${named}`
          expect([refusal, answer.status, answer.headers['content-type'], rule], what).toEqual([undefined, status, mediaType, undefined])
          expect(answer.text, what).toBe(example(named).text)
          expect([violations, judgeAnswer(operation, answer)], what).toEqual([[], []])
        }
      }
    }
  })

  test('refuses a status that no operation documents, and an example that is not there', () => {
    const namespace = worldWith([])

    expect(arm(namespace, { match: { vendor: name }, effect: respond({ status: 418 }) })?.pointer).toBe('/effect/status')
    expect(arm(namespace, { match: { vendor: name }, effect: respond({ status: 200, example: 'none' }) })?.pointer).toBe('/effect/example')
    expect(arm(namespace, { match: { vendor: name }, effect: respond({ status: 418, custom: true }) })).toBeUndefined()
  })
})

test.each(vendors.filter(({ definition }) => definition.limit).map((vendor) => [vendor.name, vendor] as const))(
  'the rate of %s is limited in the very words of its own limit, whatever the operation',
  (name, vendor) => {
    const rules = [...vendor.rules.values()]
    const limited = rules.flatMap((rules) =>
      witnessCalls(vendor, rules).filter(({ rule, witness }) => rule.check === 'throttled' && !witness.after),
    )
    expect(new Set(limited.map(({ rule }) => rule.answer))).toEqual(new Set([429]))
    for (const { witness, call } of limited) {
      const own = emulate(vendor, witnessNamespace(vendor, witness), call)
      const namespace = freshRinger().namespaces.get('default') as Namespace
      arm(namespace, { match: { vendor: name }, effect: { kind: 'rate-limit' } })
      const entry = emulate(vendor, namespace, call)

      expect([entry.answer, entry.rule, entry.violations], own.operation?.id).toEqual([own.answer, undefined, []])
    }
  },
)

test('wavefront documents no limit, so it has none to run into', () => {
  expect(arm(worldWith([]), { match: { vendor: 'wavefront' }, effect: { kind: 'rate-limit' } })?.pointer).toBe('/effect/kind')
})

test('where a match means several vendors, the one that has no limit answers on', () => {
  const wavefront = vendor('wavefront')
  const namespace = worldWith([{ effect: { kind: 'rate-limit' } }])
  const { answer, fault, rule } = emulate(wavefront, namespace, callFor(wavefront, 'getAllUserGroups'))

  expect([answer.status, fault?.skipped, rule?.name]).toEqual([200, true, 'listed'])
  expect(ask(namespace).answer.status).toBe(429)
})

describe('a custom answer', () => {
  test.each<[what: string, effect: object, status: number, headers: object, text: string]>([
    ['is JSON', { status: 503, body: { message: 'later' } }, 503, { 'content-type': 'application/json' }, '{"message":"later"}'],
    ['is text as it is', { status: 200, body: 'OK, "so"' }, 200, { 'content-type': 'text/plain' }, 'OK, "so"'],
    ['is JSON null', { status: 200, body: null }, 200, { 'content-type': 'application/json' }, 'null'],
    [
      'has a type of its own',
      { status: 502, headers: { 'Content-Type': 'text/html' }, body: '<h1>' },
      502,
      { 'content-type': 'text/html' },
      '<h1>',
    ],
    ['has headers', { status: 429, headers: { 'Retry-After': '2', 'X-A': 'b' } }, 429, { 'retry-after': '2', 'x-a': 'b' }, ''],
    [
      "may be another day's",
      { status: 200, headers: { Date: 'Mon, 01 Jan 2024 00:00:00 GMT' } },
      200,
      { date: 'Mon, 01 Jan 2024 00:00:00 GMT' },
      '',
    ],
    ['has no body where there is none', { status: 204 }, 204, {}, ''],
    ['resets what a client shows', { status: 205 }, 205, {}, ''],
    ['is a status that nobody knows', { status: 599, body: 'x' }, 599, {}, 'x'],
  ])('%s', async (_, effect, status, headers, text) => {
    const { url } = await serveFresh()
    await faultsOf(url).arm({ effect: respond({ custom: true, ...effect }) })
    const answer = await fetch(listing(url).url, listing(url))

    expect([answer.status, await answer.text()]).toEqual([status, text])
    expect(Object.fromEntries(answer.headers)).toMatchObject(headers)
  })

  test.each([
    ['a name that is none', { 'bad name': 'x' }, '/effect/headers/bad name'],
    ['a name with a slash', { 'a/b': 'x' }, '/effect/headers/a~1b'],
    ['a second line', { 'x-a': 'a\r\nset-cookie: b' }, '/effect/headers/x-a'],
    ['letters that no header has', { 'x-a': 'Привет' }, '/effect/headers/x-a'],
    ['a length of its own', { 'Content-Length': '3' }, '/effect/headers/Content-Length'],
    ['a framing of its own', { 'transfer-encoding': 'chunked' }, '/effect/headers/transfer-encoding'],
  ])('with a header that has %s is refused', (_, headers, pointer) => {
    expect(arm(worldWith([]), { effect: respond({ status: 200, custom: true, headers }) })?.pointer).toBe(pointer)
  })

  test.each([
    ['a body where there is none', { status: 204, custom: true, body: 'x' }, '/effect/body'],
    ['a body that is not called custom', { status: 200, body: {} }, '/effect/body'],
    ['headers that are not called custom', { status: 200, headers: {} }, '/effect/headers'],
  ])('with %s is refused', (_, rest, pointer) => {
    expect(arm(worldWith([]), { effect: respond(rest) })?.pointer).toBe(pointer)
  })

  test("is answered in a namespace's own dialect of debugging too", async () => {
    const { url } = await serveFresh()
    const { arm, entries } = faultsOf(url)
    await arm({ match: { wouldAnswer: 'removed' }, effect: respond({ status: 500, custom: true }) })
    const { headers } = await fetch(leaving(url, 101).url, {
      ...leaving(url, 101),
      headers: { ...leaving(url, 101).headers, 'x-ringer-debug': 'true' },
    })

    expect([headers.get('x-ringer-rule'), headers.get('x-ringer-entry')]).toEqual([null, '1'])
    expect((await entries())[0]).toMatchObject({
      response: { status: 500 },
      fault: { when: 'before', wouldAnswer: { rule: 'removed', status: 200 } },
    })
  })
})

describe("other tools' names", () => {
  test.each<[kind: string, rest: object, effect: object]>([
    ['CONNECTION_RESET_BY_PEER', {}, { kind: 'reset' }],
    ['EMPTY_RESPONSE', {}, { kind: 'empty' }],
    ['MALFORMED_RESPONSE_CHUNK', {}, { kind: 'malformed-chunk' }],
    ['RANDOM_DATA_THEN_CLOSE', {}, { kind: 'garbage' }],
    ['latency', { latency: 100 }, delayed({ uniform: { lower: 100, upper: 100 } })],
    ['latency', { latency: 100, jitter: 150 }, delayed({ uniform: { lower: 0, upper: 250 } })],
    ['timeout', { timeout: 0 }, { kind: 'hang' }],
    ['timeout', { timeout: 20 }, delayed({ fixed: 20 }, { kind: 'empty' })],
    ['reset_peer', {}, { kind: 'reset' }],
    ['reset_peer', { timeout: 20 }, delayed({ fixed: 20 }, { kind: 'reset' })],
    ['slicer', { chunks: 5, delay: 10_000 }, { kind: 'dribble', chunks: 5, duration: 40 }],
    ['limit_data', { bytes: 7 }, { kind: 'truncate', at: 7, framing: 'length' }],
    ['limit_data', { bytes: 0 }, { kind: 'truncate', at: 0, framing: 'length' }],
  ])('%s %j means %j', async (kind, rest, effect) => {
    const { url } = await serveFresh()
    const { arm, fault } = faultsOf(url)

    expect((await fault(await arm({ effect: { kind, ...rest } }))).effect).toEqual(effect)
  })

  test.each([
    ['latency', { latency: 5 }],
    ['timeout', { timeout: 5 }],
    ['reset_peer', { timeout: 5 }],
  ])('a delay that is called %s cannot follow a delay', (kind, rest) => {
    expect(arm(worldWith([]), { effect: delayed({ fixed: 5 }, { kind, ...rest }) })?.pointer).toBe('/effect/then')
  })

  test('may come behind a delay', () => {
    const namespace = worldWith([{ effect: delayed({ fixed: 5 }, { kind: 'limit_data', bytes: 3 }) }])

    expect(namespace.world.faults.faults[0]?.effect).toEqual(delayed({ fixed: 5 }, { kind: 'truncate', at: 3, framing: 'length' }))
  })
})

test('a rule of the operation can be named in place of a status, on-demand rows included', async () => {
  const { url } = await serveFresh()
  const arming = async (match: object, rule: string) =>
    (await adminOf(url)('POST', '/faults', { match, select: { times: 1 }, effect: { kind: 'respond', rule } })).status

  expect(await arming({ vendor: 'kaiten', operation: 'removeUserFromGroup' }, 'tariffWithoutGroups')).toBe(201)
  expect(await kaitenOf(url).leave(101)).toMatchObject({ status: 402, text: '{"message":"Feature is not supported by tariff"}' })
  expect((await kaitenOf(url).leave(101)).status).toBe(200)
  expect(await arming({ vendor: 'kaiten', operation: 'createGroup' }, 'notFoundOnDemand')).toBe(201)
  expect((await kaitenOf(url).create('Research')).status).toBe(404)
  expect(await arming({ vendor: 'kaiten' }, 'tarifWithoutGroups')).toBe(400)
})
