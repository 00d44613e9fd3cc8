import { describe, expect, test, vi } from 'vitest'
import { kaitenOf } from '../admin.ts'
import { serveFresh } from '../socket.ts'
import { faultsOf, leaving, listing } from './arm.ts'
import { type Ask, type Client, curlClient, fetchClient, httpClient, noCurl } from './clients.ts'

vi.setConfig({ testTimeout: 30_000 })

const ADA = 101
const clients: [name: string, client: Client][] = [
  ['fetch', fetchClient],
  ['node:http', httpClient],
  ['curl', curlClient],
]
const kinds = [
  { kind: 'reset' },
  { kind: 'empty' },
  { kind: 'garbage' },
  { kind: 'truncate', at: 0.5 },
  { kind: 'respond', status: 500, custom: true },
]

/** Which of these calls failed, as `F` and `.`. */
async function failuresOf(client: Client, asks: Ask[]): Promise<string> {
  const seen = await client(...asks)
  return seen.map(({ error, status }) => (error !== undefined || status === 500 ? 'F' : '.')).join('')
}

describe.each(clients)('%s', (name, client) => {
  describe.skipIf(name === 'curl' && noCurl)('sees', () => {
    test.each(kinds.map((effect) => [effect.kind, effect] as const))(
      '100 of 100 times %s, on connections that it keeps',
      async (_, effect) => {
        const { url } = await serveFresh()
        const { arm, fault, entries } = faultsOf(url)
        const ask = listing(url)
        expect(await failuresOf(client, [ask, ask])).toBe('..')
        const id = await arm({ select: { times: 100 }, effect })

        expect(
          await failuresOf(
            client,
            Array.from({ length: 105 }, () => ask),
          ),
        ).toBe('F'.repeat(100) + '.'.repeat(5))
        expect(await fault(id)).toMatchObject({ matched: 105, hits: 100, remaining: 0 })
        expect((await entries()).filter(({ fault }) => fault)).toHaveLength(100)
      },
    )

    test('each of 20 failures that come by turns with good answers', async () => {
      const { url } = await serveFresh()
      const { arm, entries } = faultsOf(url)
      await arm({ select: { every: 2, times: 20 }, effect: { kind: 'reset' } })

      expect(
        await failuresOf(
          client,
          Array.from({ length: 40 }, () => listing(url)),
        ),
      ).toBe('.F'.repeat(20))
      expect(await entries()).toHaveLength(40)
    })

    test('the one failure of a change that is lost behind it, and the change', async () => {
      const { url } = await serveFresh()
      const { arm, entries } = faultsOf(url)
      await arm({ match: { operation: 'removeUserFromGroup' }, select: { times: 1 }, when: 'after', effect: { kind: 'reset' } })

      const [, lost, again] = await client(listing(url), leaving(url, ADA), leaving(url, ADA))
      expect([lost?.error === undefined, again?.status]).toEqual([false, 404])
      expect(await entries()).toHaveLength(3)
    })
  })
})

test('the positions that clients see are those of the journal, 50 clients at once', async () => {
  const { url } = await serveFresh()
  const { arm, entries } = faultsOf(url)
  const id = await arm({ select: { probability: 0.3, times: 40 }, effect: { kind: 'reset' } })

  const seen = await Promise.all(
    Array.from({ length: 50 }, () =>
      failuresOf(
        fetchClient,
        Array.from({ length: 4 }, () => listing(url)),
      ),
    ),
  )
  const failures = seen.join('').replaceAll('.', '').length
  expect(failures).toBe((await entries()).filter(({ fault }) => fault?.id === id).length)
  expect(failures).toBe(40)
})

test('a fault that cannot be done to an answer keeps its times for one to which it can', async () => {
  const { url } = await serveFresh()
  const { arm, fault, entries } = faultsOf(url)
  const head = { ...listing(url), method: 'HEAD' }
  const id = await arm({ match: { vendor: 'kaiten' }, select: { times: 1 }, effect: { kind: 'malformed-chunk' } })

  expect(await failuresOf(httpClient, [head, head, listing(url), listing(url)])).toBe('..F.')
  expect(await fault(id)).toMatchObject({ matched: 4, hits: 1 })
  expect((await entries()).map(({ fault, rule }) => [fault?.skipped, rule?.name])).toEqual([
    [true, 'listed'],
    [true, 'listed'],
    [false, undefined],
    [undefined, 'listed'],
  ])
})

test('a namespace of its own sees its own times', async () => {
  const { url } = await serveFresh()
  await faultsOf(url, 'a').arm({ select: { times: 3 }, effect: { kind: 'empty' } })
  const kaiten = kaitenOf(url, 'b')

  expect(
    await failuresOf(
      fetchClient,
      Array.from({ length: 4 }, () => listing(url, 'a')),
    ),
  ).toBe('FFF.')
  expect((await kaiten.members()).length).toBe(2)
})

describe('an answer to HEAD has no body to spoil, so a fault', () => {
  test.each([
    ['truncate', { at: 1 }],
    ['malformed-chunk', {}],
    ['dribble', { chunks: 2, duration: 1 }],
    ['violate', { how: 'drop-field' }],
  ])('%s is skipped', async (kind, rest) => {
    const { url } = await serveFresh()
    const { arm, entries } = faultsOf(url)
    await arm({ effect: { kind, ...rest } })

    expect(await httpClient({ ...listing(url), method: 'HEAD' })).toEqual([{ status: 200, text: '' }])
    expect((await entries())[0]).toMatchObject({ rule: { name: 'listed' }, fault: { kind, skipped: true } })
  })

  test('reset is done all the same', async () => {
    const { url } = await serveFresh()
    await faultsOf(url).arm({ effect: { kind: 'reset' } })

    expect(await httpClient({ ...listing(url), method: 'HEAD' })).toEqual([{ error: 'ECONNRESET "read ECONNRESET"' }])
  })
})

test('the journal, and its HTTP Archive, show no answer where none was sent, and no client can verify one', async () => {
  const { url } = await serveFresh()
  const { arm, entries, admin } = faultsOf(url)
  await arm({ select: { times: 1 }, when: 'after', effect: { kind: 'reset' } })
  await httpClient(leaving(url, 101), leaving(url, 101))

  const [lost, again] = await entries()
  expect(lost).toMatchObject({
    response: { status: 0, headers: {} },
    violations: [],
    fault: { when: 'after', wouldAnswer: { rule: 'removed', status: 200 } },
  })
  expect([lost.rule, lost.response.body, again.rule.name]).toEqual([undefined, undefined, 'notAMember'])
  const { log } = (await admin('GET', '/requests?format=har')).body
  expect(log.entries[0].response).toMatchObject({ status: 0, statusText: '', content: { size: 0 } })
  expect((await admin('POST', '/verify', { vendor: 'kaiten', operation: 'removeUserFromGroup', status: 200 })).status).toBe(409)
})
