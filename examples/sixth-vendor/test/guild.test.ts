import { fileURLToPath } from 'node:url'
import { ringerTest } from 'ringer/vitest'
import { expect } from 'vitest'
import type { operations } from '../guild/operations.ts'

const test = ringerTest<{ guild: operations }>({ ringer: { config: fileURLToPath(new URL('../ringer.config.ts', import.meta.url)) } })

/** The code under test, as it might be anywhere: it knows Guild's own address and nothing of Ringer. */
async function leave(person: string, token = 'ada-token') {
  const url = `https://api.guild.example/v2/clubs/c_chess/members/${person}`
  const { status } = await fetch(url, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } })
  return status
}

test('Grace leaves once', async ({ ringer }) => {
  expect(await leave('p_grace')).toBe(204)
  expect(await leave('p_grace')).toBe(404)
  await ringer.verify({ vendor: 'guild', operation: 'removeMember', rule: 'notAMember', count: { exactly: 1 } })
})

test('the last owner stays', async ({ ringer }) => {
  expect(await leave('p_ada')).toBe(409)
  expect(await ringer.state.diff()).toEqual([])
})

test('who owns nothing removes nobody', async ({ ringer }) => {
  expect(await leave('p_grace', 'grace-token')).toBe(403)
  await ringer.verify({ vendor: 'guild', operation: 'removeMember', status: 403 })
})

test('an answer that is lost after the removal is a 404 to whoever asks again', async ({ ringer }) => {
  await ringer.faults.arm({
    match: { vendor: 'guild', operation: 'removeMember' },
    select: { times: 1 },
    when: 'after',
    effect: { kind: 'reset' },
  })
  await expect(leave('p_grace')).rejects.toThrow('fetch failed')
  expect(await leave('p_grace')).toBe(404)
})

test('people come a page at a time', async ({ ringer }) => {
  const send = async (path: string) => {
    const answer = await ringer.fetch(`https://api.guild.example${path}`, { headers: { authorization: 'Bearer ada-token' } })
    return (await answer.json()) as { data: { id: string }[]; next: string }
  }
  const first = await send('/v2/people?limit=2')
  expect(first.data.map(({ id }) => id)).toEqual(['p_ada', 'p_grace'])
  expect(await send(first.next)).toMatchObject({ data: [{ id: 'p_alan' }], next: null })
})
