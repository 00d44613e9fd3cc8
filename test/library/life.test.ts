import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import { connectRinger, createRinger, type Namespace, type RingerServer } from '../../src/index.ts'
import { ADA, asAda, type Client, created, kaitenAt, places } from './ringers.ts'

describe('listening', () => {
  test('answers from the world that `fetch` answers from, until it ends', async () => {
    const ringer = await created()
    const { url, port, close } = await ringer.listen({ port: 0 })

    expect([url, ringer.url(), ringer.url('kaiten')]).toEqual([`http://127.0.0.1:${port}`, url, `${url}/kaiten`])
    expect(await kaitenAt({ fetch }, ringer.url('kaiten')).leave(ADA)).toBe(200)
    expect(await kaitenAt(ringer).leave(ADA)).toBe(404)
    await close()
    await expect(fetch(url)).rejects.toThrow('fetch failed')
    expect(await kaitenAt(ringer, ringer.url('kaiten')).leave(ADA)).toBe(404)
  })

  test('is refused for a port that is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1')
    await once(blocker, 'listening')
    const { port } = blocker.address() as { port: number }
    const ringer = await created()

    await expect(ringer.listen({ port })).rejects.toThrow(`port ${port} on 127.0.0.1 is in use`)
    blocker.close()
    await once(blocker, 'close')
    expect((await ringer.listen({ port })).port).toBe(port)
  })

  test('twice is refused, and possible again behind its end', async () => {
    const ringer = await created()
    const first = await ringer.listen({ port: 0 })

    await expect(ringer.listen({ port: 0 })).rejects.toThrow(`this Ringer listens already, at ${first.url}: close that first`)
    await first.close()
    expect((await fetch(`${(await ringer.listen({ port: 0 })).url}/__admin/health`)).status).toBe(200)
  })
})

describe('two Ringers', () => {
  test('share no state, journal, fault, clock or port', async () => {
    const [one, other] = await Promise.all([created(), created()])
    const here = await one.namespace('default')
    const there = await other.namespace('default')
    await kaitenAt(one).leave(ADA)
    await here.clock.advance('PT1H')
    await here.faults.arm({ match: { operation: 'listUsers' }, effect: { kind: 'respond', status: 401 } })
    await here.snapshot('left')
    const users = async (ringer: Client) => (await ringer.fetch('/kaiten/api/latest/users', { headers: asAda })).status

    expect([await users(one), await users(other)]).toEqual([401, 200])
    expect([(await here.journal.list()).length, (await there.journal.list()).length]).toEqual([2, 1])
    expect([(await here.clock.get()).now.slice(11, 13), (await there.clock.get()).now.slice(11, 13)]).toEqual(['01', '00'])
    expect([await there.faults.list(), await there.snapshots.list()]).toEqual([[], []])
    expect([await kaitenAt(one).leave(ADA), await kaitenAt(other).leave(ADA)]).toEqual([404, 200])
    const urls = [(await one.listen({ port: 0 })).url, (await other.listen({ port: 0 })).url]
    expect(new Set(urls).size).toBe(2)
  })

  test('are closed one by one', async () => {
    const [one, other] = await Promise.all([created(), created()])
    await one.close()

    expect(await kaitenAt(other).leave(ADA)).toBe(200)
  })
})

/** Everything that a Ringer can be asked for. */
const doors: Record<Exclude<keyof Client, 'close' | symbol>, (ringer: Client) => unknown> = {
  url: (ringer) => ringer.url(),
  fetch: (ringer) => ringer.fetch('/kaiten/api/latest/users'),
  intercept: (ringer) => ringer.intercept(),
  namespace: (ringer) => ringer.namespace('pr-17'),
  namespaces: (ringer) => ringer.namespaces(),
  vendors: (ringer) => ringer.vendors(),
  rules: (ringer) => ringer.rules(),
  openapi: (ringer) => ringer.openapi(),
}

/** Everything that a namespace can be asked for. */
const rooms: [door: string, ask: (ringer: Namespace) => unknown][] = [
  ['url', (ringer) => ringer.url('kaiten')],
  ['fetch', (ringer) => ringer.fetch('/kaiten/api/latest/users')],
  ['intercept', (ringer) => ringer.intercept()],
  ['run', (ringer) => ringer.run(() => {})],
  ['state.get', ({ state }) => state.get()],
  ['state.put', ({ state }) => state.put({} as never)],
  ['state.diff', ({ state }) => state.diff()],
  ['faults.arm', ({ faults }) => faults.arm({ effect: { kind: 'reset' } })],
  ['faults.disarm', ({ faults }) => faults.disarm()],
  ['faults.list', ({ faults }) => faults.list()],
  ['faults.get', ({ faults }) => faults.get('f1')],
  ['faults.change', ({ faults }) => faults.change('f1', {})],
  ['faults.replace', ({ faults }) => faults.replace([])],
  ['journal.list', ({ journal }) => journal.list()],
  ['journal.get', ({ journal }) => journal.get(1)],
  ['journal.explain', ({ journal }) => journal.explain(1)],
  ['journal.unmatched', ({ journal }) => journal.unmatched()],
  ['journal.har', ({ journal }) => journal.har()],
  ['journal.clear', ({ journal }) => journal.clear()],
  ['journal.events', ({ journal }) => journal.events().next()],
  ['clock.get', ({ clock }) => clock.get()],
  ['clock.set', ({ clock }) => clock.set({})],
  ['clock.advance', ({ clock }) => clock.advance(1)],
  ['snapshots.list', ({ snapshots }) => snapshots.list()],
  ['snapshots.drop', ({ snapshots }) => snapshots.drop('left')],
  ['snapshot', (ringer) => ringer.snapshot('left')],
  ['restore', (ringer) => ringer.restore('left')],
  ['reset', (ringer) => ringer.reset()],
  ['verify', (ringer) => ringer.verify({ vendor: 'kaiten' })],
  ['drop', (ringer) => ringer.drop()],
]

const asking =
  <T>(ask: (ringer: T) => unknown, ringer: T) =>
  async () =>
    ask(ringer)

describe.each(places)('a Ringer %s', (_, reach) => {
  test('cannot be used when it is closed, by no door', async () => {
    const ringer = await reach({ vendors: ['kaiten'] })
    const place = await ringer.namespace('pr-17')
    await ringer.close()

    for (const [door, ask] of Object.entries(doors)) await expect(asking(ask, ringer), door).rejects.toThrow('this Ringer is closed')
    for (const [door, ask] of rooms) await expect(asking(ask, place), door).rejects.toThrow('this Ringer is closed')
  })

  test('is closed as often as one likes, also by `await using`', async () => {
    let kept: Client
    {
      await using ringer = await reach({ vendors: ['kaiten'] })
      kept = ringer
      await kept.close()
    }

    await expect(kept.namespaces()).rejects.toThrow('this Ringer is closed')
    await kept.close()
  })

  test('drops a namespace by `await using`, and that cannot be used afterwards, by no door', async () => {
    await using ringer = await reach({ vendors: ['kaiten'] })
    let kept: Namespace
    {
      await using place = await ringer.namespace('pr-17')
      kept = place
      await kaitenAt(place).leave(ADA)
    }

    expect((await ringer.namespaces()).map(({ name }) => name)).toEqual(['default'])
    for (const [door, ask] of rooms) {
      await expect(asking(ask, kept), door).rejects.toThrow('the namespace "pr-17" has been dropped: take another one')
    }
  })

  test('takes no offence at a namespace that is gone when it is dropped', async () => {
    await using ringer = await reach({ vendors: ['kaiten'] })
    const [one, same] = [await ringer.namespace('pr-17'), await ringer.namespace('pr-17')]
    await one.drop()

    await expect(same.drop()).resolves.toBeUndefined()
  })

  test('ends, closed, what waits for an answer that never comes', async () => {
    const ringer = await reach({ vendors: ['kaiten'] })
    const place = await ringer.namespace('pr-17')
    await place.faults.arm({ effect: { kind: 'hang' } })
    const hung = place.fetch('/kaiten/api/latest/users').catch((error: unknown) => error)
    await vi.waitFor(async () => expect(await place.journal.list()).toHaveLength(1), { interval: 2 })
    await ringer.close()

    expect(await hung).toMatchObject({ message: 'fetch failed', cause: { code: 'UND_ERR_SOCKET' } })
  })
})

test('a Ringer that is closed does not listen', async () => {
  const ringer: RingerServer = await createRinger({ vendors: ['kaiten'] })
  const { url } = await ringer.listen({ port: 0 })
  await ringer.close()

  await expect(fetch(url)).rejects.toThrow('fetch failed')
  await expect(ringer.listen({ port: 0 })).rejects.toThrow('this Ringer is closed: create another')
})

test('a client that is closed leaves its Ringer as it is', async () => {
  const far = await created()
  const { url } = await far.listen({ port: 0 })
  const client = await connectRinger(url)
  await client.namespace('pr-17')
  await client.close()

  expect((await far.namespaces()).map(({ name }) => name)).toEqual(['default', 'pr-17'])
})
