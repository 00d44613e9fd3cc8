import { expect, test } from 'vitest'
import { emulate } from '../emulate.ts'

const ACME = 'proj_Acme0001'
const BETA = 'proj_Beta0001'
const [ADA, GRACE, ALAN, EDSGER] = ['user_ada', 'user_grace', 'user_alan', 'user_edsger']

const pair = (id: string, token: string) => ({ 'x-management-id': id, 'x-management-token': token })
const voucherifyAs = (headers: Record<string, string>) => emulate('voucherify', headers, '/management/v1')
const voucherify = () => voucherifyAs(pair('mgmt-id', 'mgmt-token'))
const users = (project = ACME) => `/projects/${project}/users`
const assignment = (user: string, project = ACME) => `${users(project)}/${encodeURIComponent(user)}`

const requestId = expect.stringMatching(/^v-[0-9a-f]{18}$/)
const bad = (key: string, message: string, details: string) => ({ code: 400, key, message, details, request_id: requestId })
const notAssigned = bad('user_not_assigned', 'User is not assigned', 'User is not assigned to the project')
const invalid = (details: string) => bad('invalid_payload', 'Invalid payload', details)
const incorrect = (role: string) => bad('used_incorrect_role', 'Used incorrect role', `The role '${role}' is incorrect`)
const missing = (type: 'user' | 'project', id: string, details = `Cannot find ${type} with id ${id}`) => ({
  ...{ code: 404, key: 'not_found', message: 'Resource not found', details, request_id: requestId },
  ...{ resource_id: id, resource_type: type },
})
const unauthorized = { code: 401, message: 'Unauthorized', key: 'unauthorized' }
const paymentRequired = {
  code: 402,
  message: 'Payment required',
  details: 'Your current plan does not include a feature required to perform this operation.',
  key: 'missing_required_feature',
}

test.each([
  ['id', ADA],
  ['login', 'ada@example.com'],
])('ada leaves Acme once, by her %s, and stays in Beta', (_, name) => {
  const vendor = voucherify()

  expect(vendor.delete(assignment(name))).toMatchObject({ status: 204, body: undefined })
  expect(vendor.delete(assignment(name))).toMatchObject({ status: 400, body: notAssigned })
  expect(vendor.get(users()).body).toMatchObject({ data: [{ id: GRACE }], total: 1 })
  expect(vendor.get(assignment(ADA, BETA))).toMatchObject({ status: 200, body: { projects: { [BETA]: 'USER' } } })
})

test('grace cannot leave her only project, and can once she has another', () => {
  const vendor = voucherify()

  const body = bad('user_assigned_to_one_project', 'User cannot be unassigned', 'User is assigned to only one project')
  expect(vendor.delete(assignment(GRACE))).toMatchObject({ status: 400, body })
  expect(vendor.get(assignment(GRACE))).toMatchObject({ status: 200, body: { projects: { [ACME]: 'USER' } } })
  expect(vendor.post(users(BETA), { id: GRACE, role: 'VIEWER' })).toMatchObject({ status: 200 })
  expect(vendor.delete(assignment(GRACE))).toMatchObject({ status: 204 })
})

test('a user who leaves is missed by get-user in its own words', () => {
  const vendor = voucherify()

  vendor.delete(assignment(ADA))
  const body = missing('user', ADA, "Cannot find user 'user_ada' assigned to the project 'proj_Acme0001'")
  expect(vendor.get(assignment(ADA))).toMatchObject({ status: 404, body })
})

test('the cast is as it is written', () => {
  const vendor = voucherify()
  const listed = (project: string) =>
    vendor.get(users(project)).body.data.map(({ id, projects }: { id: string; projects: object }) => [id, projects])

  expect(listed(ACME)).toEqual([
    [ADA, { [ACME]: 'ADMIN', [BETA]: 'USER' }],
    [GRACE, { [ACME]: 'USER' }],
  ])
  expect(listed(BETA)).toEqual([
    [ADA, { [ACME]: 'ADMIN', [BETA]: 'USER' }],
    [ALAN, { [BETA]: 'USER' }],
  ])
  expect(vendor.get(assignment('grace@example.com')).body).toEqual({
    id: GRACE,
    login: 'grace@example.com',
    email: 'grace@example.com',
    first_name: 'Grace',
    last_name: 'Hopper',
    projects: { [ACME]: 'USER' },
    is_owner: false,
  })
})

test('edsger, who is in no project, is assigned by his login and takes another role', () => {
  const vendor = voucherify()
  const custom = 'role_XyZ7aB9cD2eF4gH1iJ0kL5mN6oP8qR3s'

  expect(vendor.delete(assignment(EDSGER))).toMatchObject({ status: 400, body: notAssigned })
  expect(vendor.post(users(), { login: 'edsger@example.com', role: 'USER_RESTRICTED' })).toMatchObject({
    status: 200,
    body: { id: EDSGER, projects: { [ACME]: 'USER_RESTRICTED' } },
  })
  expect(vendor.put(assignment(EDSGER), { role: custom }).body).toMatchObject({ projects: { [ACME]: custom } })
  expect(vendor.post(users(), { id: EDSGER, role: 'MERCHANT' }).body).toMatchObject({ projects: { [ACME]: 'MERCHANT' } })
})

test('a list of users is paged when it is asked to be', () => {
  const vendor = voucherify()

  expect(vendor.get(`${users()}?limit=1&page=2`).body).toMatchObject({ object: 'list', data_ref: 'data', data: [{ id: GRACE }], total: 2 })
  expect(vendor.get(`${users()}?page=2`).body).toMatchObject({ data: [], total: 2 })
  expect(vendor.get(`${users()}?limit=101`)).toMatchObject({ status: 400, body: { key: 'invalid_query_params' } })
})

test('a new project has its owners and those who were named, and keys that are shown once', () => {
  const vendor = voucherify()
  const wanted = { name: 'Gamma', case_sensitive_codes: true, timezone: 'UTC', currency: 'EUR', users: [{ id: GRACE, role: 'USER' }] }

  const { status, body } = vendor.post('/projects', wanted)
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { id: expect.stringMatching(/^proj_\w{8}$/), name: 'Gamma', cluster_id: 'eu1' },
  })
  const { server_side_key, client_side_key, ...project } = body
  expect([server_side_key, client_side_key]).toEqual(Array(2).fill({ app_id: expect.any(String), app_token: expect.any(String) }))
  expect(vendor.get(`/projects/${body.id}`).body).toEqual(project)
  expect(vendor.get('/projects').body).toMatchObject({ total: 4 })
  expect(vendor.get(users(body.id)).body.data).toMatchObject([{ id: EDSGER }, { id: GRACE }])
  expect(vendor.delete(assignment(GRACE))).toMatchObject({ status: 204 })
})

test('a project that goes takes its assignments along, and the sandbox stays', () => {
  const vendor = voucherify()

  expect(vendor.delete(`/projects/${BETA}`)).toMatchObject({ status: 204, body: undefined })
  expect(vendor.get(`/projects/${BETA}`).body).toEqual({
    code: 404,
    message: 'Resource not found',
    details: 'Cannot find project with id proj_Beta0001',
  })
  expect(vendor.get(assignment(ADA)).body).toMatchObject({ projects: { [ACME]: 'ADMIN' } })
  expect(vendor.delete(assignment(ADA))).toMatchObject({ status: 400, rule: 'onlyProject' })
  expect(vendor.delete('/projects/sand_Acme0001')).toMatchObject({ status: 400, rule: 'sandbox' })
})

test('an invitation is sent, and makes nobody a user', () => {
  const vendor = voucherify()
  const barbara = { email: 'barbara@example.com', first_name: 'Barbara', last_name: 'Liskov', projects: { [ACME]: 'USER' } }
  const invite = (difference: object) => vendor.post('/projects/users/invite', { ...barbara, ...difference })

  expect(invite({})).toMatchObject({ status: 204, body: undefined })
  expect(vendor.get(users()).body.total).toBe(2)
  expect(invite({ projects: { [ACME]: 'VICE_ADMIN' } })).toMatchObject({ status: 400, body: incorrect('VICE_ADMIN') })
  expect(invite({ projects: { proj_4r3Ul0St: 'USER' } })).toMatchObject({ status: 404, body: missing('project', 'proj_4r3Ul0St') })
  expect(invite({ email: 'ada@example.com' }).body).toEqual({
    code: 409,
    key: 'duplicate_found',
    message: 'Duplicated resource found',
    details: 'Duplicated user exists with email ada@example.com',
    resource_id: 'ada@example.com',
    resource_type: 'user',
  })
})

test('a method that a path does not have is refused with those that it has', () => {
  const details = 'PATCH is not supported by this endpoint. Did you mean GET or POST?'
  expect(voucherify().patch('/projects').body).toEqual({ code: 405, message: 'HTTP Method Not Allowed', details })
})

test.each([
  ['no headers', {}, unauthorized],
  ['the id alone', { 'x-management-id': 'mgmt-id' }, unauthorized],
  ['the token alone', { 'x-management-token': 'mgmt-token' }, unauthorized],
  ['a wrong token', pair('mgmt-id', 'wrong'), unauthorized],
  ['an unknown id', pair('nobody', 'mgmt-token'), unauthorized],
  ['halves of two pairs', pair('mgmt-id', 'mgmt-token-starter'), unauthorized],
  ['halves of two pairs, the other way round', pair('mgmt-id-starter', 'mgmt-token'), unauthorized],
  ['a plan without the Management API', pair('mgmt-id-starter', 'mgmt-token-starter'), paymentRequired],
])('refuses with %s, whatever is asked', (_, headers, body) => {
  const vendor = voucherifyAs(headers)
  const answers = [vendor.delete(assignment(ADA)), vendor.delete(assignment('nobody', 'proj_None')), vendor.post(users(), 'no payload')]
  for (const answer of answers) expect(answer).toMatchObject({ status: body.code, body })
  expect(vendor.namespace.world).toBe(vendor.namespace.origin)
})

test.each([
  ['somebody in another project only', 'DELETE', assignment(ALAN), undefined, 400, notAssigned],
  ['an unknown user', 'DELETE', assignment('user_none'), undefined, 404, missing('user', 'user_none')],
  ['an unknown login', 'DELETE', assignment('who@example.com'), undefined, 404, missing('user', 'who@example.com')],
  ['a hostile user', 'DELETE', assignment('__proto__'), undefined, 404, missing('user', '__proto__')],
  ['an unknown project', 'DELETE', assignment(ADA, 'proj_None'), undefined, 404, missing('project', 'proj_None')],
  ['an unknown user in an unknown project', 'DELETE', assignment('x', 'proj_None'), undefined, 404, missing('project', 'proj_None')],
  ['a payload without a role', 'POST', users(), { id: ALAN }, 400, invalid("Payload must have required property 'role'")],
  ['a payload with all three', 'POST', users(), { id: ALAN, login: 'a', role: 'USER' }, 400, { key: 'invalid_payload' }],
  ['a role of the wrong type', 'PUT', assignment(ADA), { role: 7 }, 400, invalid('Property .role must be string')],
  ['a role that there is not', 'PUT', assignment(ADA), { role: 'BOSS' }, 400, incorrect('BOSS')],
  ['an unknown user to assign', 'POST', users(), { login: 'x', role: 'USER' }, 404, missing('user', 'x')],
  ['a role for somebody else', 'PUT', assignment(ALAN), { role: 'USER' }, 400, notAssigned],
  ['a list of an unknown project', 'GET', users('proj_None'), undefined, 404, missing('project', 'proj_None')],
])('refuses %s', (_, method, path, body, status, refusal) => {
  const vendor = voucherify()

  expect(vendor.send(method, path, { body })).toMatchObject({ status, body: refusal })
  expect(vendor.namespace.world.states).toBe(vendor.namespace.origin.states)
})
