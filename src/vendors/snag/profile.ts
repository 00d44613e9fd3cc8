import { groupOf } from './membership.ts'
import type { CreateUserMetadata, Metadata, Seen, User, Website } from './state.ts'

/** What a body says about a user. */
export function saidIn({
  userId: _userId,
  walletAddress: _walletAddress,
  websiteId: _websiteId,
  organizationId: _organizationId,
  userGroupId: _userGroupId,
  userGroupExternalIdentifier: _userGroupExternalIdentifier,
  ...said
}: CreateUserMetadata) {
  return said
}

type MetadataRecord = Metadata & { user: User; website: Website }

/** A metadata record as lists look at it: what is said of a group is said of every member. */
export function asSeen(state: Seen, { user, website, profile, ...own }: MetadataRecord) {
  const group = groupOf(state, user, website)
  return {
    ...profile,
    ...group?.profile,
    ...own,
    organizationId: website.organizationId,
    websiteId: website.id,
    userId: user.id,
    walletAddress: user.walletAddress,
    address: user.walletAddress,
    userGroupId: group?.id ?? null,
    userGroupExternalIdentifier: group?.externalIdentifier ?? null,
  }
}

export type SeenMetadata = ReturnType<typeof asSeen>

/** Whether a record has each of the values that a query asks for. */
export function matches<N extends keyof SeenMetadata>(seen: SeenMetadata, names: readonly N[], query: { [K in N]?: unknown }): boolean {
  return names.every((name) => query[name] === undefined || query[name] === seen[name])
}

/** Whether a wallet, a name, a mail address or an identifier has these words in it. */
export function mentions({ walletAddress, displayName, emailAddress, externalIdentifier }: SeenMetadata, words: string): boolean {
  return [walletAddress, displayName, emailAddress, externalIdentifier].some((text) => text?.toLowerCase().includes(words.toLowerCase()))
}
