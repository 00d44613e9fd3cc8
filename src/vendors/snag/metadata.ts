import { keyOf, metadataFor, userOf, websiteOf } from './keys.ts'
import { foundGroup, groupOf, join, metadataAt, userOfWallet } from './membership.ts'
import { asSeen, matches, mentions, saidIn } from './profile.ts'
import { badQuery, badRequest, invalidKey, throttled } from './refusals.ts'
import {
  ADA,
  ALANS_WALLET,
  type CreateUserMetadata,
  type Group,
  operation,
  type Seen,
  SINGLE_WALLET,
  UNKNOWN,
  type Website,
} from './state.ts'

const filters = ['organizationId', 'websiteId', 'userId', 'walletAddress', 'externalIdentifier'] as const

/** The group of a website that a body names, by either handle. */
function groupNamed(
  state: Seen,
  website: Website | undefined,
  { userGroupId, userGroupExternalIdentifier }: CreateUserMetadata,
): Group | undefined {
  const here = (group: Group) => group.websiteId === website?.id
  if (userGroupId !== undefined) {
    const group = state.groups.find(userGroupId)
    return group && here(group) ? group : undefined
  }
  if (userGroupExternalIdentifier == null) return undefined
  const named = (group: Group) => here(group) && group.externalIdentifier === userGroupExternalIdentifier
  return state.groups.page({ where: named, limit: 1 }).items[0]
}

export const metadata = [
  operation(
    'createUserMetadata',
    (scope) => {
      const named: CreateUserMetadata = scope.body ?? {}
      const website = websiteOf(scope, { ...named, websiteId: named.websiteId ?? keyOf(scope)?.defaultWebsiteId })
      return { named, website, user: userOf(scope, named.userId), wallet: named.walletAddress }
    },
    {
      invalidKey,
      throttled,
      badRequest: { ...badRequest, witness: [{ body: { walletAddress: 7 } }, { text: 'no JSON' }] },
      nobodyNamed: {
        answer: 400,
        when: 'neither a wallet nor a user is named',
        source: 'inferred: the guide calls the wallet the one thing that is needed',
        example: 'NotValid',
        holds: ({ named }) => !named.walletAddress && !named.userId,
        witness: [{ body: { walletAddress: undefined, websiteId: UNKNOWN } }, { body: null }],
      },
      notFound: {
        answer: 404,
        when: "the organization is not the key's, or has no such website or user",
        source: 'inferred: as for disconnecting',
        holds: ({ website, named, user }) => !website || (named.userId !== undefined && !user),
        witness: [{ body: { userId: UNKNOWN } }, { body: { websiteId: UNKNOWN } }, { body: { organizationId: UNKNOWN } }],
      },
      twoUsers: {
        answer: 400,
        when: 'the wallet is not that of the user',
        source: 'inferred: a wallet is a user',
        example: 'NotValid',
        holds: ({ named, wallet, user }) => named.userId !== undefined && wallet !== undefined && user?.walletAddress !== wallet,
        witness: { body: { userId: ADA, websiteId: SINGLE_WALLET } },
      },
      oneWalletOnly: {
        answer: 400,
        when: 'a group is named at a website that does not connect wallets',
        source: 'inferred: the guide names this refusal for connecting only',
        example: 'OneWalletOnly',
        holds: ({ website, named }) => !website?.multipleWallets && (named.userGroupId ?? named.userGroupExternalIdentifier) != null,
        witness: { body: { websiteId: SINGLE_WALLET, userGroupId: UNKNOWN } },
      },
      noSuchGroup: {
        answer: 404,
        when: 'the website has no group of that id',
        source: "inferred: ids of groups are Snag's to give",
        holds: ({ state, website, named }) => named.userGroupId !== undefined && !groupNamed(state, website, named),
        witness: { body: { userGroupId: UNKNOWN } },
      },
      twoGroups: {
        answer: 400,
        when: 'the group of that id has another external identifier',
        source: 'inferred: two groups are named',
        example: 'NotValid',
        holds: ({ state, website, named }) =>
          named.userGroupId !== undefined &&
          named.userGroupExternalIdentifier != null &&
          groupNamed(state, website, named)?.externalIdentifier !== named.userGroupExternalIdentifier,
        witness: { body: { userGroupId: '0d000000-0000-4000-8000-000000000001', userGroupExternalIdentifier: 'support' } },
      },
      kept: {
        answer: 200,
        when: 'the user is made or updated, and joins the group that is named, which is made when there is none',
        source: 'documented: 200 with the record; an external identifier makes a group',
        effect: (scope) => {
          const { state, website, named, now } = scope
          const user = state.users.find(named.userId) ?? userOfWallet(scope, scope.wallet)
          const own = metadataAt(scope, user, website)
          const { externalIdentifier = own.externalIdentifier, walletGroupIdentifier = own.walletGroupIdentifier, ...said } = saidIn(named)
          const profile = { ...own.profile, ...said }
          state.metadata.update({ user, website }, { externalIdentifier, walletGroupIdentifier, profile, updatedAt: now.toISOString() })
          const handle = named.userGroupExternalIdentifier ?? undefined
          const made = () => (handle === undefined ? groupOf(state, user, website) : foundGroup(scope, user, website, handle))
          const group = groupNamed(state, website, named) ?? made()
          if (group) {
            join(scope, user, website, group)
            state.groups.update(group, { profile: { ...group.profile, ...said } })
          }
          return {
            id: own.metadataId,
            websiteId: website.id,
            organizationId: website.organizationId,
            walletGroupIdentifier,
            userGroupId: group?.id ?? null,
            userGroup: group ? { id: group.id, externalIdentifier: group.externalIdentifier } : null,
            user: { id: user.id, walletAddress: user.walletAddress },
            createdAt: own.createdAt,
          }
        },
        witness: {
          credential: 'snag-key',
          body: { walletAddress: ALANS_WALLET, userGroupExternalIdentifier: 'engineering' },
          again: 'kept',
        },
      },
    },
  ),

  operation('getUserMetadata', {
    invalidKey,
    throttled,
    badQuery,
    listed: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with the ids alone',
      body: (scope) => {
        const { query, state } = scope
        const { limit = 10, startingAfter, userSearch = '' } = query
        const records = state.users.all().flatMap((user) => metadataFor(scope, user))
        const start = records.findIndex(({ metadataId }) => metadataId === startingAfter)
        const behind = startingAfter === undefined ? records : records.slice(start < 0 ? records.length : start + 1)
        const found = behind
          .map((record) => asSeen(state, record))
          .filter((seen) => matches(seen, filters, query) && mentions(seen, userSearch))
        return { data: found.slice(0, limit).map(({ metadataId: id }) => ({ id })), hasNextPage: found.length > limit }
      },
      witness: { credential: 'snag-key', query: { userSearch: 'lovelace' } },
    },
  }),
]
