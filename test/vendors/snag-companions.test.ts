import { expect, test } from 'vitest'
import {
  ADA,
  ADAS,
  ALAN,
  ALANS,
  at,
  connect,
  EDSGER,
  EDSGERS_GROUP,
  ENGINEERING,
  GRACE,
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

test('a wallet that is connected to nobody becomes a user without a group', () => {
  const snag = snagAs()
  const { body: wallet } = connect(snag, '0xnew')

  expect(list(snag, 'walletAddress=0xnew').body.data).toMatchObject([{ id: wallet.id, userMetadata: [{ userGroupId: null }] }])
})

test('a wallet that is kept twice is one user, and null takes back what was said', () => {
  const snag = snagAs()
  const first = keep(snag, { walletAddress: '0xnew', externalIdentifier: 'crm-7', displayName: 'Barbara', walletGroupIdentifier: 'w' }).body

  expect(keep(snag, { userId: first.user.id, displayName: null }).body).toEqual(first)
  expect(list(snag, 'externalIdentifier=crm-7').body.data).toMatchObject([
    { id: first.user.id, userMetadata: [{ displayName: null, walletGroupIdentifier: 'w' }] },
  ])
})

test('one external identifier at two websites is two groups', () => {
  const snag = snagAs()
  const { userGroupId } = keep(snag, at(SECOND, { walletAddress: ALANS, userGroupExternalIdentifier: 'engineering' })).body

  expect(userGroupId).not.toBe(ENGINEERING)
  expect(idsOf(snag, `websiteId=${SECOND}&userGroupExternalIdentifier=engineering`)).toEqual([ALAN])
  expect(keep(snag, { walletAddress: ALANS, userGroupId: ENGINEERING }).body).toMatchObject({ userGroupId: ENGINEERING })
})

test('attributes that the contract does not know change nothing that is listed', () => {
  const snag = snagAs()

  keep(snag, { walletAddress: ALANS, createdAt: 7, metadataId: 'x', address: '0xother' })
  expect(list(snag, `address=${ALANS}`).body.data[0].userMetadata[0].createdAt).toBe('2025-01-08T09:00:00.000Z')
})

test('lists are paged by the last id', () => {
  const snag = snagAs()
  const metadata = (query: string) => snag.get(`/api/users/metadatas?${query}`).body
  const { data, hasNextPage } = metadata('limit=3')

  expect(list(snag, 'limit=2').body).toMatchObject({ data: [{ id: ADA }, { id: GRACE }], hasNextPage: true })
  expect(list(snag, `limit=2&startingAfter=${GRACE}`).body).toMatchObject({ data: [{ id: ALAN }, { id: EDSGER }], hasNextPage: false })
  expect(idsOf(snag, `startingAfter=${UNKNOWN}`)).toEqual([])
  expect([data.length, hasNextPage]).toEqual([3, true])
  expect(metadata(`startingAfter=${data[2].id}`)).toEqual({ data: [{ id: expect.any(String) }], hasNextPage: false })
  expect(metadata(`startingAfter=${UNKNOWN}`).data).toEqual([])
})

test.each([
  [`userId=${ADA}&userId=${EDSGER}`, [ADA, EDSGER]],
  [`userId=${ADA}&userId=${EDSGER}&websiteId=${MAIN}`, [ADA]],
  [`walletAddress=${ALANS}`, [ALAN]],
  [`address=${ALANS}`, [ALAN]],
  ['externalIdentifier=grace', [GRACE]],
  ['twitterUser=kept', [ALAN]],
  ['telegramUserId=kept', [ALAN]],
  ['telegramUsername=kept', [ALAN]],
  ['steamUserId=kept', [ALAN]],
  ['steamUsername=kept', [ALAN]],
  ['tiktokUser=kept', [ALAN]],
  ['discordUser=kept&twitterUser=kept', [ALAN]],
  ['discordUser=kept&twitterUser=other', []],
  [`websiteId=${SINGLE_WALLET}`, []],
  [`organizationId=${UNKNOWN}`, []],
  [`userGroupId=${UNKNOWN}`, []],
  ['userId=nobody', []],
])('GET /api/users?%s lists who fits', (query, ids) => {
  const snag = snagAs()
  const names = ['discordUser', 'twitterUser', 'telegramUserId', 'telegramUsername', 'steamUserId', 'steamUsername', 'tiktokUser']

  keep(snag, { userId: ALAN, ...Object.fromEntries(names.map((name) => [name, 'kept'])) })
  expect(idsOf(snag, query)).toEqual(ids)
})

test.each([
  ['', 4],
  [`websiteId=${MAIN}`, 3],
  [`organizationId=${UNKNOWN}`, 0],
  [`userId=${EDSGER}`, 1],
  [`walletAddress=${ADAS}`, 1],
  ['externalIdentifier=alan', 1],
  ['userSearch=HOPPER', 1],
  ['userSearch=example.com', 4],
])('GET /api/users/metadatas?%s lists %i', (query, records) => {
  expect(snagAs().get(`/api/users/metadatas?${query}`).body.data).toHaveLength(records)
})

test('a website counts who is known to it', () => {
  const snag = snagAs()
  const count = () => snag.get(`/api/users/count?websiteId=${MAIN}&organizationId=${ORGANIZATION}`).body.totalCount

  expect(count()).toBe(3)
  keep(snag, { walletAddress: '0xnew' })
  expect(count()).toBe(4)
})

test.each([
  ['a body that names nobody', { displayName: 'Nobody' }, 400, notValid],
  ['a mail address that is none', { walletAddress: ALANS, emailAddress: 'alan' }, 400, notValid],
  ["a wallet that is not the user's", { walletAddress: ALANS, userId: ADA }, 400, notValid],
  ['an unknown user', { userId: UNKNOWN }, 404, notFound],
  ['an unknown group', { walletAddress: ALANS, userGroupId: UNKNOWN }, 404, notFound],
  ['a group of another website', { walletAddress: ALANS, userGroupId: EDSGERS_GROUP }, 404, notFound],
  ['two groups at once', { walletAddress: ALANS, userGroupId: ENGINEERING, userGroupExternalIdentifier: 'team' }, 400, notValid],
  ['a group where wallets stay single', at(SINGLE_WALLET, { walletAddress: ALANS, userGroupExternalIdentifier: 'team' }), 400, oneWallet],
])('keeping metadata refuses %s', (_, body, status, answer) => {
  const snag = snagAs()

  expect(keep(snag, body)).toMatchObject({ status, body: answer })
  expect(snag.namespace.world).toBe(snag.namespace.origin)
})

test.each([
  ['/api/users?limit=0', 400, notValid],
  ['/api/users?limit=1001', 400, notValid],
  ['/api/users?startingAfter=ada', 400, notValid],
  ['/api/users/metadatas?userId=ada', 400, notValid],
  ['/api/users/metadatas?userSearch=ada', 400, notValid],
  [`/api/users/count?websiteId=${MAIN}`, 400, notValid],
  [`/api/users/count?websiteId=${MAIN}&organizationId=${UNKNOWN}`, 404, notFound],
  ['/api/groups', 404, notFound],
])('GET %s is %i', (path, status, body) => {
  expect(snagAs().get(path)).toMatchObject({ status, body })
})

test('every operation wants a key before it looks at anything else', () => {
  const snag = snagAs('snag-key-revoked')

  for (const path of ['?limit=0', '/count', '/metadatas?limit=0']) expect(snag.get(`/api/users${path}`)).toMatchObject({ status: 403 })
  for (const path of ['connect', 'disconnect', 'metadatas']) expect(snag.post(`/api/users/${path}`, 'x')).toMatchObject({ status: 403 })
})
