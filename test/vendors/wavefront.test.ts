import { expect, test } from 'vitest'
import { emulate, vendor } from '../emulate.ts'

const EVERYONE = 'e0000000-0000-4000-8000-000000000000'
const ENGINEERING = 'e0000000-0000-4000-8000-000000000001'
const SUPPORT = 'e0000000-0000-4000-8000-000000000002'
const SERVICE_ACCOUNTS = 'e0000000-0000-4000-8000-000000000003'
const NO_GROUP = 'e0000000-0000-4000-8000-00000000ffff'
const [ADA, GRACE, ALAN, CI_BOT] = ['ada@example.com', 'grace@example.com', 'alan@example.com', 'sa::ci-bot'] as const

const wavefrontAs = (token: string) => emulate('wavefront', token === '' ? {} : { authorization: `Bearer ${token}` }, '/api/v2')
const account = (id: string, action = '') => `/account/${encodeURIComponent(id)}${action}`
const user = (id: string) => `/account/user/${encodeURIComponent(id)}`
const named = (groups: { name: string }[]) => groups.map(({ name }) => name).join(', ')

test('ada leaves Engineering, and the naked user shows what is left', () => {
  const wavefront = wavefrontAs('wf-token')

  const { status, body } = wavefront.post('/account/ada%40example.com/removeUserGroups', [ENGINEERING])
  expect([status, body.identifier, named(body.userGroups)]).toEqual([200, ADA, 'Everyone, Support'])
  expect(wavefront.get(user(ADA)).body).toEqual(body)
  expect(wavefront.get(account(ADA)).body.response.userGroups).toEqual([EVERYONE, SUPPORT])
  expect(wavefront.get(`/usergroup/${ENGINEERING}`).body.response).toMatchObject({ users: [GRACE], userCount: 1 })
})

test('leaving the same group again changes nothing', () => {
  const wavefront = wavefrontAs('wf-token')

  const first = wavefront.post(account(ADA, '/removeUserGroups'), [ENGINEERING])
  const { world } = wavefront.namespace
  expect(wavefront.post(account(ADA, '/removeUserGroups'), [ENGINEERING])).toMatchObject({ status: 200, body: first.body })
  expect(wavefront.namespace.world).toBe(world)
})

test.each([
  ['an unknown group', { body: [NO_GROUP] }],
  ['a group that she is not in', { body: [SERVICE_ACCOUNTS] }],
  ['no body', {}],
  ['no body under a JSON content type', { headers: { 'content-type': 'application/json' } }],
  ['an empty list', { body: [] }],
  ['the empty object that a real client sends for none', { body: {} }],
])('%s leaves ada in her groups', (_, options) => {
  const wavefront = wavefrontAs('wf-token')
  const { body } = wavefront.get(user(ADA))

  expect(wavefront.send('POST', account(ADA, '/removeUserGroups'), options)).toMatchObject({ status: 200, body })
  expect(wavefront.get(user(ADA)).body).toEqual(body)
})

test('Everyone cannot be left, from neither side', () => {
  const wavefront = wavefrontAs('wf-token')

  const { body } = wavefront.post(account(ADA, '/removeUserGroups'), [EVERYONE, ENGINEERING])
  expect(named(body.userGroups)).toBe('Everyone, Support')
  const { response } = wavefront.post(`/usergroup/${EVERYONE}/removeUsers`, [ADA, GRACE]).body
  expect(response).toMatchObject({ users: [ADA, GRACE, ALAN], userCount: 3 })
  const refused = { result: 'ERROR', message: 'Everyone cannot be deleted', code: 400 }
  expect(wavefront.delete(`/usergroup/${EVERYONE}`)).toMatchObject({ status: 400, body: { status: refused } })
})

test('a service account is in Service Accounts in place of Everyone, and stays there', () => {
  const wavefront = wavefrontAs('wf-token')

  expect(wavefront.get(account(CI_BOT)).body.response.userGroups).toEqual([SERVICE_ACCOUNTS])
  const added = wavefront.post(account(CI_BOT, '/addUserGroups'), [EVERYONE, SUPPORT])
  expect(named(added.body.userGroups)).toBe('Service Accounts, Support')
  const removed = wavefront.post(account(CI_BOT, '/removeUserGroups'), [SERVICE_ACCOUNTS, SUPPORT])
  expect(named(removed.body.userGroups)).toBe('Service Accounts')
  expect(wavefront.get(user(CI_BOT))).toMatchObject({ status: 404 })
})

test('the cast stands as written', () => {
  const wavefront = wavefrontAs('wf-token')
  const groupsOf = (id: string) => wavefront.get(account(id)).body.response.userGroups

  expect([ADA, GRACE].map(groupsOf)).toEqual([
    [EVERYONE, ENGINEERING, SUPPORT],
    [EVERYONE, ENGINEERING],
  ])
  expect([ALAN, CI_BOT].map(groupsOf)).toEqual([[EVERYONE], [SERVICE_ACCOUNTS]])
  const { items } = wavefront.get('/usergroup').body.response
  expect(items.map(({ id }: { id: string }) => id)).toEqual([EVERYONE, ENGINEERING, SUPPORT, SERVICE_ACCOUNTS])
  expect(named(items)).toBe('Everyone, Engineering, Support, Service Accounts')
})

test("a user has every attribute of the operation's page", () => {
  const { body } = wavefrontAs('wf-token').post(account(ADA, '/removeUserGroups'), [SUPPORT])

  expect(Object.keys(body).sort()).toEqual(['customer', 'groups', 'identifier', 'lastSuccessfulLogin', 'roles', 'ssoId', 'userGroups'])
  for (const group of body.userGroups) {
    expect(Object.keys(group).sort()).toEqual(['customer', 'description', 'id', 'name', 'properties', 'roles', 'userCount', 'users'])
  }
  expect(body.userGroups[0].properties).toEqual({ nameEditable: false, usersEditable: false, rolesEditable: true })
  expect(Object.keys(body.roles[0])).toHaveLength(14)
  expect(body.roles[0]).toMatchObject({ sampleLinkedGroups: [{ id: ENGINEERING }], sampleLinkedAccounts: [ADA], linkedGroupsCount: 1 })
})

test('an account is in the envelope, with what its groups give it', () => {
  const { status, response } = wavefrontAs('wf-token').get(account(GRACE)).body
  expect(status).toEqual({ result: 'OK', message: '', code: 200 })
  expect(response).toMatchObject({ identifier: GRACE, groups: ['events_management'], roles: [], userGroups: [EVERYONE, ENGINEERING] })
  expect(response.unitedRoles).toEqual(['e1000000-0000-4000-8000-000000000001'])
  expect(response.unitedPermissions).toEqual(['events_management', 'dashboard_management'])
})

test('a group is made, filled from both sides, emptied and deleted', () => {
  const wavefront = wavefrontAs('wf-token')

  const created = wavefront.post('/usergroup', { name: 'Research', roleIDs: ['no-such-role'], description: 'New' })
  expect(created.body.status).toEqual({ result: 'OK', message: '', code: 200 })
  expect(created.body.response).toMatchObject({ name: 'Research', users: [], roleCount: 0 })
  const { id } = created.body.response
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)

  expect(named(wavefront.post(account(ALAN, '/addUserGroups'), [id]).body.userGroups)).toBe('Everyone, Research')
  expect(wavefront.post(`/usergroup/${id}/addUsers`, [ADA, ALAN, 'nobody@example.com']).body.response.users).toEqual([ALAN, ADA])
  expect(wavefront.post(`/usergroup/${id}/removeUsers`, [ALAN]).body.response).toMatchObject({ users: [ADA], userCount: 1 })
  expect(wavefront.delete(`/usergroup/${id}`).body.response).toMatchObject({ id, name: 'Research', users: [ADA] })
  expect(wavefront.get(`/usergroup/${id}`)).toMatchObject({ status: 404 })
  expect(wavefront.get(account(ADA)).body.response.userGroups).toEqual([EVERYONE, ENGINEERING, SUPPORT])
})

test('a new user answers naked, is in Everyone, and unknown groups are ignored', () => {
  const wavefront = wavefrontAs('wf-token')
  const edsger = { emailAddress: 'edsger@example.com', groups: ['user_management'], userGroups: [NO_GROUP, SUPPORT] }

  const { body } = wavefront.post('/account/user?sendEmail=False', edsger)
  expect(body).toMatchObject({ identifier: 'edsger@example.com', customer: 'acme', groups: ['user_management'], roles: [] })
  expect(named(body.userGroups)).toBe('Everyone, Support')
  expect(wavefront.get(user('edsger@example.com')).body).toEqual(body)
})

test('creating a user who is there updates her', () => {
  const wavefront = wavefrontAs('wf-token')

  const { body } = wavefront.post('/account/user', { emailAddress: ADA, groups: [], userGroups: [SUPPORT], roles: [] })
  expect(body).toMatchObject({ groups: [], roles: [], ssoId: 'ada' })
  expect(named(body.userGroups)).toBe('Everyone, Support')
})

test('groups come a page at a time', () => {
  const wavefront = wavefrontAs('wf-token')
  const page = (query: string) => {
    const { items, ...rest } = wavefront.get(`/usergroup${query}`).body.response
    return { names: named(items), ...rest }
  }

  const always = { totalItems: 4, sort: { ascending: true, field: 'id', default: true } }
  expect(page('?offset=1&limit=2')).toEqual({ names: 'Engineering, Support', offset: 1, limit: 2, moreItems: true, ...always })
  expect(page('?offset=3')).toEqual({ names: 'Service Accounts', offset: 3, limit: 100, moreItems: false, ...always })
  expect(page('?offset=4')).toMatchObject({ names: '', moreItems: false })
})

test('the token may stand in either header', () => {
  const wavefront = wavefrontAs('')
  const get = (headers: Record<string, string>) => wavefront.get(user(ADA), { headers }).status

  expect(get({ 'x-auth-token': 'wf-token' })).toBe(200)
  expect(get({ authorization: 'Bearer wf-token' })).toBe(200)
  expect(get({ 'x-auth-token': 'wf-token-viewer' })).toBe(403)
  expect(get({ 'x-auth-token': 'nobody' })).toBe(401)
})

const remove = account(ADA, '/removeUserGroups')

test.each([
  ['no token', '', 'POST', remove, [ENGINEERING], 401],
  ['an unknown token', 'nobody', 'POST', remove, [ENGINEERING], 401],
  ['a token without the Accounts permission', 'wf-token-viewer', 'POST', remove, [ENGINEERING], 403],
  ['an object', 'wf-token', 'POST', remove, { id: ENGINEERING }, 400],
  ['a string', 'wf-token', 'POST', remove, ENGINEERING, 400],
  ['null', 'wf-token', 'POST', remove, null, 400],
  ['one id that is no string', 'wf-token', 'POST', remove, [ENGINEERING, {}], 400],
  ["the page's own sample, which its renderer made up", 'wf-token', 'POST', remove, [{}], 400],
  ['an unknown account', 'wf-token', 'POST', account('nobody@example.com', '/removeUserGroups'), [ENGINEERING], 404],
  ['an unknown account that joins', 'wf-token', 'POST', account('nobody@example.com', '/addUserGroups'), [ENGINEERING], 404],
  ['an account called like a property', 'wf-token', 'POST', account('constructor', '/removeUserGroups'), [ENGINEERING], 404],
  ['an unknown user', 'wf-token', 'GET', user('nobody@example.com'), undefined, 404],
  ['an unknown group', 'wf-token', 'GET', `/usergroup/${NO_GROUP}`, undefined, 404],
  ['a group without roleIDs', 'wf-token', 'POST', '/usergroup', { name: 'Research' }, 400],
  ['a group without a body', 'wf-token', 'POST', '/usergroup', undefined, 400],
  ['a user without a mail address', 'wf-token', 'POST', '/account/user', { emailAddress: CI_BOT, groups: [], userGroups: [] }, 400],
  ['sendEmail that is no boolean', 'wf-token', 'POST', '/account/user?sendEmail=perhaps', {}, 400],
  ['an offset below 0', 'wf-token', 'GET', '/usergroup?offset=-1', undefined, 400],
  ['an unknown path', 'wf-token', 'POST', account(ADA, '/leaveUserGroups'), [ENGINEERING], 404],
  ['a method that the path does not take', 'wf-token', 'DELETE', remove, [ENGINEERING], 405],
])('refuses %s', (_, token, method, path, body, code) => {
  const wavefront = wavefrontAs(token)

  const reply = wavefront.send(method, path, { body })
  expect(reply).toMatchObject({ status: code, body: { status: { result: 'ERROR', message: expect.any(String), code } } })
  expect(Object.keys(reply.body)).toEqual(['status'])
  expect(wavefront.namespace.world).toBe(wavefront.namespace.origin)
})

test('any instance of wavefront.com is its host', () => {
  const [server] = vendor('wavefront').contract.servers
  const hosts = ['acme.wavefront.com', 'longboard.wavefront.com', 'wavefront.com', 'a.b.wavefront.com']
  expect(hosts.map((host) => server?.host?.test(host))).toEqual([true, true, false, false])
})
