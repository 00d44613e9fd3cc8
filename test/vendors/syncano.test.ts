import { expect, test } from 'vitest'
import { emulate } from '../emulate.ts'

const FULL = '0123456789abcdef0123456789abcdef01234562'
const READ = 'fedcba9876543210fedcba987654321001234564'
const API = '0123456789abcdef0123456789abcdef01234561'
const UNKNOWN = 'ffffffffffffffffffffffffffffffffffffff00'
const ADAS = '00000000000000000000000000000000000000a1'
const [ENGINEERING, SUPPORT] = [1, 2]
const [ADA, GRACE, ALAN] = [1, 2, 3]

const instance = '/v1.1/instances/acme-instance'
const syncanoAs = (key?: string, base = instance) => emulate('syncano', key === undefined ? {} : { 'x-api-key': key }, base)
const membership = (user: number | string, group: number | string = ENGINEERING) => `/groups/${group}/users/${user}/`
const mirrored = (user: number | string, group: number | string = ENGINEERING) => `/users/${user}/groups/${group}/`

// biome-ignore lint/suspicious/noExplicitAny: bodies of every shape
const idsOf = ({ body }: { body: any }) => body.objects.map(({ id, user, group }: any) => (user ?? group ?? { id }).id)

test('ada leaves engineering once, and stays a user', () => {
  const syncano = syncanoAs(FULL)

  expect(syncano.delete(membership(ADA))).toMatchObject({ status: 204, body: undefined })
  expect(syncano.delete(membership(ADA))).toMatchObject({ status: 404, body: { detail: 'Not found' } })
  expect(syncano.get(`/users/${ADA}/`)).toMatchObject({
    status: 200,
    body: { username: 'ada', groups: [{ id: SUPPORT, label: 'support' }] },
  })
})

test('both sides see the same memberships', () => {
  const syncano = syncanoAs(FULL)

  expect(idsOf(syncano.get(`/groups/${ENGINEERING}/users/`))).toEqual([ADA, GRACE])
  expect(idsOf(syncano.get(`/groups/${SUPPORT}/users/`))).toEqual([ADA])
  expect(syncano.delete(mirrored(ADA))).toMatchObject({ status: 204 })
  expect(syncano.get(membership(ADA))).toMatchObject({ status: 404, body: { detail: 'Not found' } })
  expect(syncano.get(mirrored(ADA))).toMatchObject({ status: 404, body: { detail: 'Not found' } })
  expect(idsOf(syncano.get(`/users/${ADA}/groups/`))).toEqual([SUPPORT])
})

test('alan joins with his id in digits, as the pages do it, and can leave', () => {
  const syncano = syncanoAs(FULL)
  const links = { self: `${instance}/groups/1/users/3/` }

  expect(syncano.post(`/groups/${ENGINEERING}/users/`, { user: '3' })).toMatchObject({ status: 201, body: { user: { id: ALAN }, links } })
  expect(syncano.post(`/users/${ALAN}/groups/`, { group: SUPPORT })).toMatchObject({ status: 201, body: { group: { id: SUPPORT } } })
  expect(idsOf(syncano.get(`/users/${ALAN}/groups/`))).toEqual([ENGINEERING, SUPPORT])
  expect(syncano.delete(membership(ALAN))).toMatchObject({ status: 204 })
})

test('the cast is who it says, with a key each and paths for links', () => {
  const syncano = syncanoAs(FULL)
  const { objects, next, prev } = syncano.get('/users/').body

  expect(objects).toMatchObject([
    { id: ADA, username: 'ada', user_key: ADAS, groups: [{ id: ENGINEERING }, { id: SUPPORT }] },
    { id: GRACE, username: 'grace', groups: [{ id: ENGINEERING, label: 'engineering' }] },
    { id: ALAN, username: 'alan', groups: [] },
  ])
  expect([next, prev]).toEqual([null, null])
  expect(objects[0].links['reset-key']).toBe(`${instance}/users/1/reset_key/`)
  expect(objects[0].profile).toMatchObject({ id: 11, owner: ADA, owner_permissions: 'full' })
  expect(objects[0].profile.links.self).toBe(`${instance}/classes/user_profile/objects/11/`)
})

test('a new user has a lower-case name, a key and a profile of its own; a taken name is refused', () => {
  const syncano = syncanoAs(FULL)
  const added = syncano.post('/users/', { username: 'Barbara', password: 'secret', instanceName: 'acme-instance' })

  expect(added).toMatchObject({ status: 201, body: { id: 4, username: 'barbara', profile: { id: 14, owner: 4 }, groups: [] } })
  expect(added.body.profile.created_at).toBe('2026-01-01T00:00:00.000000Z')
  expect(added.body).not.toHaveProperty('password')
  const taken = { status: 400, body: { username: ['This field must be unique.'] } }
  expect(syncano.post('/users/', { username: 'BARBARA', password: 'other' })).toMatchObject(taken)
  expect(syncano.delete('/users/4/')).toMatchObject({ status: 204 })
  expect(syncano.post('/users/', { username: 'barbara', password: 'other' })).toMatchObject({ status: 201, body: { id: 5 } })
})

test('a group is added, changed and deleted, and its memberships go with it', () => {
  const syncano = syncanoAs(FULL)

  const research = { id: 3, name: null, label: 'research', description: '' }
  expect(syncano.post('/groups/', { label: 'research' })).toMatchObject({ status: 201, body: research })
  expect(syncano.put('/groups/3/', { label: 'labs', description: 'x' }).body).toMatchObject({ label: 'labs', description: 'x' })
  expect(syncano.patch('/groups/3/', { label: 'lab' }).body).toMatchObject({ label: 'lab', description: 'x' })
  expect(syncano.delete(`/groups/${ENGINEERING}/`)).toMatchObject({ status: 204 })
  expect(syncano.delete(membership(GRACE))).toMatchObject({ status: 404, body: { detail: 'Group was not found.' } })
  expect(syncano.get(`/users/${GRACE}/`).body.groups).toEqual([])
})

test('a user has at most 32 groups', () => {
  const syncano = syncanoAs(FULL)
  const joins = Array.from({ length: 33 }, () => {
    const { id } = syncano.post('/groups/', { label: 'one more' }).body
    return syncano.post(`/groups/${id}/users/`, { user: ALAN })
  })

  expect(joins.slice(0, 32).every(({ status }) => status === 201)).toBe(true)
  expect(joins.at(-1)).toMatchObject({ status: 400, body: { detail: "User's group count exceeded (32)." } })
})

test.each([
  ['X-API-KEY', {}, { 'x-api-key': FULL }, {}],
  ['?api_key', { api_key: FULL }, {}, {}],
  ['?apikey', { apikey: FULL }, {}, {}],
  ['the second word of Authorization', {}, { authorization: `Token ${FULL}` }, {}],
  ['_api_key in the body', {}, {}, { _api_key: FULL }],
])('finds the key in %s', (_, query, headers, body) => {
  const path = `/groups/${ENGINEERING}/users/?${new URLSearchParams(query)}`

  expect(syncanoAs().post(path, { user: ALAN, ...body }, { headers })).toMatchObject({ status: 201 })
})

test("with ada's user key, a key of the instance sees ada and nobody else", () => {
  expect(idsOf(syncanoAs(API).get('/users/', { headers: { 'x-user-key': ADAS } }))).toEqual([ADA])
})

test('the instance is found in any case, knows the role of the caller, and is an object of its own', () => {
  const [full, read, application] = [syncanoAs(FULL), syncanoAs(READ), syncanoAs(API)]

  expect(full.get('/').body).toMatchObject({ name: 'acme-instance', role: 'full', links: { groups: `${instance}/groups/` } })
  expect(read.get('/').body.role).toBe('read')
  expect(application.get('/').body.role).toBe('api_key')
  const elsewhere = syncanoAs(FULL, '/v1.1/instances')
  expect(elsewhere.get('/ACME-Instance/groups/1/').body.links.self).toBe(`${instance}/groups/1/`)
  expect(elsewhere.get('/nowhere/')).toMatchObject({ status: 404, body: { detail: 'Not found' } })
})

test('the class of profiles counts them', () => {
  const syncano = syncanoAs(READ)

  expect(syncano.get('/classes/user_profile/').body).toMatchObject({ name: 'user_profile', status: 'ready', objects_count: 3 })
})

test('a method that a path does not know is refused in JSON', () => {
  expect(syncanoAs(FULL).put(membership(ADA), {})).toMatchObject({ status: 405, body: { detail: 'Method "PUT" not allowed.' } })
})

test('without its trailing slash a path is unknown, on a page that is not JSON', () => {
  const reply = syncanoAs(FULL).delete(membership(ADA).slice(0, -1))

  expect(reply).toMatchObject({ status: 404, headers: { 'content-type': 'text/html' } })
  expect(reply.body).toContain(`${instance}/groups/1/users/1`)
})

const notFound = { detail: 'Not found' }
const noInstance = { detail: 'Instance was not found.' }
const noGroup = { detail: 'Group was not found.' }
const noUser = { detail: 'User was not found.' }
const noKey = { detail: 'No such API Key.' }
const notPermitted = { detail: 'You do not have permission to perform this action.' }

test.each([
  ['somebody who is not in the group', FULL, membership(ALAN), 404, notFound],
  ['a user id that is no number', FULL, membership('abc'), 404, notFound],
  ['a user id in another notation', FULL, membership('0x1'), 404, notFound],
  ['an unknown group', FULL, membership(ADA, 99), 404, noGroup],
  ['a group id that is no number', FULL, membership(ADA, 'abc'), 404, noGroup],
  ['an unknown user, from the other side', FULL, mirrored(99), 404, noUser],
  ['an unknown key', UNKNOWN, membership(ADA), 403, noKey],
  ['a key of another shape', 'nobody', membership(ADA), 403, noKey],
  ['no key', undefined, membership(ADA), 403, notPermitted],
  ['a key that may only read', READ, membership(ADA), 403, notPermitted],
  ['a key of the instance', API, membership(ADA), 403, notPermitted],
  ['a wrong key in front of an unknown group', UNKNOWN, membership(ADA, 99), 404, noGroup],
  ['a key that may only read, and nobody to remove', READ, membership(ALAN), 403, notPermitted],
])('refuses to remove with %s', (_, key, path, status, body) => {
  const syncano = syncanoAs(key)

  expect(syncano.delete(path)).toMatchObject({ status, body })
  expect(syncano.namespace.world).toBe(syncano.namespace.origin)
})

test.each([FULL, UNKNOWN])('an unknown instance is noticed before the key %s', (key) => {
  expect(syncanoAs(key, '/v1.1/instances/nowhere').delete(membership(ADA))).toMatchObject({ status: 404, body: noInstance })
})

const wrongType = (received: string) => [`Incorrect type.  Expected pk value, received ${received}.`]

test.each([
  ['a member', `/groups/${ENGINEERING}/users/`, { user: ADA }, { detail: 'User is already a part of that group.' }],
  ['nobody', `/groups/${ENGINEERING}/users/`, {}, { user: ['This field is required.'] }],
  ['a user that does not exist', `/groups/${ENGINEERING}/users/`, { user: 99 }, { user: ['Invalid pk "99" - object does not exist.'] }],
  ['a word for an id', `/groups/${ENGINEERING}/users/`, { user: 'ada' }, { user: wrongType('unicode') }],
  ['a list for an id', `/users/${ADA}/groups/`, { group: [1] }, { group: wrongType('list') }],
  ['a group without a label', '/groups/', { description: 'x' }, { label: ['This field is required.'] }],
  ['a user without a password', '/users/', { username: 'ada' }, { password: ['This field is required.'] }],
  ['no object', '/groups/', [], { non_field_errors: ['Invalid data. Expected a dictionary, but got list.'] }],
])('refuses to add %s', (_, path, sent, body) => {
  const syncano = syncanoAs(FULL)

  expect(syncano.post(path, sent)).toMatchObject({ status: 400, body })
  expect(syncano.namespace.world).toBe(syncano.namespace.origin)
})

test.each(['page_size=many', 'page_size=-1', 'direction=2', 'last_pk=x'])('refuses a page by %s', (query) => {
  expect(syncanoAs(FULL).get(`/users/?${query}`)).toMatchObject({ status: 400, body: { detail: 'Incorrect page parameter provided.' } })
})
