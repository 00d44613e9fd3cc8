import { describe, expect, test } from 'vitest'
import { adminOf, ENGINEERING, kaitenOf } from '../admin.ts'
import { serveFresh } from '../socket.ts'

const [ADA, GRACE, ALAN] = [101, 102, 103]

describe('a snapshot', () => {
  test('restored twice gives byte-identical answers: state, ids and times', async () => {
    const { url } = await serveFresh()
    const [admin, kaiten] = [adminOf(url, 'a'), kaitenOf(url, 'a')]
    const run = async () => [await kaiten.create('Research'), await kaiten.leave(ADA), await kaiten.create('Lab'), await kaiten.leave(ADA)]
    await kaiten.create('Earlier')
    expect((await admin('POST', '/snapshots', { name: 'before' })).status).toBe(201)

    const first = await run()
    for (let time = 0; time < 2; time++) {
      expect((await admin('POST', '/snapshots/before/restore')).status).toBe(200)
      expect(await run()).toEqual(first)
    }
  })

  test('belongs to its namespace', async () => {
    const { url } = await serveFresh()
    await adminOf(url, 'a')('POST', '/snapshots', { name: 'before' })
    await kaitenOf(url, 'b').members()

    expect((await adminOf(url, 'b')('POST', '/snapshots/before/restore')).status).toBe(404)
    expect((await adminOf(url, 'a')('GET', '/snapshots')).body.snapshots).toMatchObject([{ name: 'before' }])
  })

  test('that is dropped is gone, and a misspelt one is named', async () => {
    const { url } = await serveFresh()
    const admin = adminOf(url)
    await admin('POST', '/snapshots', { name: 'before' })

    expect((await admin('POST', '/snapshots/befor/restore')).body.detail).toContain('Did you mean "before"?')
    expect((await admin('DELETE', '/snapshots/before')).status).toBe(204)
    expect((await admin('DELETE', '/snapshots/before')).status).toBe(404)
  })

  test('does not roll the journal back; a reset clears it and keeps the snapshot', async () => {
    const { url } = await serveFresh()
    const admin = adminOf(url)
    await admin('POST', '/snapshots', { name: 'before' })
    await kaitenOf(url).leave(ADA)
    await admin('POST', '/snapshots/before/restore')

    expect((await admin('GET', '/requests')).body.requests).toHaveLength(1)
    await admin('POST', '/reset')
    expect((await admin('GET', '/requests')).body.requests).toHaveLength(0)
    expect((await admin('GET', '/snapshots')).body.snapshots).toHaveLength(1)
  })
})

describe('an exported state', () => {
  test('that is imported elsewhere answers on as the first would', async () => {
    const { url } = await serveFresh()
    await kaitenOf(url, 'a').create('Research')
    await kaitenOf(url, 'a').leave(ADA)
    await kaitenOf(url, 'a').join(ADA)
    const { body } = await adminOf(url, 'a')('GET', '/state')

    expect((await adminOf(url, 'b')('PUT', '/state', body)).status).toBe(204)
    expect((await adminOf(url, 'b')('GET', '/state')).body).toEqual({ ...body, namespace: 'b' })
    const run = async (name: string) => [
      await kaitenOf(url, name).create('Lab'),
      await kaitenOf(url, name).send('GET', `/groups/${ENGINEERING}/users`),
    ]
    expect(await run('b')).toEqual(await run('a'))
  })

  test.each([
    ['of another version', { version: 2 }, '/body/version'],
    ['without vendors', { vendors: undefined }, '/body'],
    ['with a vendor that is none', { vendors: { katen: {} } }, '/body/vendors/katen'],
    ['with a collection that is none', { vendors: { kaiten: { group: [] } } }, '/body/vendors/kaiten/group'],
    ['with a record that breaks its schema', { vendors: { kaiten: { users: [{ id: 'x' }] } } }, '/body/vendors/kaiten/users/0'],
    [
      'with a dangling reference',
      { vendors: { kaiten: { members: [{ group: 'nowhere', user: 1 }] } } },
      '/body/vendors/kaiten/members/0/group',
    ],
    ['with a clock that is none', { clock: { mode: 'steps', now: 'noon' } }, '/body/clock/now'],
    ['with a clock that is a number only', { clock: { mode: 'steps', now: '1' } }, '/body/clock/now'],
    ['with serials of no vendor', { serials: { katen: {} } }, '/body/serials/katen'],
    ['with names that objects inherit', { vendors: { kaiten: { constructor: [] } } }, '/body/vendors/kaiten/constructor'],
  ])('%s is refused by a pointer, and nothing has changed', async (_, change, pointer) => {
    const { url } = await serveFresh()
    const admin = adminOf(url)
    await kaitenOf(url).leave(ADA)
    const before = (await admin('GET', '/state')).body

    const { status, body } = await admin('PUT', '/state', { ...before, ...change })
    expect(status).toBe(400)
    expect(body.errors[0].pointer).toMatch(new RegExp(`^${pointer}`))
    expect((await admin('GET', '/state')).body).toEqual(before)
  })
})

describe('the difference', () => {
  test('to the fixtures names what was added, removed and changed', async () => {
    const { url } = await serveFresh()
    const [admin, kaiten] = [adminOf(url), kaitenOf(url)]
    expect((await admin('GET', '/state/diff')).body).toEqual({ from: 'fixtures', changes: [] })
    await kaiten.leave(ADA)
    await kaiten.join(ALAN)
    await kaiten.send('PATCH', `/company/groups/${ENGINEERING}`, { name: 'Research' })

    const { changes } = (await admin('GET', '/state/diff')).body
    expect(changes).toEqual([
      {
        vendor: 'kaiten',
        in: 'groups',
        change: 'changed',
        before: expect.objectContaining({ name: 'Engineering' }),
        after: expect.objectContaining({ name: 'Research' }),
      },
      { vendor: 'kaiten', in: 'members', change: 'removed', before: { group: ENGINEERING, user: ADA } },
      { vendor: 'kaiten', in: 'members', change: 'added', after: { group: ENGINEERING, user: ALAN } },
    ])
  })

  test('to a snapshot begins there', async () => {
    const { url } = await serveFresh()
    const [admin, kaiten] = [adminOf(url), kaitenOf(url)]
    await kaiten.leave(ADA)
    await admin('POST', '/snapshots', { name: 'half' })
    await kaiten.leave(GRACE)

    expect((await admin('GET', '/state/diff?from=half')).body).toEqual({
      from: 'half',
      changes: [{ vendor: 'kaiten', in: 'members', change: 'removed', before: { group: ENGINEERING, user: GRACE } }],
    })
    expect((await admin('GET', '/state/diff?from=haalf')).status).toBe(404)
  })
})
