import { ADA, ADAS, ALAN, ALANS, at, EDSGER, EDSGERS, GRACE, GRACES, MAIN, UNKNOWN } from '../vendors/snag-cast.ts'
import type { Adapter, Way } from './adapter.ts'

const wallets: Record<string, string> = { [ADA]: ADAS, [GRACE]: GRACES, [ALAN]: ALANS, [EDSGER]: EDSGERS }

const remove: Way['remove'] = (_, userId) => ({ method: 'POST', path: '/api/users/disconnect', body: at(MAIN, { userId }) })
const removed = { removed: 200, notAMember: 400, noUser: 404 }

const byHandle: Way = {
  add: (userGroupExternalIdentifier, userId) => ({
    method: 'POST',
    path: '/api/users/metadatas',
    body: at(MAIN, { userId, userGroupExternalIdentifier }),
  }),
  remove,
  answers: { add: { added: 200, again: 200, noUser: 404 }, remove: removed },
}

/** A wallet joins the group of another user, so there has to be one in it. Of a wallet nobody has heard, but it becomes a user. */
const byWallet = (confirmDisconnect: boolean): Way['add'] => {
  return (_, user, [member]) => {
    if (member === undefined) return undefined
    const pair = user in wallets ? { walletAddress: wallets[user], userId: member } : { walletAddress: ADAS, userId: user }
    return { method: 'POST', path: '/api/users/connect', body: at(MAIN, { walletType: 'evm', confirmDisconnect, ...pair }) }
  }
}

/** Groups of the main website, by their external identifiers: a group that is named for the first time is made. */
export const snag: Adapter = {
  vendor: 'snag',
  base: '',
  headers: { 'x-api-key': 'snag-key' },
  traits: { exclusive: true },
  cast: { engineering: [ADA, GRACE], support: [], research: [] },
  users: [ADA, GRACE, ALAN, EDSGER],
  unknown: { user: UNKNOWN },
  ways: [
    byHandle,
    { add: byWallet(true), remove, answers: { add: { added: 200, again: 200, noUser: 404 }, remove: removed } },
    {
      traits: { stays: true },
      add: byWallet(false),
      remove,
      answers: { add: { added: 200, again: 200, elsewhere: 400, noUser: 404 }, remove: removed },
    },
  ],
  list: {
    request: (group) => ({ method: 'GET', path: `/api/users?websiteId=${MAIN}&userGroupExternalIdentifier=${group}` }),
    members: ({ data }) => data.map(({ id }: { id: string }) => id),
    byUser: true,
  },
}
