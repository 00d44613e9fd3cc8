import type { components, operations } from '../../generated/snag.ts'
import { metadataFor, websiteOf } from './keys.ts'
import { asSeen, matches, type SeenMetadata } from './profile.ts'
import { badQuery, invalidKey, throttled } from './refusals.ts'
import { type Asking, MAIN, ORGANIZATION, operation, UNKNOWN, type User } from './state.ts'

type Query = NonNullable<operations['getUsers']['parameters']['query']>
type UserMetadata = components['schemas']['UserMetadata']

const filters = [
  'organizationId',
  'websiteId',
  'walletAddress',
  'address',
  'userGroupId',
  'userGroupExternalIdentifier',
  'externalIdentifier',
  'emailAddress',
  'discordUser',
  'twitterUser',
  'telegramUserId',
  'telegramUsername',
  'steamUserId',
  'steamUsername',
  'tiktokUser',
] as const satisfies (keyof Query)[]

/** The mail address is not among them: only users who ask about themselves are shown it, and a key is no user. */
const listedAttributes = [
  'userGroupId',
  'walletGroupIdentifier',
  'displayName',
  'createdAt',
  'updatedAt',
  'isBlocked',
  'bio',
  'location',
  'logoUrl',
  'portfolioUrl',
  'externalLoyaltyScore',
  'discordUser',
  'twitterUser',
  'twitterUserFollowersCount',
  'telegramUserId',
  'telegramUsername',
  'steamUserId',
  'steamUsername',
  'tiktokUser',
  'tiktokUserId',
  'googleUser',
  'googleUserId',
  'githubUser',
  'githubUserId',
  'epicAccountIdentifier',
  'YTChannelId',
] as const satisfies (keyof UserMetadata & keyof SeenMetadata)[]

/** The metadata of a user that the query asks for; one of whom there is none is not listed. */
function metadataAsked(scope: Asking, query: Query, user: User): SeenMetadata[] {
  const records = metadataFor(scope, user).map((record) => asSeen(scope.state, record))
  return records.filter((seen) => matches(seen, filters, query))
}

function asListed({ id, walletAddress, isSnagSuperAdmin }: User, metadata: SeenMetadata[]): components['schemas']['UserResponse'] {
  const userMetadata = metadata.map((seen) => Object.fromEntries(listedAttributes.map((name) => [name, seen[name] ?? null])))
  return { id, walletAddress, isSnagSuperAdmin, userMetadata }
}

export const users = [
  operation('getUsers', {
    invalidKey,
    throttled,
    badQuery,
    listed: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200; a page of 10, in the order of making, is our reading',
      body: (scope) => {
        const { query, state } = scope
        const wanted = query.userId === undefined ? undefined : [query.userId].flat()
        const { items, more } = state.users.page({
          after: query.startingAfter,
          limit: query.limit ?? 10,
          where: (user) => (wanted?.includes(user.id) ?? true) && metadataAsked(scope, query, user).length > 0,
        })
        return { data: items.map((user) => asListed(user, metadataAsked(scope, query, user))), hasNextPage: more }
      },
      witness: { credential: 'snag-key', query: { websiteId: MAIN, userGroupExternalIdentifier: 'engineering' } },
    },
  }),

  operation('countUsers', (scope) => ({ website: websiteOf(scope, scope.query) }), {
    invalidKey,
    throttled,
    badQuery: { ...badQuery, witness: { query: { websiteId: undefined } } },
    notFound: {
      answer: 404,
      when: "the organization is not the key's, or has no such website",
      source: 'inferred: as for disconnecting',
      holds: ({ website }) => !website,
      witness: [{ query: { websiteId: UNKNOWN } }, { query: { organizationId: UNKNOWN } }],
    },
    counted: {
      answer: 200,
      when: 'otherwise',
      source: 'documented: 200 with the number',
      body: ({ website, state }) => ({ totalCount: state.metadata.count({ website }) }),
      witness: { credential: 'snag-key', query: { websiteId: MAIN, organizationId: ORGANIZATION } },
    },
  }),
]
