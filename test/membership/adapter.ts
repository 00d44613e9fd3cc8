import type { Outcome, Traits } from './model.ts'

export interface Request {
  method: string
  path: string
  body?: unknown
}

/** One way in which a vendor lets users into groups and out of them, and its status for whatever comes of it. */
export interface Way {
  traits?: Traits
  /** Undefined where this way cannot say it; `members` are those whom the group has. */
  add(group: string, user: string, members: string[]): Request | undefined
  remove(group: string, user: string): Request
  answers: Record<'add' | 'remove', Partial<Record<Outcome, number>>>
}

/** How a vendor is asked what the model is asked. */
export interface Adapter {
  vendor: string
  /** In front of every path. */
  base: string
  headers: Record<string, string>
  traits: Traits
  /** Group → members, in the order of joining; it holds every group that a user can be in. */
  cast: Record<string, string[]>
  users: string[]
  /** Names that the vendor knows nobody and nothing by. */
  unknown: { group?: string; user: string }
  ways: Way[]
  list: {
    request(group: string): Request
    // biome-ignore lint/suspicious/noExplicitAny: bodies of every shape
    members(body: any): (string | number)[]
    /** Members come in the order of the users, in place of that of joining. */
    byUser?: boolean
  }
  /** Where the vendor shows the groups of a user; `groups` are those that the user is in. */
  groupsOf?: {
    request(user: string, groups: string[]): Request
    // biome-ignore lint/suspicious/noExplicitAny: bodies of every shape
    groups(body: any): (string | number)[]
  }
}
