import { expect, test } from 'vitest'
import {
  ADA,
  ADAS,
  ALAN,
  ALANS,
  at,
  connect,
  disconnect,
  EDSGER,
  EDSGERS,
  EDSGERS_GROUP,
  ENGINEERING,
  forbidden,
  GRACE,
  GRACES,
  idsOf,
  keep,
  list,
  MAIN,
  notFound,
  notValid,
  ORGANIZATION,
  oneWallet,
  SECOND,
  SINGLE_WALLET,
  snagAs,
  UNKNOWN,
} from './snag-cast.ts'

test('ada leaves her group once, and grace stays', () => {
  const snag = snagAs()

  expect(disconnect(snag, ADA)).toMatchObject({ status: 200, body: { message: 'Success' } })
  expect(disconnect(snag, ADA)).toMatchObject({ status: 400, body: { message: 'User is not part of the group' } })
  expect(idsOf(snag, `userGroupId=${ENGINEERING}`)).toEqual([GRACE])
})

test('two wallets that are given one external identifier are a group until one of them is disconnected', () => {
  const snag = snagAs()
  const [a, b] = ['0xa', '0xb'].map((walletAddress) => keep(snag, { walletAddress, userGroupExternalIdentifier: 'team' }).body)
  const group = a.userGroupId

  expect(b).toMatchObject({ userGroupId: group, userGroup: { id: group, externalIdentifier: 'team' }, user: { walletAddress: '0xb' } })
  expect(idsOf(snag, `userGroupId=${group}`)).toEqual([a.user.id, b.user.id])
  expect(disconnect(snag, b.user.id).body).toEqual({ message: 'Success' })
  expect(idsOf(snag, `userGroupId=${group}`)).toEqual([a.user.id])
  expect(list(snag, `userId=${b.user.id}`).body).toMatchObject({
    data: [{ id: b.user.id, userMetadata: [{ userGroupId: null }] }],
    hasNextPage: false,
  })
})

test('the cast: four wallets are users, two groups have members, and alan is in neither', () => {
  const snag = snagAs()
  const { data } = list(snag, `organizationId=${ORGANIZATION}`).body

  expect(data).toMatchObject([
    { id: ADA, walletAddress: ADAS, userMetadata: [{ userGroupId: ENGINEERING, displayName: 'Ada Lovelace' }] },
    { id: GRACE, walletAddress: GRACES, userMetadata: [{ userGroupId: ENGINEERING, displayName: 'Grace Hopper' }] },
    { id: ALAN, walletAddress: ALANS, userMetadata: [{ userGroupId: null, displayName: 'Alan Turing' }] },
    { id: EDSGER, walletAddress: EDSGERS, userMetadata: [{ userGroupId: EDSGERS_GROUP, displayName: 'Edsger Dijkstra' }] },
  ])
  expect(idsOf(snag, `websiteId=${MAIN}&userGroupExternalIdentifier=engineering`)).toEqual([ADA, GRACE])
  expect(idsOf(snag, `websiteId=${SECOND}&userGroupId=${EDSGERS_GROUP}`)).toEqual([EDSGER])
  for (const name of ['ada', 'grace', 'alan', 'edsger']) expect(idsOf(snag, `emailAddress=${name}@example.com`)).toHaveLength(1)
})

test('a disconnected user can be connected again', () => {
  const snag = snagAs()

  disconnect(snag, ADA)
  expect(connect(snag, ADAS, { userId: GRACE })).toMatchObject({ status: 200, body: { id: ADA, walletAddress: ADAS } })
  expect(idsOf(snag, `userGroupId=${ENGINEERING}`)).toEqual([ADA, GRACE])
  expect(disconnect(snag, ADA)).toMatchObject({ status: 200 })
})

test('a new wallet that is connected to somebody without a group makes one of two', () => {
  const snag = snagAs()
  const { body: wallet } = connect(snag, '0xnew', { userId: ALAN })
  const { userGroupId } = list(snag, `userId=${ALAN}`).body.data[0].userMetadata[0]

  expect(wallet).toMatchObject({ walletAddress: '0xnew', createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' })
  expect(idsOf(snag, `userGroupId=${userGroupId}`)).toEqual([ALAN, wallet.id])
})

test('a wallet leaves its group for another only when the caller confirms it', () => {
  const snag = snagAs()

  expect(connect(snag, GRACES, { userId: ALAN })).toMatchObject({ status: 400, body: { message: 'Not a valid request' } })
  expect(connect(snag, GRACES, { userId: ALAN, confirmDisconnect: true })).toMatchObject({ status: 200 })
  expect(idsOf(snag, `userGroupId=${ENGINEERING}`)).toEqual([ADA])
})

test('what is said of one member shows at all of them, and not at who has left', () => {
  const snag = snagAs()
  const discord = (userId: string | undefined) => list(snag, `userId=${userId}`).body.data[0].userMetadata[0].discordUser

  keep(snag, { userId: ADA, discordUser: 'lovelace' })
  expect(idsOf(snag, 'discordUser=lovelace')).toEqual([ADA, GRACE])
  disconnect(snag, GRACE)
  expect([discord(ADA), discord(GRACE)]).toEqual(['lovelace', null])
})

test.each([
  ['no key', '', {}, 403, forbidden],
  ['an unknown key', 'nobody', {}, 403, forbidden],
  ['a revoked key', 'snag-key-revoked', {}, 403, forbidden],
  ['somebody in no group', 'snag-key', { userId: ALAN }, 400, { message: 'User is not part of the group' }],
  ['somebody in a group of another website', 'snag-key', { userId: EDSGER }, 400, { message: 'User is not part of the same group' }],
  ['an unknown user', 'snag-key', { userId: UNKNOWN }, 404, notFound],
  ['an unknown website', 'snag-key', { websiteId: UNKNOWN }, 404, notFound],
  ['another organization', 'snag-key', { organizationId: UNKNOWN }, 404, notFound],
  ['an id that is no uuid', 'snag-key', { userId: 'ada' }, 400, notValid],
  ['a missing field', 'snag-key', { userId: undefined }, 400, notValid],
])('disconnecting refuses %s', (_, key, difference, status, body) => {
  const snag = snagAs(key)

  expect(disconnect(snag, ADA, difference)).toMatchObject({ status, body })
  expect(snag.namespace.world).toBe(snag.namespace.origin)
})

test.each([
  ['no JSON', { text: 'userId=ada' }],
  ['an array', { text: '[]' }],
  ['null', { text: 'null' }],
  ['another content type', { text: '{}', headers: { 'content-type': 'text/plain' } }],
  ['no body', {}],
])('disconnecting and connecting refuse %s', (_, options) => {
  const snag = snagAs()

  for (const path of ['/api/users/disconnect', '/api/users/connect', '/api/users/metadatas']) {
    expect(snag.send('POST', path, options)).toMatchObject({ status: 400, body: notValid })
  }
})

test.each([
  ['a website for single wallets', { websiteId: SINGLE_WALLET }, 400, oneWallet],
  ['a wallet type of the guide, which is none of the contract', { walletType: 'svm' }, 400, notValid],
  ['an unknown user', { userId: UNKNOWN }, 404, notFound],
  ['an unknown website', { websiteId: UNKNOWN }, 404, notFound],
])('connecting refuses %s', (_, difference, status, body) => {
  const snag = snagAs()

  expect(connect(snag, ALANS, { userId: ADA, ...difference })).toMatchObject({ status, body })
  expect(snag.namespace.world).toBe(snag.namespace.origin)
})

test('500 comes on demand and leaves ada where she is', () => {
  const snag = snagAs()
  const body = at(MAIN, { userId: ADA })

  expect(snag.post('/api/users/disconnect', body, { headers: { prefer: 'code=500' } })).toMatchObject({
    status: 500,
    body: { success: false, message: 'Internal server error' },
  })
  expect(disconnect(snag, ADA)).toMatchObject({ status: 200 })
})
