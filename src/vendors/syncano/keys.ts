import type { AccountKey, ApiKey, Asked, User } from './state.ts'

type Keys = Pick<Asked, 'credential' | 'body' | 'state'>

/** Whose key came, and for which user it asks. */
export interface Caller {
  account: AccountKey | undefined
  application: ApiKey | undefined
  /** Only an application asks for a user; with an account key a user key counts for nothing. */
  user: User | undefined
}

/** The key that came, from the first of its places that has one. */
export function keyOf({ credential, body }: Keys): string | undefined {
  const { XApiKey, api_key, apikey, Authorization } = credential
  return XApiKey ?? api_key ?? apikey ?? secondWord(Authorization) ?? textOf(body?._api_key)
}

/** An even last digit is an account's key, an odd one the instance's: neither is looked for among the others. */
export function callerOf(scope: Keys): Caller {
  const { account_keys, api_keys, users } = scope.state
  const key = keyOf(scope)
  if (key === undefined) return { account: undefined, application: undefined, user: undefined }
  if (Number.parseInt(key.slice(-1), 16) % 2 === 0) return { account: account_keys.find(key), application: undefined, user: undefined }
  const application = api_keys.find(key)
  return { account: undefined, application, user: application && users.findBy('user_key', userKeyOf(scope)) }
}

function userKeyOf({ credential: { XUserKey, user_key, userkey }, body }: Keys): string | undefined {
  return XUserKey ?? user_key ?? userkey ?? textOf(body?._user_key)
}

/** `Token abc`, `Bearer abc`: any first word, and exactly two of them. */
function secondWord(header: string | undefined): string | undefined {
  const [, second, ...more] = header?.split(' ') ?? []
  return more.length === 0 ? textOf(second) : undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function mayWrite(scope: Keys): boolean {
  const { account } = callerOf(scope)
  return account !== undefined && account.role !== 'read'
}

/** Groups, classes and the instance: any key will do. */
export function mayRead(scope: Keys): boolean {
  const { account, application } = callerOf(scope)
  return account !== undefined || application !== undefined
}

/** Users and memberships: an application has to ask for a user. */
export function mayReadUsers(scope: Keys): boolean {
  const { account, user } = callerOf(scope)
  return account !== undefined || user !== undefined
}

/** The groups of one user: an application has to ask for that very user. */
export function mayReadGroupsOfUser(scope: Keys & Pick<Asked, 'params'>): boolean {
  const { account, user } = callerOf(scope)
  return account !== undefined || (user !== undefined && user.id === scope.params.user_id)
}

export function mayAddGroups(scope: Keys): boolean {
  return mayWrite(scope) || callerOf(scope).application?.allow_group_create === true
}

export function mayAddUsers(scope: Keys): boolean {
  return mayWrite(scope) || callerOf(scope).application?.allow_user_create === true
}

/** Whom the caller sees: to an application, all users but the one that it asks for do not exist. */
export function sightOf(scope: Keys): (user: User | undefined) => boolean {
  const { application, user: own } = callerOf(scope)
  return (user) => application === undefined || own?.id === user?.id
}

/** The user, if the caller sees it. */
export function visible(scope: Keys, user: User | undefined): User | undefined {
  return sightOf(scope)(user) ? user : undefined
}
