import { type Account, type Group, isSystem, type ReadState, type Role, type Schemas } from './state.ts'

/** How many members a list shows; "may be incomplete" says the vendor, without a figure. */
const sample = 100

/** An account as the naked `UserModel`, with its groups and roles spelt out. */
export function asUser(state: ReadState, account: Account): Schemas['UserModel'] {
  return {
    ...account,
    userGroups: state.members.of({ account }).map(({ group }) => ({ ...asLinked(state, group), roles: rolesOf(state, group) })),
    roles: state.accountRoles.of({ account }).map(({ role }) => asRole(state, role)),
  }
}

/** An account as `Account`, with the ids of its groups and roles alone. */
export function asAccount(state: ReadState, account: Account): Schemas['Account'] {
  const own = state.accountRoles.of({ account }).map(({ role }) => role)
  const groups = state.members.of({ account }).map(({ group }) => group)
  const united = [...own, ...groups.flatMap((group) => state.groupRoles.of({ group }).map(({ role }) => role))]
  return {
    identifier: account.identifier,
    groups: account.groups,
    roles: own.map(({ id }) => id),
    userGroups: groups.map(({ id }) => id),
    unitedRoles: [...new Set(united.map(({ id }) => id))],
    unitedPermissions: [...new Set([...account.groups, ...united.flatMap(({ permissions = [] }) => permissions)])],
  }
}

/** A group as the `usergroup` operations show it. */
export function asGroup(state: ReadState, group: Group): Schemas['UserGroupModel'] {
  return { ...group, ...membersOf(state, group), roles: rolesOf(state, group), roleCount: state.groupRoles.count({ group }) }
}

/** Whatever is not a naked user stands in an envelope. */
export function ok<T>(response: T): { status: Schemas['ResponseStatus']; response: T } {
  return { status: { result: 'OK', message: '', code: 200 }, response }
}

export function refusal(code: number, message: string): Schemas['Error'] {
  return { status: { result: 'ERROR', message, code } }
}

/** The group that takes in every new user. */
export function everyone(state: ReadState): Group | undefined {
  return state.groups.page({ limit: 1, where: (group) => isSystem(group) && group.name === 'Everyone' }).items[0]
}

/** A group inside a user or a role has no time of creation. Its own roles would lead in a circle. */
function asLinked(state: ReadState, group: Group): Schemas['UserGroup'] {
  const { createdEpochMillis: _, ...shown } = group
  return { ...shown, ...membersOf(state, group) }
}

function asRole(state: ReadState, role: Role): Schemas['RoleDTO'] {
  return {
    sampleLinkedGroups: state.groupRoles.page({ role }, { limit: sample }).items.map(({ group }) => asLinked(state, group)),
    linkedGroupsCount: state.groupRoles.count({ role }),
    sampleLinkedAccounts: state.accountRoles.page({ role }, { limit: sample }).items.map(({ account }) => account.identifier),
    linkedAccountsCount: state.accountRoles.count({ role }),
    ...role,
  }
}

function rolesOf(state: ReadState, group: Group): Schemas['RoleDTO'][] {
  return state.groupRoles.of({ group }).map(({ role }) => asRole(state, role))
}

function membersOf(state: ReadState, group: Group): { users: string[]; userCount: number } {
  const { items } = state.members.page({ group }, { limit: sample })
  return { users: items.map(({ account }) => account.identifier), userCount: state.members.count({ group }) }
}
