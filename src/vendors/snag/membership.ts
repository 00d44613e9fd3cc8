import type { Group, Making, Metadata, Seen, User, Website } from './state.ts'

/** The group that a user is in at a website: at most one. */
export function groupOf(state: Seen, user: User | undefined, website: Website | undefined): Group | undefined {
  return user && state.members.of({ user }).find(({ group }) => group.websiteId === website?.id)?.group
}

/** The user of a wallet; a wallet that nobody has heard of becomes a user. */
export function userOfWallet({ state, newId, now }: Making, walletAddress: string): User {
  const known = state.users.findBy('walletAddress', walletAddress)
  if (known) return known
  const createdAt = now.toISOString()
  return state.users.insert({ id: newId.uuid('user'), walletAddress, isSnagSuperAdmin: false, createdAt, updatedAt: createdAt })
}

/** What a website knows about a user; from now on it knows them. */
export function metadataAt({ state, newId, now }: Making, user: User, website: Website): Metadata {
  const known = state.metadata.find({ user, website })
  if (known) return known
  const createdAt = now.toISOString()
  const nothingSaid = { externalIdentifier: null, walletGroupIdentifier: null, profile: {} }
  return state.metadata.add({ user, website, metadataId: newId.uuid('metadata'), ...nothingSaid, createdAt, updatedAt: createdAt })
}

/** A new group, which starts with what is known about the user for whom it is made. */
export function foundGroup(making: Making, user: User, website: Website, externalIdentifier: string | null): Group {
  const { profile } = metadataAt(making, user, website)
  return making.state.groups.insert({ id: making.newId.uuid('group'), websiteId: website.id, externalIdentifier, profile })
}

/** Puts a user into a group of a website, out of the one that they are in there. */
export function join({ state }: Making, user: User, website: Website, group: Group): void {
  const current = groupOf(state, user, website)
  if (current?.id === group.id) return
  if (current) state.members.remove({ group: current, user })
  state.members.add({ group, user })
}
