import { metadataFor, userOf, websiteOf } from './keys.ts'
import { foundGroup, groupOf, join, metadataAt, userOfWallet } from './membership.ts'
import { badRequest, invalidKey, noBody, throttled } from './refusals.ts'
import {
  ADA,
  ALAN,
  ALANS_WALLET,
  EDSGER,
  GRACES_WALLET,
  MAIN,
  ORGANIZATION,
  operation,
  SINGLE_WALLET,
  UNKNOWN,
  type User,
} from './state.ts'

const asConnected = ({ id, walletAddress, createdAt, updatedAt }: User) => ({ walletAddress, id, createdAt, updatedAt })

export const groups = [
  operation(
    'disconnectUser',
    (scope) => {
      const website = websiteOf(scope, scope.body)
      const user = userOf(scope, scope.body?.userId)
      return { website, user, group: groupOf(scope.state, user, website) }
    },
    {
      invalidKey,
      throttled,
      badRequest,
      noBody,
      notFound: {
        answer: 404,
        when: "the organization is not the key's, or has no such website or user",
        source: 'inferred: 404 is documented without its condition',
        holds: ({ website, user }) => !website || !user,
        witness: [
          { body: { userId: UNKNOWN } },
          { body: { websiteId: UNKNOWN, userId: EDSGER } },
          { body: { organizationId: UNKNOWN, userId: EDSGER } },
        ],
      },
      notSameGroup: {
        answer: 400,
        when: 'the user is in a group of another website only',
        source: 'inferred: the vendor may mean the group of a logged-in caller, whom a key has not',
        example: 'NotSameGroup',
        holds: (scope) => {
          const { group, user, state } = scope
          return !group && user !== undefined && metadataFor(scope, user).some(({ website }) => groupOf(state, user, website))
        },
        witness: { body: { userId: EDSGER } },
      },
      notAMember: {
        answer: 400,
        when: 'the user is in no group',
        source: 'inferred: the literal words of the message',
        example: 'NotAMember',
        holds: ({ group }) => !group,
        witness: { body: { userId: ALAN } },
      },
      disconnected: {
        answer: 200,
        when: 'the user leaves their group',
        source: 'documented: the page of the operation, 200 "Success"',
        effect: ({ group, user, state }) => {
          state.members.remove({ group, user })
        },
        witness: {
          credential: 'snag-key',
          body: { websiteId: MAIN, organizationId: ORGANIZATION, userId: ADA },
          again: 'notAMember',
        },
      },
      failed: { answer: 500, when: 'on demand', source: 'documented: the page of the operation, 500 without a condition' },
    },
  ),

  operation(
    'connectUser',
    (scope) => {
      const website = websiteOf(scope, scope.body)
      const target = userOf(scope, scope.body?.userId)
      return { website, target, wallet: scope.body?.walletAddress, group: groupOf(scope.state, target, website) }
    },
    {
      invalidKey,
      throttled,
      badRequest,
      noBody,
      notFound: {
        answer: 404,
        when: "the organization is not the key's, or has no such website or user",
        source: 'inferred: as for disconnecting',
        holds: ({ website, target, body }) => !website || (body?.userId !== undefined && !target),
        witness: [
          { body: { websiteId: UNKNOWN } },
          { body: { organizationId: UNKNOWN } },
          { body: { websiteId: SINGLE_WALLET, userId: UNKNOWN } },
        ],
      },
      oneWalletOnly: {
        answer: 400,
        when: 'the website does not connect wallets',
        source: 'inferred: the guide shows the message, not its status',
        example: 'OneWalletOnly',
        holds: ({ website }) => !website?.multipleWallets,
        witness: { body: { websiteId: SINGLE_WALLET, userId: undefined } },
      },
      registered: {
        answer: 200,
        when: 'no user is named to connect the wallet to: the website knows it from now on, its group stays as it is',
        source: 'inferred: the documented example names nobody either',
        holds: ({ body }) => body?.userId === undefined,
        effect: (scope) => {
          const user = userOfWallet(scope, scope.wallet)
          metadataAt(scope, user, scope.website)
          return asConnected(user)
        },
        witness: [
          { body: { userId: undefined }, again: 'registered' },
          { body: { userId: undefined, walletAddress: GRACES_WALLET }, again: 'registered' },
        ],
      },
      inAnotherGroup: {
        answer: 400,
        when: 'the wallet is in another group, and confirmDisconnect is not true',
        source: 'inferred: what confirmDisconnect would otherwise confirm',
        example: 'NotValid',
        holds: ({ website, wallet, group, body, state }) => {
          const current = groupOf(state, state.users.findBy('walletAddress', wallet), website)
          return !body?.confirmDisconnect && current !== undefined && current.id !== group?.id
        },
        witness: { body: { walletAddress: GRACES_WALLET, userId: ALAN } },
      },
      connected: {
        answer: 200,
        when: "the wallet joins the user's group, which is made when there is none",
        source: 'documented: 200 with the user of the wallet; that a group is made is our reading',
        effect: (scope) => {
          const { website, target, state } = scope
          const user = userOfWallet(scope, scope.wallet)
          metadataAt(scope, user, website)
          const group = scope.group ?? foundGroup(scope, target, website, null)
          if (!scope.group) state.members.add({ group, user: target })
          join(scope, user, website, group)
          return asConnected(user)
        },
        witness: [
          {
            credential: 'snag-key',
            body: { websiteId: MAIN, organizationId: ORGANIZATION, walletType: 'evm', walletAddress: ALANS_WALLET, userId: ADA },
            again: 'connected',
          },
          { body: { walletAddress: GRACES_WALLET, userId: ALAN, confirmDisconnect: true }, again: 'connected' },
        ],
      },
    },
  ),
]
