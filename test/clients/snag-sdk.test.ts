import SnagSolutions from '@snagsolutions/sdk'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/journal/entry.ts'
import { serveFresh } from '../socket.ts'
import { ADA, ADAS, ALAN, EDSGER, ENGINEERING, GRACE, MAIN, ORGANIZATION, SECOND, SINGLE_WALLET, UNKNOWN } from '../vendors/snag-cast.ts'

const place = { websiteId: MAIN, organizationId: ORGANIZATION }

/** The vendor's own client, unmodified, at a running Ringer, and the journal of what it sent. */
async function connectClient(options: ConstructorParameters<typeof SnagSolutions>[0] = {}) {
  const sent: Entry[] = []
  const { url } = await serveFresh({ onEntry: (entry) => sent.push(entry) })
  const client = new SnagSolutions({ baseURL: `${url}/snag`, apiKey: 'snag-key', maxRetries: 0, ...options })
  return { client, users: client.users, sent }
}

const idsIn = ({ data }: { data: { id?: string }[] }) => data.map(({ id }) => id)

test('two wallets become a group and part again', async () => {
  const { users, sent } = await connectClient()
  const a = await users.metadatas.create({ walletAddress: '0xa', userGroupExternalIdentifier: 'team' })
  const b = await users.connect({ ...place, walletType: 'evm', walletAddress: '0xb', userId: a.user.id })
  const userGroupId = a.userGroupId ?? ''

  expect((await users.list({ userGroupId })).data.map(({ walletAddress }) => walletAddress)).toEqual(['0xa', '0xb'])
  expect(await users.disconnect({ ...place, userId: b.id })).toEqual({ message: 'Success' })
  expect((await users.list({ userId: b.id })).data[0]?.userMetadata?.[0]?.userGroupId).toBeNull()
  expect(await users.count(place)).toEqual({ totalCount: 5 })
  expect((await users.metadatas.list({ walletAddress: '0xa', limit: 5 })).data).toEqual([{ id: a.id }])
  expect(sent.flatMap(({ violations }) => violations)).toEqual([])
})

test("lists are filtered and paged by the client's own parameters", async () => {
  const { users } = await connectClient()
  const first = await users.list({ organizationId: ORGANIZATION, limit: 3, includeDelegation: false })
  const rest = await users.list({ organizationId: ORGANIZATION, startingAfter: first.data.at(-1)?.id ?? '' })

  expect([idsIn(first), first.hasNextPage]).toEqual([[ADA, GRACE, ALAN], true])
  expect([idsIn(rest), rest.hasNextPage]).toEqual([[EDSGER], false])
  expect(idsIn(await users.list({ userId: [ADA, EDSGER] }))).toEqual([ADA, EDSGER])
  expect(idsIn(await users.list({ websiteId: MAIN, userGroupExternalIdentifier: 'engineering' }))).toEqual([ADA, GRACE])
  expect(idsIn(await users.list({ userGroupId: ENGINEERING, walletAddress: ADAS }))).toEqual([ADA])
  expect(await users.count({ ...place, websiteId: SECOND })).toEqual({ totalCount: 1 })
  expect((await users.metadatas.list({ websiteId: MAIN, limit: 1 })).hasNextPage).toBe(true)
})

test.each([
  ['somebody in no group', { userId: ALAN }, SnagSolutions.BadRequestError, '400 User is not part of the group'],
  ['somebody in another group', { userId: EDSGER }, SnagSolutions.BadRequestError, '400 User is not part of the same group'],
  ['an id that is none', { userId: 'ada' }, SnagSolutions.BadRequestError, '400 Not a valid request'],
  ['an unknown user', { userId: UNKNOWN }, SnagSolutions.NotFoundError, '404 Not found'],
  ['an unknown website', { userId: ADA, websiteId: UNKNOWN }, SnagSolutions.NotFoundError, '404 Not found'],
])("disconnecting %s is the client's typed error", async (_, difference, type, message) => {
  const { users, sent } = await connectClient({ maxRetries: 2 })
  const refusal = await users.disconnect({ ...place, ...difference }).catch((error: unknown) => error)

  expect(refusal).toBeInstanceOf(type)
  expect((refusal as Error).message).toBe(message)
  expect(sent, 'no refusal is tried again').toHaveLength(1)
})

test("a wallet that the website does not connect is the client's typed error", async () => {
  const { users } = await connectClient()
  const wallet = { ...place, walletType: 'evm', walletAddress: '0xa' } as const

  await expect(users.connect({ ...wallet, websiteId: SINGLE_WALLET })).rejects.toThrow(SnagSolutions.BadRequestError)
  await expect(users.connect({ ...wallet, userId: UNKNOWN })).rejects.toThrow(SnagSolutions.NotFoundError)
  await expect(users.count({ ...place, websiteId: UNKNOWN })).rejects.toThrow(SnagSolutions.NotFoundError)
})

test.each(['nobody', 'snag-key-revoked'])('with the key %s nothing is permitted', async (apiKey) => {
  const { users } = await connectClient({ apiKey })

  await expect(users.disconnect({ ...place, userId: ADA })).rejects.toThrow(SnagSolutions.PermissionDeniedError)
  await expect(users.list()).rejects.toThrow('403 Forbidden, Could not validate api key')
})

test('a 500 that its default headers ask for is tried again by the client, and changes nothing', async () => {
  const { users, sent } = await connectClient({ defaultHeaders: { prefer: 'code=500' }, maxRetries: 1 })

  await expect(users.disconnect({ ...place, userId: ADA })).rejects.toThrow(SnagSolutions.InternalServerError)
  expect(sent.map(({ answer, call }) => [answer.status, call.headers.get('x-stainless-retry-count')])).toEqual([
    [500, '0'],
    [500, '1'],
  ])
  expect(await users.disconnect({ ...place, userId: ADA }, { headers: { prefer: null } })).toEqual({ message: 'Success' })
})

test('what the contract leaves out is not found', async () => {
  const { users } = await connectClient()

  await expect(users.createDevice({ ipAddress: '127.0.0.1' })).rejects.toThrow(SnagSolutions.NotFoundError)
  await expect(users.verify({ accountLinkData: 'x' })).rejects.toThrow(SnagSolutions.NotFoundError)
})
