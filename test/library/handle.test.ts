import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RingerError } from '../../src/index.ts'
import { ADA, ALAN, asAda, type Client, ENGINEERING, GRACE, kaitenAt, places } from './ringers.ts'

const lost = { match: { operation: 'removeUserFromGroup' }, effect: { kind: 'respond', status: 401 } } as const

describe.each(places)('in a namespace of a Ringer %s', (_, reach) => {
  let ringer: Client
  let made = 0

  beforeAll(async () => {
    ringer = await reach()
  })
  afterAll(() => ringer.close())
  const fresh = () => ringer.namespace(`n${++made}`)

  describe('the state', () => {
    test('is got, and taken over elsewhere', async () => {
      const [one, other] = [await fresh(), await fresh()]
      await kaitenAt(one).leave(ADA)
      await other.state.put(await one.state.get())

      expect(await kaitenAt(other).members()).toEqual([GRACE])
      expect(await other.state.get()).toEqual({ ...(await one.state.get()), namespace: other.name })
    })

    test('is compared with the fixtures, and with a snapshot', async () => {
      const ringer = await fresh()
      await kaitenAt(ringer).leave(ADA)
      await ringer.snapshot('left')
      await kaitenAt(ringer).leave(GRACE)

      const membership = { vendor: 'kaiten', change: 'removed' }
      expect(await ringer.state.diff()).toMatchObject([membership, membership])
      expect(await ringer.state.diff({ snapshot: 'left' })).toMatchObject([membership])
      await expect(ringer.state.diff({ snapshot: 'lef' })).rejects.toThrow('lef')
    })

    test('is not taken over in part', async () => {
      const ringer = await fresh()
      const state = await ringer.state.get()
      const refusal = await ringer.state
        .put({ ...state, vendors: { kaiten: { users: 'nobody' } } } as never)
        .catch((error: unknown) => error)

      expect(refusal).toBeInstanceOf(RingerError)
      expect((refusal as RingerError).status).toBe(400)
      expect(await ringer.state.get()).toEqual(state)
    })
  })

  describe('faults', () => {
    test('are armed, met, looked at and disarmed, each by itself or all', async () => {
      const ringer = await fresh()
      const [first, second] = [await ringer.faults.arm({ ...lost, select: { times: 1 } }), await ringer.faults.arm(lost)]

      expect(await kaitenAt(ringer).leave(ADA)).toBe(401)
      expect(await ringer.faults.list()).toMatchObject([
        { id: first.id, hits: 1, remaining: 0 },
        { id: second.id, hits: 0 },
      ])
      expect(await ringer.faults.get(first.id)).toMatchObject({ effect: lost.effect, matched: 1 })
      await ringer.faults.disarm(first)
      expect((await ringer.faults.list()).map(({ id }) => id)).toEqual([second.id])
      await ringer.faults.disarm(second.id)
      expect(await kaitenAt(ringer).leave(ADA)).toBe(200)
      await ringer.faults.arm(lost)
      await ringer.faults.disarm()
      expect(await ringer.faults.list()).toEqual([])
    })

    test('are changed, and count on', async () => {
      const ringer = await fresh()
      const { id } = await ringer.faults.arm({ ...lost, select: { times: 2 } })
      await kaitenAt(ringer).leave(ADA)

      expect(await ringer.faults.change(id, { effect: { kind: 'respond', status: 402 } })).toMatchObject({ hits: 1, remaining: 1 })
      expect(await kaitenAt(ringer).leave(ADA)).toBe(402)
      expect(await kaitenAt(ringer).leave(ADA)).toBe(200)
    })

    test('are replaced by all of the new ones, or by none', async () => {
      const ringer = await fresh()
      await ringer.faults.arm(lost)
      const armed = await ringer.faults.replace([{ effect: { kind: 'reset' } }, { match: { vendor: 'snag' }, effect: { kind: 'hang' } }])

      expect(armed.map(({ effect }) => effect.kind)).toEqual(['reset', 'hang'])
      await expect(ringer.faults.replace([lost, { effect: { kind: 'resett' } } as never])).rejects.toMatchObject({
        status: 400,
        errors: [{ pointer: '/body/faults/1/effect', message: expect.any(String) }],
      })
      expect(await ringer.faults.list()).toEqual(armed)
    })

    test('of one are not those of another', async () => {
      const [one, other] = [await fresh(), await fresh()]
      await one.faults.arm(lost)

      expect(await kaitenAt(other).leave(ADA)).toBe(200)
      expect(await kaitenAt(one).leave(ADA)).toBe(401)
    })
  })

  describe('the journal', () => {
    test('lists what came, all or what is asked for', async () => {
      const ringer = await fresh()
      const kaiten = kaitenAt(ringer)
      for (const call of [() => kaiten.leave(ADA), () => kaiten.leave(ADA), kaiten.members]) await call()
      const ids = async (...filter: Parameters<typeof ringer.journal.list>) => (await ringer.journal.list(...filter)).map(({ id }) => id)

      expect((await ringer.journal.list()).map(({ rule, response }) => [rule?.name, response.status])).toEqual([
        ['removed', 200],
        ['notAMember', 404],
        ['listed', 200],
      ])
      expect(await ids({ operation: 'removeUserFromGroup' })).toEqual([1, 2])
      expect(await ids({ vendor: 'kaiten', status: 200 })).toEqual([1, 3])
      expect(await ids({ rule: 'notAMember' })).toEqual([2])
      expect(await ids({ since: 1, limit: 1 })).toEqual([3])
      expect(await ids({ vendor: 'snag' })).toEqual([])
    })

    test('tells of one request, and why it was refused', async () => {
      const ringer = await fresh()
      await kaitenAt(ringer).leave(ALAN)

      expect(await ringer.journal.get(1)).toMatchObject({ operation: 'removeUserFromGroup', request: { params: { user_id: '103' } } })
      expect(await ringer.journal.explain(1)).toMatchObject({
        success: { rule: 'removed', answer: 200, blockedBy: ['the user is not in the group'] },
      })
      await expect(ringer.journal.get(2)).rejects.toMatchObject({ name: 'RingerError', status: 404 })
    })

    test('keeps what met no operation, is an HTTP Archive, and is cleared', async () => {
      const ringer = await fresh()
      await ringer.fetch('/kaiten/api/latest/grups', { headers: asAda })
      await kaitenAt(ringer).members()

      expect(await ringer.journal.unmatched()).toMatchObject([{ id: 1, response: { status: 404 } }])
      expect(await ringer.journal.har()).toMatchObject({ log: { version: '1.2', entries: { length: 2 } } })
      await ringer.journal.clear()
      expect(await ringer.journal.list()).toEqual([])
    })

    test('tells of requests as they come, until the loop is left', async () => {
      const ringer = await fresh()
      const events = ringer.journal.events()
      let told = false
      const first = events.next().finally(() => {
        told = true
      })
      // Who listens is told from then on, which nothing says but the first that is told.
      while (!told) await kaitenAt(ringer).members()
      await kaitenAt(ringer).leave(ADA)
      const seen = [(await first).value?.operation]
      for await (const { operation } of events) {
        seen.push(operation)
        if (operation === 'removeUserFromGroup') break
      }

      expect(seen[0]).toBe('listGroupUsers')
      expect(seen.at(-1)).toBe('removeUserFromGroup')
      expect((await events.next()).done).toBe(true)
    })

    test('tells until a signal ends it, or the namespace is dropped', async () => {
      const ringer = await fresh()
      const leaving = new AbortController()
      const [mine, others] = [ringer.journal.events({ signal: leaving.signal }).next(), ringer.journal.events().next()]
      const end = { done: true, value: undefined }

      leaving.abort()
      expect(await mine).toEqual(end)
      expect(await ringer.journal.events({ signal: leaving.signal }).next()).toEqual(end)
      await ringer.drop()
      expect(await others).toEqual(end)
    })
  })

  test('the clock stands, goes on and says what time it is', async () => {
    const ringer = await fresh()

    expect(await ringer.clock.set({ now: '2030-05-06T07:08:09Z' })).toMatchObject({ now: '2030-05-06T07:08:09.000Z', mode: 'frozen' })
    await ringer.clock.advance('PT1H')
    await ringer.clock.advance(1000)
    expect(await ringer.clock.get()).toMatchObject({ now: '2030-05-06T08:08:10.000Z' })
    expect((await ringer.fetch('/kaiten/api/latest/users', { headers: asAda })).headers.get('date')).toBe('Mon, 06 May 2030 08:08:10 GMT')
    expect(await ringer.clock.set({ mode: 'real' })).toMatchObject({ mode: 'real' })
  })

  test('a snapshot is kept, brought back and forgotten', async () => {
    const ringer = await fresh()
    await kaitenAt(ringer).leave(ADA)
    const kept = await ringer.snapshot('left')
    await kaitenAt(ringer).leave(GRACE)

    expect(await ringer.snapshots.list()).toEqual([kept])
    expect(await ringer.restore('left')).toEqual(kept)
    expect(await kaitenAt(ringer).members()).toEqual([GRACE])
    await ringer.snapshots.drop('left')
    expect(await ringer.snapshots.list()).toEqual([])
    await expect(ringer.restore('left')).rejects.toThrow('left')
  })

  test('a reset is back at the fixtures, faults and journal included', async () => {
    const ringer = await fresh()
    await ringer.faults.arm({ effect: { kind: 'respond', status: 500, custom: true }, match: { operation: 'listUsers' } })
    await kaitenAt(ringer).leave(ADA)
    await ringer.reset()

    expect([await ringer.faults.list(), await ringer.journal.list()]).toEqual([[], []])
    expect(await kaitenAt(ringer).members()).toEqual([ADA, GRACE])
  })

  describe('verify', () => {
    test('gives what came, in any number and in an order', async () => {
      const ringer = await fresh()
      for (let time = 0; time < 2; time++) await kaitenAt(ringer).leave(ADA)
      const leave = { vendor: 'kaiten', operation: 'removeUserFromGroup', params: { user_id: ADA } } as const

      expect(await ringer.verify({ ...leave, status: 404, count: { exactly: 1 } })).toMatchObject({ matches: [{ id: 2 }] })
      expect(await ringer.verify({ sequence: [{ ...leave, rule: 'removed' }, leave] })).toMatchObject({ matches: [{ id: 1 }, { id: 2 }] })
      expect(await ringer.verify({ vendor: 'snag', count: { exactly: 0 } })).toMatchObject({ matches: [] })
    })

    test('fails with what came instead', async () => {
      const ringer = await fresh()
      await kaitenAt(ringer).leave(ALAN)
      const refusal = ringer.verify({ vendor: 'kaiten', operation: 'removeUserFromGroup', rule: 'removed' })

      await expect(refusal).rejects.toMatchObject({ name: 'RingerError', status: 409 })
      await expect(refusal).rejects.toThrow(/^.+\nwhat came instead:\n {2}request 1: kaiten removeUserFromGroup notAMember 404: .+$/)
    })

    test('fails where nothing came that is alike', async () => {
      const ringer = await fresh()

      await expect(ringer.verify({ vendor: 'snag' })).rejects.toThrow(/\nnothing came that is alike$/)
    })
  })

  test('a namespace that is dropped begins anew under its name', async () => {
    const gone = await fresh()
    await kaitenAt(gone).leave(ADA)
    await gone.drop()
    const again = await ringer.namespace(gone.name)

    expect(await again.journal.list()).toEqual([])
    expect(await kaitenAt(again).leave(ADA)).toBe(200)
  })

  describe('made with options', () => {
    test('it begins where another is, or was', async () => {
      const one = await fresh()
      await kaitenAt(one).leave(ADA)
      await one.snapshot('left')
      await kaitenAt(one).leave(GRACE)
      const [now, then] = [
        await ringer.namespace(`n${++made}`, { from: one.name }),
        await ringer.namespace(`n${++made}`, { from: `${one.name}@left` }),
      ]

      expect(await kaitenAt(now).members()).toEqual([])
      expect(await kaitenAt(then).members()).toEqual([GRACE])
    })

    test('it has a seed, a clock and limits of its own', async () => {
      const uid = async (seed: string) => (await kaitenAt(await ringer.namespace(`n${++made}`, { seed })).create('Research')).uid
      const [a, b, again] = [await uid('a'), await uid('b'), await uid('a')]
      const limited = await ringer.namespace(`n${++made}`, { limits: true, clock: '2030-01-01T00:00:00Z' })
      const statuses = []
      for (let time = 0; time < 6; time++) statuses.push(await kaitenAt(limited).leave(ALAN))

      expect(a).toBe(again)
      expect(a).not.toBe(b)
      expect(statuses).toEqual([404, 404, 404, 404, 404, 429])
      expect((await limited.clock.get()).now).toMatch(/^2030-01-01/)
    })

    test('it is refused when there is one already; without options it is that one', async () => {
      const one = await fresh()
      await kaitenAt(one).leave(ADA)

      await expect(ringer.namespace(one.name, { seed: 'a' })).rejects.toMatchObject({ name: 'RingerError', status: 409 })
      await expect(ringer.namespace(one.name, {})).rejects.toMatchObject({ status: 409 })
      expect(await kaitenAt(await ringer.namespace(one.name)).leave(ADA)).toBe(404)
    })

    test.each([
      ['a name that cannot be one', '-x', {}, '/body/name'],
      ['a clock that is no time', 'clock', { clock: 'noon' }, 'noon'],
      ['another that there is not', 'fork', { from: 'nobody' }, 'nobody'],
    ])('it is refused with %s', async (_, name, options, says) => {
      await expect(ringer.namespace(name, options)).rejects.toThrow(says)
    })
  })
})

describe.each(places)('a Ringer %s', (_, reach) => {
  let ringer: Client

  beforeAll(async () => {
    ringer = await reach({ vendors: ['kaiten', 'snag'] })
  })
  afterAll(() => ringer.close())

  test('tells its vendors, their rules and its own document', async () => {
    expect((await ringer.vendors()).map(({ name, hosts }) => [name, hosts])).toEqual([
      ['kaiten', ['*.kaiten.ru']],
      ['snag', ['admin.snagsolutions.io']],
    ])
    const rules = await ringer.rules({ vendor: 'kaiten', operation: 'removeUserFromGroup' })
    expect([rules[0]?.rule, rules.at(-1)?.rule]).toEqual(['invalidToken', 'removed'])
    expect(new Set((await ringer.rules()).map(({ vendor }) => vendor))).toEqual(new Set(['kaiten', 'snag']))
    expect(await ringer.openapi()).toMatchObject({ info: { title: "Ringer's admin routes" } })
  })

  test('has namespaces, `default` among them, which is the one without a name', async () => {
    await ringer.namespace('pr-17')
    await kaitenAt(ringer).leave(GRACE)

    expect((await ringer.namespaces()).map(({ name }) => name)).toEqual(expect.arrayContaining(['default', 'pr-17']))
    expect(await (await ringer.namespace('default')).journal.list()).toMatchObject([{ operation: 'removeUserFromGroup' }])
    await expect((await ringer.namespace('default')).drop()).rejects.toMatchObject({ status: 409 })
  })

  test.each([
    ['a URL of its own', (ringer: Client) => ringer.url('kaiten')],
    ["the vendor's own URL", () => 'https://acme.kaiten.ru'],
    ['a path', () => '/kaiten'],
    ['<vendor>.localhost', () => 'http://kaiten.localhost:4700'],
  ])('is asked by %s, and in a namespace too', async (_, origin) => {
    const place = await ringer.namespace('asked')
    const before = (await place.journal.list()).length

    expect(await kaitenAt(ringer, origin(ringer)).members()).toContain(ADA)
    expect(await kaitenAt(place, origin(ringer)).leave(999)).toBe(404)
    expect((await place.journal.list()).length).toBe(before + 1)
  })

  test("is asked by a namespace's URL, by whoever has it", async () => {
    const place = await ringer.namespace('by-url')

    expect(place.url('kaiten')).toBe(`${ringer.url()}/ns/by-url/kaiten`)
    expect(await kaitenAt(ringer, place.url('kaiten')).leave(ADA)).toBe(200)
    expect(await kaitenAt(place, place.url('kaiten')).leave(ADA)).toBe(404)
    expect((await kaitenAt(ringer).members())[0]).toBe(ADA)
  })

  test('is asked by a Request, a URL, and what comes with them', async () => {
    const place = await ringer.namespace('requests')
    const body = JSON.stringify({ user_id: ALAN })
    const headers = { ...asAda, 'content-type': 'application/json' }
    const join = new Request(`https://acme.kaiten.ru/api/v1/groups/${ENGINEERING}/users`, { method: 'POST', headers, body })
    const users = new URL('https://acme.kaiten.ru/api/v1/users?query=lovelace')

    expect(await (await place.fetch(join)).json()).toMatchObject({ id: ALAN })
    expect(await (await place.fetch(users, { headers: asAda })).json()).toMatchObject([{ id: ADA }])
    const head = await place.fetch(new Request(users), { headers: asAda, method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const [first] = await place.journal.list()
    expect(first?.request.body).toBe(body)
  })

  test('fails as the global fetch does', async () => {
    const place = await ringer.namespace('failing')
    await place.faults.arm({ effect: { kind: 'reset' }, select: { times: 1 } })
    await place.faults.arm({ effect: { kind: 'hang' } })
    const ask = (init?: RequestInit) => place.fetch('/kaiten/api/latest/users', init)

    await expect(ask()).rejects.toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } })
    await expect(ask({ signal: AbortSignal.timeout(20) })).rejects.toMatchObject({ name: 'TimeoutError' })
    await expect(ask({ signal: AbortSignal.abort(new Error('never')) })).rejects.toThrow('never')
    await expect(place.fetch('kaiten/api')).rejects.toThrow(TypeError)
  })
})
