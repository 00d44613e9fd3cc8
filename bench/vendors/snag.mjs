import { request } from '../client/request.mjs'

const organizationId = '0a000000-0000-4000-8000-000000000001'
const websiteId = '0b000000-0000-4000-8000-000000000001'
const headers = { 'x-api-key': 'snag-key' }
const time = '2025-01-06T09:00:00.000Z'

/** Whoever is put back joins somebody who stayed; a group has so many who go, and one who stays. */
const groupSize = 20

const uuid = (kind, number) => `${kind}000000-0000-4000-8001-${number.toString(16).padStart(12, '0')}`
const walletOf = (number) => `0x${number.toString(16).padStart(40, '0')}`
const groupOf = (number) => Math.floor((number - 1) / groupSize) + 1
const userId = (number) => uuid('0c', number)
const stayerId = (number) => uuid('0c', 0x100_000 + groupOf(number))
const groupId = (number) => uuid('0d', groupOf(number))

/** Alan of the shipped cast is in no group. */
const alan = '0c000000-0000-4000-8000-00000000000c'
const disconnect = (userId, status) =>
  request('POST', '/snag/api/users/disconnect', status, { headers, body: { userId, organizationId, websiteId } })

/** Snag's wallets in groups of one website. */
export const snag = {
  name: 'snag',
  title: 'Snag',
  halves: ['POST disconnect', 'POST connect again'],
  widen(cast, numbers) {
    const firsts = numbers.filter((number) => groupOf(number) !== groupOf(number - 1))
    const users = [
      ...numbers.map((number) => person(userId(number), walletOf(0xa000_0000 + number))),
      ...firsts.map((number) => person(stayerId(number), walletOf(0xb000_0000 + groupOf(number)))),
    ]
    const groups = firsts.map((number) => ({
      id: groupId(number),
      websiteId,
      externalIdentifier: `group${groupOf(number)}`,
      profile: {},
    }))
    const members = [
      ...numbers.map((number) => ({ group: groupId(number), user: userId(number) })),
      ...firsts.map((number) => ({ group: groupId(number), user: stayerId(number) })),
    ]
    const metadata = users.map(({ id }) => ({
      ...cast.metadata[0],
      user: id,
      metadataId: id.replace('0c', '0e'),
      externalIdentifier: null,
    }))
    return {
      ...cast,
      users: [...cast.users, ...users],
      metadata: [...cast.metadata, ...metadata],
      groups: [...cast.groups, ...groups],
      members: [...cast.members, ...members],
    }
  },
  remove: (number) => disconnect(userId(number), 200),
  putBack: (number) =>
    request('POST', '/snag/api/users/connect', 200, {
      headers,
      body: {
        organizationId,
        websiteId,
        walletType: 'evm',
        walletAddress: walletOf(0xa000_0000 + number),
        userId: stayerId(number),
      },
    }),
}

export const refusedDisconnect = disconnect(alan, 400)

function person(id, walletAddress) {
  return { id, walletAddress, isSnagSuperAdmin: false, createdAt: time, updatedAt: time }
}
