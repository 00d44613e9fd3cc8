import { type Asked, type Group, type Instance, instanceOf, type Schemas, type User } from './state.ts'

type Shown = Pick<Asked, 'self' | 'params' | 'state'>

/** A path in the instance, by the instance's own spelling of its name. */
function pathTo(scope: Shown, operation: string, params: Record<string, number> = {}): string {
  return scope.self(operation, { instance_name: instanceOf(scope)?.name ?? '', ...params })
}

export function showGroup(scope: Shown, { id, name, label, description }: Group): Schemas['Group'] {
  const links = { self: pathTo(scope, 'groups-details', { group_id: id }), users: pathTo(scope, 'groups-users-list', { group_id: id }) }
  return { id, name, label, description, links }
}

export function showUser(scope: Shown, user: User): Schemas['User'] {
  const { id, username, user_key } = user
  const groups = scope.state.members.of({ user }).map(({ group }) => group)
  const profile = showProfile(scope, user)
  const self = pathTo(scope, 'users-details', { user_id: id })
  return {
    id,
    username,
    profile,
    groups: groups.sort((one, other) => one.id - other.id).map((group) => showGroup(scope, group)),
    user_key,
    links: {
      self,
      groups: pathTo(scope, 'users-groups-list', { user_id: id }),
      'reset-key': `${self}reset_key/`,
      profile: profile.links.self,
    },
  }
}

function showProfile(scope: Shown, user: User): Schemas['Profile'] {
  const { id, created_at, updated_at, revision, ...rights } = scope.state.profiles.get(user.profile)
  const links = {
    self: `${pathTo(scope, 'classes-details')}objects/${id}/`,
    owner: pathTo(scope, 'users-details', { user_id: user.id }),
    ...(rights.group !== null && { group: pathTo(scope, 'groups-details', { group_id: rights.group }) }),
  }
  return { id, created_at, updated_at, revision, owner: user.id, ...rights, links }
}

export function showGroupUser(scope: Shown, { group, user }: { group: Group; user: User }): Schemas['GroupUser'] {
  const self = pathTo(scope, 'groups-users-details', { group_id: group.id, user_id: user.id })
  return { user: showUser(scope, user), links: { self } }
}

export function showUserGroup(scope: Shown, { group, user }: { group: Group; user: User }): Schemas['UserGroup'] {
  const self = pathTo(scope, 'users-groups-details', { group_id: group.id, user_id: user.id })
  return { group: showGroup(scope, group), links: { self } }
}

/** What an instance links to beside what this contract knows. */
const others = ['admins', 'snippets', 'endpoints', 'invitations', 'api_keys', 'triggers', 'schedules', 'channels', 'batch', 'rename']

export function showInstance(scope: Shown, instance: Instance, role: Schemas['Instance']['role']): Schemas['Instance'] {
  const { name, description, owner, created_at, updated_at, metadata } = instance
  const self = pathTo(scope, 'instances-details')
  const links = {
    self,
    classes: `${self}classes/`,
    users: pathTo(scope, 'users-list'),
    groups: pathTo(scope, 'groups-list'),
    push_notification: `${self}push_notifications/`,
    ...Object.fromEntries(others.map((part) => [part, `${self}${part}/`])),
  }
  return { name, description, owner, created_at, updated_at, role, metadata, links }
}

/** The class that every instance is made with; its objects are the profiles. */
export function showProfileClass(scope: Shown, { created_at }: Instance): Schemas['Class'] {
  const self = pathTo(scope, 'classes-details')
  return {
    name: 'user_profile',
    description: 'Class that holds profiles for users.',
    schema: [],
    status: 'ready',
    created_at,
    updated_at: created_at,
    objects_count: scope.state.profiles.size,
    revision: 1,
    group: null,
    group_permissions: 'create_objects',
    other_permissions: 'create_objects',
    metadata: {},
    links: { self, objects: `${self}objects/` },
  }
}
