import { expect, test } from 'vitest'
import type { Collection } from '../../src/state/collection.ts'
import { collection, relation } from '../../src/state/definition.ts'
import { forkState } from '../../src/state/fork.ts'
import { newOwner } from '../../src/state/owner.ts'
import type { Relation } from '../../src/state/relation.ts'
import { createState, type State } from '../../src/state/state.ts'

interface Named {
  id: string
  name: string
}

const definition = {
  groups: collection<Named>({ key: 'id', schema: {} }),
  users: collection<Named>({ key: 'id', schema: {} }),
  members: relation<{ role: string }>()({ group: 'groups', user: 'users' }),
}

/** A state to write to, with so many users, of whom nobody is in the group. */
function stateWith(count: number) {
  const fork = forkState(definition, createState(definition), newOwner())
  const { state } = fork
  const groups = state.groups as Collection<Named>
  const users = state.users as Collection<Named>
  const group = groups.insert({ id: 'crew', name: 'Crew' })
  const everybody = Array.from({ length: count }, (_, at) => users.insert({ id: `user-${at}`, name: `User ${at}` }))
  return { fork, group, users, everybody, members: state.members as Relation<{ group: Named; user: Named }, { role: string }> }
}

test('an edge is exported with all that it came with, an attribute called id too', () => {
  const { group, everybody, members } = stateWith(1)
  const [user] = everybody as [Named]
  const edge = members.add({ group, user, role: 'ADMIN', id: 'theirs', note: undefined } as never)

  expect(edge).toMatchObject({ id: 1, group, user, role: 'ADMIN' })
  expect(members.stored()).toEqual([{ group: 'crew', user: 'user-0', role: 'ADMIN', id: 'theirs', note: undefined }])
  expect(members.update({ group, user }, { role: 'USER' })).toMatchObject({ id: 1, role: 'USER' })
  expect(members.stored()).toEqual([{ group: 'crew', user: 'user-0', role: 'USER', id: 'theirs', note: undefined }])
})

test('an edge shows the record that is at its end now', () => {
  const { group, users, everybody, members } = stateWith(1)
  const [user] = everybody as [Named]
  members.add({ group, user, role: 'USER' })
  const renamed = users.update(user, { name: 'Ada' })

  expect(members.of({ group }).map(({ user }) => user)).toEqual([renamed])
  expect(members.find({ group, user })).toMatchObject({ user: { name: 'Ada' }, role: 'USER' })
})

test('an attribute called id stays with its edge when a record at an end of it is changed', () => {
  const { group, users, everybody, members } = stateWith(1)
  const [user] = everybody as [Named]
  members.add({ group, user, role: 'ADMIN', id: 'theirs' } as never)
  users.update(user, { name: 'Ada' })
  expect(members.find({ group, user })).toMatchObject({ id: 1, role: 'ADMIN', user: { name: 'Ada' } })

  members.update({ group, user }, { role: 'USER' })
  expect(members.find({ group, user })).toMatchObject({ id: 1, role: 'USER', user: { name: 'Ada' } })
  expect(members.stored()).toEqual([{ group: 'crew', user: 'user-0', role: 'USER', id: 'theirs' }])
})

test.each([1, 40, 300])('a change of a record shows on its %i edges in the forks behind it, and in none before it', (count) => {
  const { fork, group, everybody, members } = stateWith(count)
  for (const user of everybody) members.add({ group, user, role: 'USER' })
  const shown = (state: State) => new Set((state.members as typeof members).of({ group }).map(({ group }) => group.name))

  const before = fork.seal() as State
  const renaming = forkState(definition, before, newOwner())
  ;(renaming.state.groups as Collection<Named>).update(group, { name: 'Renamed' })
  const renamed = renaming.seal() as State
  const later = forkState(definition, renamed, newOwner())
  ;(later.state.groups as Collection<Named>).insert({ id: 'others', name: 'Others' })

  expect(shown(before)).toEqual(new Set(['Crew']))
  expect(shown(renamed)).toEqual(new Set(['Renamed']))
  expect(shown(later.state)).toEqual(new Set(['Renamed']))
  expect(shown(later.seal() as State)).toEqual(new Set(['Renamed']))
})

test.each([1, 2, 31, 32, 33, 80, 255, 256, 257, 400])('%i edges at a record keep their order, whoever is changed or leaves', (count) => {
  const { group, everybody, members } = stateWith(count)
  for (const user of everybody) members.add({ group, user, role: 'USER' })
  const roles = () => members.of({ group }).map(({ user, role }) => `${user.id} ${role}`)
  const middle = everybody[count >> 1] as Named
  members.update({ group, user: middle }, { role: 'ADMIN' })
  expect(roles()).toEqual(everybody.map((user) => `${user.id} ${user === middle ? 'ADMIN' : 'USER'}`))

  members.remove({ group, user: middle })
  members.add({ group, user: middle, role: 'BACK' })
  const others = everybody.filter((user) => user !== middle).map(({ id }) => `${id} USER`)
  expect(roles()).toEqual([...others, `${middle.id} BACK`])
  expect(members.of({ user: middle }).map(({ role }) => role)).toEqual(['BACK'])

  for (const user of everybody) members.remove({ group, user })
  expect([members.size, members.count({ group }), members.stored()]).toEqual([0, 0, []])
})

test.each(['first', 'second'])(
  'a record at the %s end is joined to those it was joined to and to no other, one by one up and down',
  (end) => {
    const { fork } = stateWith(0)
    const groups = fork.state.groups as Collection<Named>
    const users = fork.state.users as Collection<Named>
    const members = fork.state.members as Relation<{ group: Named; user: Named }, { role: string; owner: string; length: number }>
    const [hub, rim] = end === 'first' ? [groups, users] : [users, groups]
    const own = hub.insert({ id: 'hub', name: 'Hub' })
    const others = Array.from({ length: 35 }, (_, at) => rim.insert({ id: `rim-${at}`, name: `Rim ${at}` }))
    const ends = (other: Named) => (end === 'first' ? { group: own, user: other } : { group: other, user: own })
    const joined = () => others.filter((other) => members.has(ends(other)))
    const count = () => members.count(end === 'first' ? { group: own } : { user: own })

    for (const [number, other] of others.entries()) {
      expect(members.has(ends(other))).toBe(false)
      // Called as what keeps edges calls its own.
      members.add({ ...ends(other), role: 'USER', owner: 'me', length: 0 })
      expect([joined(), count()]).toEqual([others.slice(0, number + 1), number + 1])
    }
    for (const [number, other] of others.entries()) {
      members.remove(ends(other))
      expect([joined(), count()]).toEqual([others.slice(number + 1), others.length - number - 1])
    }
  },
)
