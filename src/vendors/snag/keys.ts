import type { Asking, User, Website } from './state.ts'

/** The key that came, if it opens anything. */
export function keyOf({ credential, state }: Asking) {
  const key = state.keys.find(credential.apiKeyAuth)
  return key?.revoked ? undefined : key
}

/** The website that a request names, if the key's organization has it and is the one that the request names. */
export function websiteOf(
  asking: Asking,
  named: { websiteId?: string | undefined; organizationId?: string | undefined } | undefined,
): Website | undefined {
  const key = keyOf(asking)
  const website = asking.state.websites.find(named?.websiteId)
  const organizationId = named?.organizationId ?? key?.organizationId
  return key && website?.organizationId === key.organizationId && organizationId === key.organizationId ? website : undefined
}

/** A user whom one of the websites of the key's organization knows. */
export function userOf(asking: Asking, userId: string | undefined): User | undefined {
  const user = asking.state.users.find(userId)
  return user && asking.state.metadata.of({ user }).some(isOurs(asking)) ? user : undefined
}

/** What the websites of the key's organization know about a user. */
export function metadataFor(asking: Asking, user: User) {
  return asking.state.metadata.of({ user }).filter(isOurs(asking))
}

function isOurs(asking: Asking): (known: { website: Website }) => boolean {
  const organizationId = keyOf(asking)?.organizationId
  return ({ website }) => website.organizationId === organizationId
}
