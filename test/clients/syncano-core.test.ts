import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Entry } from '../../src/journal/entry.ts'
import type { Serving } from '../../src/server/serve.ts'
import { askSecurely, filesWith, serveSecurely } from '../tls.ts'

vi.setConfig({ testTimeout: 30_000 })

const FULL = '0123456789abcdef0123456789abcdef01234562'
const READ = 'fedcba9876543210fedcba987654321001234564'
const [ADA, GRACE, ALAN] = [1, 2, 3]

let serving: Serving
let child: ChildProcessByStdio<Writable, Readable, null>
let answers: AsyncIterator<string>
let sent: Entry[]

interface Said {
  // biome-ignore lint/suspicious/noExplicitAny: a client without types
  value?: any
  status?: number
  message?: string
}

/** `@syncano/core@0.15.0` as it is published, which speaks nothing but HTTPS, at the vendor's own host. */
beforeEach(async () => {
  sent = []
  serving = await serveSecurely({ vendors: ['syncano'], onEntry: (entry) => sent.push(entry) })
  child = spawn(process.execPath, [fileURLToPath(new URL('syncano-core-child.mjs', import.meta.url))], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: filesWith({ 'ca.pem': serving.ca as string })['ca.pem'] },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
})

afterEach(async () => {
  child.stdin.end()
  await serving.close()
  expect(sent.flatMap(({ violations }) => violations)).toEqual([])
})

function clientWith(token: string, settings: object = {}) {
  const all = { token, instanceName: 'acme-instance', apiVersion: 'v1.1', host: `api.syncano.io:${serving.port}`, ...settings }
  return async (part: 'groups' | 'users', method: string, ...given: unknown[]): Promise<Said> => {
    child.stdin.write(`${JSON.stringify([all, part, method, ...given])}\n`)
    return JSON.parse((await answers.next()).value)
  }
}

const labels = ({ value }: Said) => value.map(({ label }: { label: string }) => label)
const members = ({ value }: Said) => value.users.map(({ user }: { user: { username: string } }) => user.username)
const statuses = () => sent.map(({ call, answer }) => `${call.method} ${answer.status}`)

test('ada leaves engineering once; to leave again is refused', async () => {
  const ask = clientWith(FULL)

  expect(members(await ask('groups', 'get', 'engineering'))).toEqual(['ada', 'grace'])
  expect(await ask('groups', 'removeUser', 'engineering', ADA)).toEqual({})
  expect(await ask('groups', 'removeUser', 'engineering', ADA)).toEqual({ status: 404, message: 'Not found' })
  expect(members(await ask('groups', 'get', 'engineering'))).toEqual(['grace'])
  expect(statuses().filter((line) => line.startsWith('DELETE'))).toEqual(['DELETE 204', 'DELETE 404'])
  expect(sent.map(({ call }) => call.headers.get('host'))).toEqual(sent.map(() => `api.syncano.io:${serving.port}`))
})

test('alan joins once; to join again is refused', async () => {
  const ask = clientWith(FULL)

  expect((await ask('groups', 'addUser', 'engineering', ALAN)).value.user).toMatchObject({ id: ALAN, username: 'alan' })
  expect(await ask('groups', 'addUser', 'engineering', ALAN)).toEqual({ status: 400, message: 'User is already a part of that group.' })
  expect(labels(await ask('groups', 'user', ALAN))).toEqual(['engineering'])
  expect(members(await ask('groups', 'get', 'engineering'))).toEqual(['ada', 'grace', 'alan'])
})

test('a group is created, listed and deleted', async () => {
  const ask = clientWith(FULL)

  expect((await ask('groups', 'create', 'research', 'New')).value).toMatchObject({ id: 3, label: 'research', description: 'New' })
  expect(await ask('groups', 'create', 'research')).toEqual({ message: 'Group already exist' })
  expect(labels(await ask('groups', 'list'))).toEqual(['engineering', 'support', 'research'])
  expect(await ask('groups', 'delete', 'research')).toEqual({})
  expect(labels(await ask('groups', 'list'))).toEqual(['engineering', 'support'])
})

test('a user is created and deleted, and taken out of the groups', async () => {
  const ask = clientWith(FULL)

  expect((await ask('users', 'create', { username: 'barbara', password: 'x' })).value).toMatchObject({ id: 4, username: 'barbara' })
  expect(await ask('users', 'create', { username: 'ada', password: 'x' })).toEqual({
    status: 400,
    message: 'username: This field must be unique.',
  })
  expect(await ask('users', 'delete', ADA)).toEqual({})
  expect(await ask('users', 'delete', ADA)).toEqual({ status: 404, message: 'Not found' })
  expect(members(await ask('groups', 'get', 'engineering'))).toEqual(['grace'])
})

test('a key that may only read lists groups and changes none', async () => {
  const ask = clientWith(READ)

  expect(labels(await ask('groups', 'list'))).toEqual(['engineering', 'support'])
  expect(await ask('groups', 'removeUser', 'engineering', ADA)).toMatchObject({ status: 403 })
})

test('below the prefix of the vendor it is the same', async () => {
  const ask = clientWith(FULL, { host: `localhost:${serving.port}/ns/mine/syncano` })

  expect(await ask('groups', 'removeUser', 'engineering', ADA)).toEqual({})
  expect(members(await ask('groups', 'get', 'engineering'))).toEqual(['grace'])
  expect(members(await clientWith(FULL)('groups', 'get', 'engineering'))).toEqual(['ada', 'grace'])
})

test('a reset is what the client makes of one, and its next call is answered', async () => {
  const headers = { 'content-type': 'application/json' }
  const fault = { match: { operation: 'groups-list' }, select: { times: 1 }, effect: { kind: 'reset' } }
  const ask = clientWith(FULL)
  await ask('groups', 'list')
  const armed = await askSecurely(`${serving.url}/__admin/faults`, serving.ca, { method: 'POST', headers, body: JSON.stringify(fault) })

  expect(armed.status, armed.text).toBe(201)
  expect((await ask('groups', 'list')).message).toMatch(/^request to .* failed, reason: .*ECONNRESET/)
  expect(labels(await ask('groups', 'list'))).toEqual(['engineering', 'support'])
  expect(statuses()).toEqual(['GET 200', 'GET 0', 'GET 200'])
})

/** What the client can ask for and the contract leaves out: held exactly, a new operation takes its line away. */
test.each<[string, Parameters<ReturnType<typeof clientWith>>, number]>([
  ['GET /v3/…/users/', ['users', 'list'], 404],
  ['GET /v3/…/users/?query', ['users', 'find', ADA], 404],
  ['PATCH /users/{id}/', ['users', 'update', GRACE, { username: 'hopper' }], 405],
  ['POST /users/auth/', ['users', 'login', { username: 'ada', password: 'x' }], 405],
])('%s is not in the contract, which the client is told', async (_, call, status) => {
  expect(await clientWith(FULL)(...call)).toMatchObject({ status })
})
