/** How a vendor's membership differs from plain sets of users. */
export interface Traits {
  /** A user is in one group at most: joining another one leaves the first, and leaving names none. */
  exclusive?: boolean
  /** Whoever is in another group stays there. */
  stays?: boolean
  /** Nobody leaves their last group. */
  keepsLast?: boolean
  /** Groups that nobody joins or leaves. */
  fixed?: string[]
  /** The user is looked for before the group. */
  userFirst?: boolean
}

export type Outcome = 'added' | 'again' | 'elsewhere' | 'removed' | 'notAMember' | 'last' | 'kept' | 'noGroup' | 'noUser'

/** Who is in which group, at every vendor. */
export class Membership {
  readonly #groups: Map<string, Set<string>>
  readonly #users: Set<string>

  constructor(cast: Record<string, string[]>, users: string[]) {
    this.#groups = new Map(Object.entries(cast).map(([group, members]) => [group, new Set(members)]))
    this.#users = new Set(users)
  }

  add(group: string, user: string, traits: Traits): Outcome {
    const refusal = this.#refusal(group, user, traits)
    if (refusal) return refusal
    const [other] = traits.exclusive ? this.groupsOf(user) : []
    if (this.#groups.get(group)?.has(user)) return 'again'
    if (other !== undefined && traits.stays) return 'elsewhere'
    if (other !== undefined) this.#groups.get(other)?.delete(user)
    this.#groups.get(group)?.add(user)
    return 'added'
  }

  remove(named: string, user: string, traits: Traits): Outcome {
    const [group = named] = traits.exclusive ? this.groupsOf(user) : []
    const refusal = this.#refusal(group, user, traits)
    if (refusal) return refusal
    if (!this.#groups.get(group)?.has(user)) return 'notAMember'
    if (traits.keepsLast && this.groupsOf(user).length === 1) return 'last'
    this.#groups.get(group)?.delete(user)
    return 'removed'
  }

  #refusal(group: string, user: string, { userFirst, fixed }: Traits): Outcome | undefined {
    const exists = this.#groups.has(group)
    if (!this.#users.has(user) && (exists || userFirst)) return 'noUser'
    if (!exists) return 'noGroup'
    return fixed?.includes(group) ? 'kept' : undefined
  }

  /** In the order of joining; undefined of a group that does not exist. */
  list(group: string): string[] | undefined {
    const members = this.#groups.get(group)
    return members && [...members]
  }

  groupsOf(user: string): string[] {
    return [...this.#groups].filter(([, members]) => members.has(user)).map(([group]) => group)
  }
}
