import { expect, test } from 'vitest'
import { emulate } from '../emulate.ts'

const ENGINEERING = 'f0000000-0000-4000-8000-000000000001'
const SUPPORT = 'f0000000-0000-4000-8000-000000000002'
const [ADA, GRACE, ALAN] = [101, 102, 103]

const kaitenAs = (token: string, base = '/api/latest') => emulate('kaiten', { authorization: `Bearer ${token}` }, base)
const membership = (user: number | string, group = ENGINEERING) => `/groups/${group}/users/${user}`

test('ada leaves Engineering once, and stays in Support', () => {
  const kaiten = kaitenAs('kaiten-token')

  expect(kaiten.delete(membership(ADA))).toMatchObject({ status: 200, body: { id: ADA, full_name: 'Ada Lovelace' } })
  expect(kaiten.delete(membership(ADA))).toMatchObject({ status: 404, body: undefined })
  expect(kaiten.get(`/groups/${ENGINEERING}/users`).body).toMatchObject([{ id: GRACE }])
  expect(kaiten.get(`/groups/${SUPPORT}/users`).body).toMatchObject([{ id: ADA }])
})

test('the removed user comes back with the 19 attributes of the page', () => {
  const { body } = kaitenAs('kaiten-token').delete(membership(ADA))

  expect(Object.keys(body)).toHaveLength(19)
  expect(body).toMatchObject({ avatar_type: 2, theme: 'auto', ui_version: 2, email_blocked: null, delete_requested_at: null })
})

test('a user who was added is listed and can be removed', () => {
  const kaiten = kaitenAs('kaiten-token')

  expect(kaiten.post(`/groups/${ENGINEERING}/users`, { user_id: ALAN })).toMatchObject({ status: 200, body: { id: ALAN } })
  expect(kaiten.get(`/groups/${ENGINEERING}/users`).body).toMatchObject([{ id: ADA }, { id: GRACE }, { id: ALAN }])
  expect(kaiten.delete(membership(ALAN))).toMatchObject({ status: 200 })
})

test('a group that goes takes its memberships along', () => {
  const kaiten = kaitenAs('kaiten-token')

  expect(kaiten.delete(`/company/groups/${SUPPORT}`)).toMatchObject({ status: 200, body: { name: 'Support' } })
  expect(kaiten.delete(membership(ADA, SUPPORT))).toMatchObject({ status: 404 })
  expect(kaiten.get('/company/groups').body).toMatchObject([{ uid: ENGINEERING }])
})

test('the number of a removed group is not given again', () => {
  const kaiten = kaitenAs('kaiten-token')

  kaiten.delete(`/company/groups/${SUPPORT}`)
  expect(kaiten.post('/company/groups', { name: 'Research' })).toMatchObject({ status: 200, body: { id: 3, name: 'Research' } })
})

test('/api/latest and /api/v1 are one state', () => {
  const kaiten = emulate('kaiten', { authorization: 'Bearer kaiten-token' })

  expect(kaiten.delete(`/api/v1${membership(ADA)}`)).toMatchObject({ status: 200 })
  expect(kaiten.delete(`/api/latest${membership(ADA)}`)).toMatchObject({ status: 404 })
})

test("the page's own curl, a JSON content type without a body, removes", () => {
  expect(kaitenAs('kaiten-token').delete(membership(ADA), { headers: { 'content-type': 'application/json' } })).toMatchObject({
    status: 200,
  })
})

test.each([
  ['no token', '', membership(ADA), 401, 'Invalid token'],
  ['an unknown token', 'nobody', membership(ADA), 401, 'Invalid token'],
  ['a tariff without groups', 'kaiten-token-basic', membership(ADA), 402, { message: expect.any(String) }],
  ['no access to Members', 'kaiten-token-member', membership(ADA), 403, undefined],
  ['somebody who is not in the group', 'kaiten-token', membership(ALAN), 404, undefined],
  ['an unknown group', 'kaiten-token', membership(ADA, 'no-such-group'), 404, undefined],
  ['a user id that is no number', 'kaiten-token', membership('abc'), 404, undefined],
  ['a user id in another notation', 'kaiten-token', membership('0x65'), 404, undefined],
])('refuses with %s', (_, token, path, status, body) => {
  const kaiten = kaitenAs(token)

  expect(kaiten.delete(path)).toMatchObject({ status, body })
  expect(kaiten.namespace.world).toBe(kaiten.namespace.origin)
})
