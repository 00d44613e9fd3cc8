import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createRinger, type RingerOptions } from '../../src/index.ts'
import { castWith } from '../cli/ringer.ts'
import { ADA, asAda, created, GRACE, kaitenAt } from './ringers.ts'

const kaiten = (options: RingerOptions = {}) => created({ vendors: ['kaiten'], ...options })
const users = (ringer: Awaited<ReturnType<typeof kaiten>>) => ringer.fetch('/kaiten/api/latest/users', { headers: asAda })

describe('createRinger', () => {
  test('serves every vendor when none is named, else those that are', async () => {
    const [all, two] = await Promise.all([created({}), created({ vendors: ['wavefront', 'snag'] })])

    expect((await all.vendors()).map(({ name }) => name)).toEqual(['kaiten', 'snag', 'syncano', 'voucherify', 'wavefront'])
    expect((await two.vendors()).map(({ name }) => name)).toEqual(['wavefront', 'snag'])
  })

  test('makes ids of the seed that it was given', async () => {
    const uid = async (seed: string) => (await kaitenAt(await kaiten({ seed })).create('Research')).uid
    const [one, same, other] = await Promise.all([uid('a'), uid('a'), uid('b')])

    expect(same).toBe(one)
    expect(other).not.toBe(one)
  })

  test('starts the clock where it is told', async () => {
    const ringer = await kaiten({ clock: '2030-05-06T07:08:09Z' })

    expect((await users(ringer)).headers.get('date')).toBe('Mon, 06 May 2030 07:08:09 GMT')
    await expect(kaiten({ clock: 'noon' })).rejects.toThrow('noon')
  })

  test("counts the vendors' limits only when it is told to", async () => {
    const [free, limited] = await Promise.all([kaiten(), kaiten({ limits: true })])
    const statuses = async (ringer: typeof free) => {
      const seen = []
      for (let time = 0; time < 6; time++) seen.push((await users(ringer)).status)
      return seen
    }

    expect(await statuses(free)).toEqual([200, 200, 200, 200, 200, 200])
    expect(await statuses(limited)).toEqual([200, 200, 200, 200, 200, 429])
  })

  test('keeps as many requests as the journal is long', async () => {
    const ringer = await kaiten({ journalSize: 2 })
    for (let time = 0; time < 3; time++) await users(ringer)

    expect((await (await ringer.namespace('default')).journal.list()).map(({ id }) => id)).toEqual([2, 3])
  })

  test('forgets namespaces that are idle for as long as it is told', async () => {
    const ringer = await kaiten({ namespaceTtl: 0 })
    await ringer.namespace('pr-17')

    expect((await ringer.namespaces()).map(({ name }) => name)).toEqual(['default'])
  })

  test('reads casts of your own', async () => {
    const fixtures = castWith((cast) => {
      cast.users = (cast.users ?? []).map((user) => ({ ...user, full_name: `Dr ${user.full_name}` }))
    })

    expect(await (await users(await kaiten({ fixtures }))).json()).toMatchObject([{ full_name: 'Dr Ada Lovelace' }, {}, {}])
    await expect(kaiten({ fixtures: '/no/such/folder' })).rejects.toThrow('/no/such/folder: no such folder')
  })

  describe('with faults', () => {
    const fault = { match: { vendor: 'kaiten', operation: 'listUsers' }, effect: { kind: 'respond', status: 401 } } as const

    test.each([
      ['as a list', () => [fault]],
      [
        'as a file',
        () => {
          const file = join(mkdtempSync(join(tmpdir(), 'ringer-faults-')), 'faults.json')
          writeFileSync(file, JSON.stringify({ faults: [fault] }))
          return file
        },
      ],
    ])('%s arms them in every namespace, and again by a reset', async (_, faults) => {
      const ringer = await kaiten({ faults: faults() })
      const place = await ringer.namespace('pr-17')
      const status = async () => (await place.fetch('/kaiten/api/latest/users', { headers: asAda })).status

      expect([(await users(ringer)).status, await status()]).toEqual([401, 401])
      await place.faults.disarm()
      expect(await status()).toBe(200)
      await place.reset()
      expect(await status()).toBe(401)
    })

    test('that cannot be armed it is not made', async () => {
      await expect(kaiten({ faults: [{ match: { vendor: 'katen' as 'kaiten' }, effect: { kind: 'reset' } }] })).rejects.toThrow(
        /^faults: .*Did you mean "kaiten"\?/,
      )
      await expect(kaiten({ faults: '/no/such/file.json' })).rejects.toThrow('/no/such/file.json')
    })
  })

  describe('with hosts', () => {
    test('answers there as on the host of the contract, whatever the case', async () => {
      const ringer = await kaiten({ hosts: { kaiten: ['Kaiten.Example.com'] } })

      expect(await kaitenAt(ringer, 'https://kaiten.example.com').leave(ADA)).toBe(200)
      expect((await ringer.vendors())[0]?.hosts).toEqual(['*.kaiten.ru', 'kaiten.example.com'])
      expect(await kaitenAt(ringer).members()).toEqual([GRACE])
    })

    test('that two vendors claim it is not made, and both are named', async () => {
      const both = createRinger({ vendors: ['kaiten', 'snag'], hosts: { kaiten: ['api.acme.com'], snag: ['api.acme.com'] } })

      await expect(both).rejects.toThrow(/kaiten.* and .*snag.* both claim the host api\.acme\.com/)
      await expect(createRinger({ vendors: ['kaiten', 'snag'], hosts: { snag: ['acme.kaiten.ru'] } })).rejects.toThrow(
        /kaiten.* both claim the host acme\.kaiten\.ru|snag.* both claim the host acme\.kaiten\.ru/,
      )
    })

    test('of a vendor that there is not it is not made, and the nearest is named', async () => {
      const stranger = createRinger({ vendors: ['kaiten'], hosts: { katen: ['api.acme.com'] } as object })

      await expect(stranger).rejects.toThrow('hosts: there is no vendor "katen". Did you mean "kaiten"?')
    })
  })

  test('of a vendor that there is not is refused, and the nearest is named', async () => {
    await expect(createRinger({ vendors: ['katen' as 'kaiten'] })).rejects.toThrow(/there is no vendor "katen"\. Did you mean "kaiten"\?/)
  })
})
