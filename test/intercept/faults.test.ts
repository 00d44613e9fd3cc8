import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnyFault, connectRinger, createRinger, type RingerClient, type RingerServer, type ShippedVendors } from '../../src/index.ts'
import { usersPath } from '../library/ringers.ts'
import { watchers } from './sights.ts'

type Effect = AnyFault<ShippedVendors>['effect']

/** Everything that is done to a connection, and what is not done to one but takes time or spoils the answer. */
const effects: Effect[] = [
  { kind: 'reset' },
  { kind: 'empty' },
  { kind: 'garbage' },
  { kind: 'hang' },
  { kind: 'truncate', at: 0.5 },
  { kind: 'truncate', at: 0 },
  { kind: 'truncate', at: 7, framing: 'chunked' },
  { kind: 'truncate', at: 0.5, framing: 'close' },
  { kind: 'truncate', at: 0, framing: 'close' },
  { kind: 'malformed-chunk' },
  { kind: 'dribble', chunks: 4, duration: 60 },
  { kind: 'dribble', chunks: 2, duration: 10_000 },
  { kind: 'reset_peer', timeout: 20 },
  { kind: 'delay', fixed: 10_000 },
  { kind: 'timeout', timeout: 20 },
  { kind: 'limit_data', bytes: 5 },
  { kind: 'violate', how: 'invalid-json' },
  { kind: 'respond', status: 503, custom: true },
  { kind: 'respond', status: 302, custom: true, body: 'elsewhere' },
]

/** Long enough for a head on a busy machine; what does come is waited for. */
const patienceFor = (effect: Effect) => (/hang|10000/.test(JSON.stringify(effect)) ? 500 : 30_000)

let listening: RingerServer
let local: RingerServer
let far: RingerClient
let made = 0

beforeAll(async () => {
  ;[listening, local] = await Promise.all([createRinger({ vendors: ['kaiten'] }), createRinger({ vendors: ['kaiten'] })])
  far = await connectRinger((await listening.listen({ port: 0 })).url)
})
afterAll(() => Promise.all([listening.close(), local.close(), far.close()]))

const armed = async (ringer: RingerClient, effect: Effect) => {
  const place = await ringer.namespace(`n${++made}`)
  await place.faults.arm({ effect })
  return place
}

describe.each(watchers)('%s sees, intercepted, what it sees on a socket, of', (_, look) => {
  test.concurrent.each(effects.map((effect) => [JSON.stringify(effect), effect] as const))('%s', async (_, effect) => {
    const [there, here, beyond] = await Promise.all([armed(listening, effect), armed(local, effect), armed(far, effect)])
    const host = `https://acme.kaiten.ru${usersPath}`
    const patience = patienceFor(effect)
    const [onSocket, inProcess, connected] = await Promise.all([
      look(there.url('kaiten') + usersPath, patience),
      here.run(() => look(host, patience)),
      beyond.run(() => look(host, patience)),
    ])

    expect(inProcess).toEqual(onSocket)
    expect(connected).toEqual(onSocket)
    for (const { faults } of [there, here, beyond]) expect(await faults.list()).toMatchObject([{ hits: 1 }])
  })
})

describe.each([
  ['in this process', () => local],
  ['elsewhere', () => far],
] as const)('of a Ringer %s', (_, ringer) => {
  test.each([
    ['before', 'reset', 200],
    ['after', 'reset', 404],
    ['before', 'empty', 200],
    ['after', 'truncate', 404],
  ] as const)('what is lost %s the change by a %s leaves the state that the retry finds', async (when, kind, retry) => {
    const place = await ringer().namespace(`n${++made}`)
    const effect = kind === 'truncate' ? { kind, at: 1 } : { kind }
    await place.faults.arm({ effect, when, select: { times: 1 } })
    const leave = async () => {
      const answer = await fetch(`https://acme.kaiten.ru${usersPath}/101`, {
        method: 'DELETE',
        headers: { authorization: 'Bearer kaiten-token' },
      })
      await answer.text()
      return answer.status
    }

    await expect(place.run(leave)).rejects.toThrow(TypeError)
    expect(await place.run(leave)).toBe(retry)
    expect(await place.journal.list()).toHaveLength(2)
  })
})
