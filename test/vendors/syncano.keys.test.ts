import { expect, test } from 'vitest'
import { emulate } from '../emulate.ts'

const FULL = '0123456789abcdef0123456789abcdef01234562'
const API = '0123456789abcdef0123456789abcdef01234561'
const REGISTERING_API = '0123456789abcdef0123456789abcdef01234563'
const UNKNOWN = 'ffffffffffffffffffffffffffffffffffffff00'
const ADAS = '00000000000000000000000000000000000000a1'
const [ENGINEERING, SUPPORT] = [1, 2]
const [ADA, GRACE, ALAN] = [1, 2, 3]

const instance = '/v1.1/instances/acme-instance'
const syncanoAs = (key?: string, userKey?: string) =>
  emulate('syncano', { ...(key && { 'x-api-key': key }), ...(userKey && { 'x-user-key': userKey }) }, instance)
const membership = (user: number) => `/groups/${ENGINEERING}/users/${user}/`

// biome-ignore lint/suspicious/noExplicitAny: bodies of every shape
const idsOf = ({ body }: { body: any }) => body.objects.map(({ id, user, group }: any) => (user ?? group ?? { id }).id)

test('a key of the instance reads groups; users and memberships only for the user that it asks for', () => {
  const [alone, forAda] = [syncanoAs(API), syncanoAs(API, ADAS)]

  expect(idsOf(alone.get('/groups/'))).toEqual([ENGINEERING, SUPPORT])
  expect(alone.get('/users/')).toMatchObject({ status: 403 })
  expect(alone.get(`/groups/${ENGINEERING}/users/`)).toMatchObject({ status: 403 })
  expect(idsOf(forAda.get('/users/'))).toEqual([ADA])
  expect(idsOf(forAda.get(`/groups/${ENGINEERING}/users/`))).toEqual([ADA])
  expect(forAda.get(membership(ADA))).toMatchObject({ status: 200, body: { user: { id: ADA } } })
  expect(forAda.get(membership(GRACE))).toMatchObject({ status: 404, body: { detail: 'Not found' } })
  expect(idsOf(forAda.get(`/users/${ADA}/groups/`))).toEqual([ENGINEERING, SUPPORT])
  expect(forAda.get(`/users/${GRACE}/groups/`)).toMatchObject({ status: 403 })
  expect(forAda.delete(membership(ADA))).toMatchObject({ status: 403 })
})

test('a key of the instance adds users and groups where it is allowed to, and nothing else', () => {
  const syncano = syncanoAs(REGISTERING_API)

  expect(syncano.post('/users/', { username: 'barbara', password: 'secret' })).toMatchObject({ status: 201 })
  expect(syncano.post('/groups/', { label: 'research' })).toMatchObject({ status: 201 })
  expect(syncano.delete('/groups/3/')).toMatchObject({ status: 403 })
})

test.each([
  ['X-USER-KEY', {}, { 'x-user-key': ADAS }],
  ['?user_key', { user_key: ADAS }, {}],
  ['?userkey', { userkey: ADAS }, {}],
])('finds the user key in %s', (_, query, headers) => {
  expect(idsOf(syncanoAs(API).get(`/users/?${new URLSearchParams(query)}`, { headers }))).toEqual([ADA])
})

test.each([
  ['one place before the other', `/?api_key=${FULL}`, { 'x-api-key': UNKNOWN }, { detail: 'No such API Key.' }],
  ['not the only word', '/', { authorization: FULL }, { detail: 'You do not have permission to perform this action.' }],
  ['not the second of three', '/', { authorization: `a ${FULL} b` }, { detail: 'You do not have permission to perform this action.' }],
])('a key counts in its place: %s', (_, path, headers, body) => {
  expect(syncanoAs().get(path, { headers })).toMatchObject({ status: 403, body })
})

test('pages lead forth and back; a full one has a next, even when nothing follows', () => {
  const syncano = syncanoAs(FULL)
  const first = syncano.get('/users/?page_size=2')
  const second = syncano.get('/users/?page_size=2&direction=1&last_pk=2')

  expect(idsOf(first)).toEqual([ADA, GRACE])
  expect(first.body).toMatchObject({ next: `${instance}/users/?page_size=2&direction=1&last_pk=2`, prev: null })
  expect(idsOf(second)).toEqual([ALAN])
  expect(second.body).toMatchObject({ next: null, prev: `${instance}/users/?page_size=2&direction=0&last_pk=3` })
  expect(idsOf(syncano.get('/users/?page_size=2&direction=0&last_pk=3'))).toEqual([ADA, GRACE])
  expect(syncano.get('/users/?page_size=3').body.next).toBe(`${instance}/users/?page_size=3&direction=1&last_pk=3`)
  expect(idsOf(syncano.get('/users/?ordering=desc&direction=1&last_pk=3'))).toEqual([GRACE, ADA])
  expect(idsOf(syncano.get('/users/?ordering=desc&direction=0&last_pk=1'))).toEqual([ALAN, GRACE])
  expect(idsOf(syncano.get('/users/?last_pk=2')), 'last_pk counts beside a direction only').toEqual([ADA, GRACE, ALAN])
  expect(syncano.get('/users/?page_size=0').body).toEqual({ next: null, prev: null, objects: [] })
})

test('memberships are paged by their own age', () => {
  const syncano = syncanoAs(FULL)
  syncano.delete(membership(ADA))
  syncano.post(`/groups/${ENGINEERING}/users/`, { user: ADA })

  const { body } = syncano.get(`/groups/${ENGINEERING}/users/?page_size=1`)
  expect(body.objects).toMatchObject([{ user: { id: GRACE } }])
  expect(idsOf(syncano.get(body.next.slice(instance.length)))).toEqual([ADA])
})
