import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/journal/entry.ts'
import { serveFresh } from '../socket.ts'

/** `syncano@1.0.30` as it is published; it has no types. */
// biome-ignore lint/suspicious/noExplicitAny: a client without types
const Syncano: any = createRequire(import.meta.url)('syncano')

const FULL = '0123456789abcdef0123456789abcdef01234562'
const READ = 'fedcba9876543210fedcba987654321001234564'
const API = '0123456789abcdef0123456789abcdef01234561'
const UNKNOWN = 'ffffffffffffffffffffffffffffffffffffff00'
const ADAS = '00000000000000000000000000000000000000a1'
const [ENGINEERING, SUPPORT] = [1, 2]
const [ADA, GRACE, ALAN] = [1, 2, 3]

/** The vendor's own client, unmodified, at a running Ringer, and the journal of what it sent. */
async function connectClient(keys: object = { accountKey: FULL }) {
  const sent: Entry[] = []
  const { url } = await serveFresh({ onEntry: (entry) => sent.push(entry) })
  const { Group, User, Instance, Class, Account } = Syncano({
    baseUrl: `${url}/syncano`,
    defaults: { instanceName: 'acme-instance' },
    ...keys,
  })
  return { groups: () => Group.please(), users: () => User.please(), Group, Instance, Class, Account, sent }
}

/** A query set is sent by its `then`, which knows no second argument: only the promise that it gives can be awaited. */
// biome-ignore lint/suspicious/noExplicitAny: a client without types
const ask = (querySet: any) => querySet.then((found: any) => found)
const idsIn = (found: { id: number }[]) => found.map(({ id }) => id)

test('ada leaves engineering once, and stays a user', async () => {
  const { groups, users, sent } = await connectClient()

  await ask(groups().deleteUser({ id: ENGINEERING }, { user: ADA }))
  await expect(ask(groups().deleteUser({ id: ENGINEERING }, { user: ADA }))).rejects.toMatchObject({ name: 'RequestError', status: 404 })
  expect(idsIn(await groups().users({ id: ENGINEERING }))).toEqual([GRACE])
  expect(await ask(users().get({ id: ADA }))).toMatchObject({ username: 'ada', groups: [{ id: SUPPORT }] })
  expect(sent.map(({ answer }) => answer.status)).toEqual([204, 404, 200, 200])
  expect(sent.flatMap(({ violations }) => violations)).toEqual([])
})

test('alan joins and leaves from both sides', async () => {
  const { groups, users } = await connectClient()

  expect(await groups().addUser({ id: ENGINEERING }, { user: ALAN })).toMatchObject({ id: ALAN, username: 'alan' })
  expect(await users().addGroup({ user: ALAN }, { group: SUPPORT })).toMatchObject({ id: SUPPORT, label: 'support' })
  expect(idsIn(await users().getGroups({ user: ALAN }))).toEqual([ENGINEERING, SUPPORT])
  expect(await groups().getUserDetails({ id: SUPPORT }, { user: ALAN })).toMatchObject({ id: ALAN, username: 'alan' })
  expect(await users().getGroup({ user: ALAN }, { id: SUPPORT })).toMatchObject({ label: 'support' })

  await users().deleteGroup({ user: ALAN }, { id: SUPPORT })
  await ask(groups().deleteUser({ id: ENGINEERING }, { user: ALAN }))
  expect(await users().getGroups({ user: ALAN })).toHaveLength(0)
})

test('a group is created, changed, listed and deleted', async () => {
  const { groups, Group } = await connectClient()
  const research = await groups().create({ label: 'research', description: 'New' })

  expect(research).toMatchObject({ id: 3, label: 'research', description: 'New' })
  expect(await Group({ label: 'labs' }).save()).toMatchObject({ id: 4, label: 'labs' })
  expect(await ask(groups().update({ id: 4 }, { label: 'lab' }))).toMatchObject({ label: 'lab', description: '' })
  research.label = 'science'
  expect(await research.save()).toMatchObject({ id: 3, label: 'science', description: 'New' })
  expect(idsIn(await ask(groups().list()))).toEqual([ENGINEERING, SUPPORT, 3, 4])
  await research.delete()
  await ask(groups().delete({ id: ENGINEERING }))
  expect(idsIn(await ask(groups().list()))).toEqual([SUPPORT, 4])
  expect(await groups().getOrCreate({ id: 99 }, { label: 'made' })).toMatchObject({ id: 5, label: 'made' })
})

test('a user is created, listed and deleted', async () => {
  const { users } = await connectClient()

  expect(await users().create({ username: 'Barbara', password: 'secret' })).toMatchObject({ id: 4, username: 'barbara', groups: [] })
  expect((await ask(users().list())).map(({ username }: { username: string }) => username)).toEqual(['ada', 'grace', 'alan', 'barbara'])
  await ask(users().delete({ id: 4 }))
  await expect(ask(users().get({ id: 4 }))).rejects.toMatchObject({ status: 404, message: 'Not found' })
})

test('pages are turned by the links that an answer has', async () => {
  const { users, sent } = await connectClient()
  const first = await ask(users().list().pageSize(2))
  const second = await first.next()

  expect([idsIn(first), first.hasPrev(), first.hasNext()]).toEqual([[ADA, GRACE], false, true])
  expect([idsIn(second), second.hasPrev(), second.hasNext()]).toEqual([[ALAN], true, false])
  expect(idsIn(await second.prev())).toEqual([ADA, GRACE])
  expect(idsIn(await ask(users().list().ordering('desc')))).toEqual([ALAN, GRACE, ADA])
  expect(await users().list().first()).toMatchObject({ id: ADA })
  expect(sent.map(({ answer }) => answer.status)).toEqual([200, 200, 200, 200, 200])
})

test('the instance leads to its groups, and its class of profiles is there', async () => {
  const { Instance, Class } = await connectClient()
  const instance = await ask(Instance.please().get())

  expect(instance).toMatchObject({ name: 'acme-instance', role: 'full' })
  expect(idsIn(await ask(instance.groups().list()))).toEqual([ENGINEERING, SUPPORT])
  expect(await ask(Class.please().get({ name: 'user_profile' }))).toMatchObject({ name: 'user_profile', objects_count: 3 })
})

test("with a key of the instance and ada's own, only ada is seen", async () => {
  const { groups, users } = await connectClient({ apiKey: API, userKey: ADAS })

  expect(idsIn(await ask(users().list()))).toEqual([ADA])
  expect(idsIn(await groups().users({ id: ENGINEERING }))).toEqual([ADA])
  expect(idsIn(await users().getGroups({ user: ADA }))).toEqual([ENGINEERING, SUPPORT])
  await expect(ask(groups().deleteUser({ id: ENGINEERING }, { user: ADA }))).rejects.toMatchObject({ status: 403 })
})

type Client = Awaited<ReturnType<typeof connectClient>>
const leave = ({ groups }: Client) => ask(groups().deleteUser({ id: ENGINEERING }, { user: ADA }))
const notPermitted = 'You do not have permission to perform this action.'

test.each<[string, string | null, (client: Client) => Promise<unknown>, number, string]>([
  ['an unknown key', UNKNOWN, leave, 403, 'No such API Key.'],
  ['no key', null, leave, 403, notPermitted],
  ['a key that may only read', READ, leave, 403, notPermitted],
  ['an unknown instance', FULL, ({ groups }) => ask(groups().list({ instanceName: 'nowhere' })), 404, 'Instance was not found.'],
  ['an unknown group', FULL, ({ groups }) => groups().users({ id: 99 }), 404, 'Group was not found.'],
  ['an unknown user', FULL, ({ users }) => users().getGroups({ user: 99 }), 404, 'User was not found.'],
  ['a member', FULL, ({ groups }) => groups().addUser({ id: 1 }, { user: ADA }), 400, 'User is already a part of that group.'],
  ['nobody', FULL, ({ groups }) => groups().addUser({ id: 1 }, { user: 99 }), 400, '"user" Invalid pk "99" - object does not exist.'],
  ['a taken name', FULL, ({ users }) => users().create({ username: 'ada', password: 'x' }), 400, '"username" This field must be unique.'],
])("refusing %s is the client's typed error", async (_, accountKey, call, status, message) => {
  const client = await connectClient({ accountKey })

  await expect(call(client)).rejects.toMatchObject({ name: 'RequestError', status, message })
  expect(client.sent).toHaveLength(1)
})

/** What the client can ask for and the contract leaves out: held exactly, a new operation takes its line away. */
test.each<[string, (client: Client) => Promise<unknown>, number]>([
  ['POST /account/auth/', ({ Account }) => Account.login({ email: 'ada@example.com', password: 'x' }), 404],
  ['GET /instances/', ({ Instance }) => ask(Instance.please().list()), 404],
  ['GET /instances/{i}/classes/', ({ Class }) => ask(Class.please().list()), 404],
  ['PATCH /instances/{i}/users/{u}/', ({ users }) => ask(users().update({ id: ADA }, { username: 'a' })), 405],
  ['POST /instances/{i}/users/{u}/reset_key/', ({ users }) => ask(users().resetKey({ id: ADA })), 404],
  ['POST /instances/{i}/user/auth/', ({ users }) => users().login({}, { username: 'ada', password: 'x' }), 404],
])('%s is not in the contract, which the client is told', async (_, call, status) => {
  await expect(call(await connectClient())).rejects.toMatchObject({ name: 'RequestError', status })
})
