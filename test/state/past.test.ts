import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Changes } from '../../src/state/changes.ts'
import { Collection } from '../../src/state/collection.ts'
import { collection, relation } from '../../src/state/definition.ts'
import { forkState } from '../../src/state/fork.ts'
import type { StateOf } from '../../src/state/live.ts'
import { newOwner } from '../../src/state/owner.ts'
import { statesBefore } from '../../src/state/past.ts'
import { createState, type State } from '../../src/state/state.ts'

interface User {
  id: string
  login: string
  number: number
}

const definition = {
  groups: collection<{ id: string }>({ key: 'id', schema: {} }),
  users: collection<User>({ key: 'id', schema: {}, unique: ['login'], serial: 'number' }),
  members: relation<{ role: string }>()({ group: 'groups', user: 'users' }),
}
const acme = { name: 'acme', definition: { state: definition } }

type Acme = StateOf<typeof definition>

/** All that can be asked of a state, in the order in which it is told. */
function image(state: State) {
  const { groups, users, members } = state as unknown as Acme
  return structuredClone({
    groups: groups.all(),
    users: users.all(),
    byLogin: logins.map((login) => users.findBy('login', login)),
    next: [users.nextId(), nextEdge(state)],
    size: [users.size, members.size],
    stored: members.stored(),
    ofGroups: groups.all().map((group) => members.of({ group })),
    ofUsers: users.all().map((user) => [members.count({ user }), ...members.of({ user })]),
    pairs: groups.all().map((group) => users.all().map((user) => members.find({ group, user })?.role)),
  })
}

/** The number of the edge that would come next. */
function nextEdge(state: State): number {
  const { groups, users, members } = forkState(definition, state, newOwner()).state as unknown as Acme
  return members.add({ group: groups.insert({ id: 'new' }), user: users.insert({ id: 'new', login: 'new', number: 1 }), role: 'USER' }).id
}

/** More than a list of edges holds, so that lists become trees and back. */
const ids = Array.from({ length: 45 }, (_, at) => `user-${at}`)
const logins = ids.slice(0, 12).map((id) => `${id}@example.com`)
const groupIds = ['crew', 'staff']

const id = fc.constantFrom(...ids)
const groupId = fc.constantFrom(...groupIds)
const role = fc.constantFrom('ADMIN', 'USER')
const login = fc.constantFrom(...logins)

/** What an effect does; what cannot be done fails, and the effect with it. */
const deed = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(fc.constant('insert' as const), id, login) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('rename' as const), id, login) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('leave' as const), id, login) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('close' as const), groupId, login) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('raise' as const), id, login) },
  { weight: 6, arbitrary: fc.tuple(fc.constant('add' as const), id, groupId, role) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('role' as const), id, groupId, role) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('remove' as const), id, groupId, role) },
)
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never

function act({ groups, users, members }: Acme, [what, key, other, role = 'USER']: Deed): void {
  const user = () => users.get(key)
  const ends = () => ({ group: groups.get(other), user: user() })
  if (what === 'insert') users.insert({ id: key, login: other, number: users.nextId() })
  else if (what === 'rename') users.update(user(), { login: other })
  else if (what === 'leave') users.remove(user())
  else if (what === 'close') groups.remove(groups.get(key))
  else if (what === 'raise') users.raiseSerial(users.nextId() + 3)
  else if (what === 'add') members.add({ ...ends(), role })
  else if (what === 'role') members.update(ends(), { role })
  else members.remove(ends())
}

function start(): State {
  const fork = forkState(definition, createState(definition), newOwner())
  const { groups, users, members } = fork.state as unknown as Acme
  const [crew] = groupIds.map((id) => groups.insert({ id }))
  for (const [at, id] of ids.slice(0, 34).entries()) {
    const user = users.insert({ id, login: `${id}@example.org`, number: at + 1 })
    if (crew) members.add({ group: crew, user, role: 'USER' })
  }
  return fork.seal() as State
}

const turn = fc.record({ deeds: fc.array(deed, { minLength: 1, maxLength: 4 }), isSeen: fc.nat(9).map((n) => n === 0) })

test('every state is made again of the last one and of what was changed since, and an effect that failed has changed nothing', () => {
  const seen = { failed: 0, done: 0 }
  fc.assert(
    fc.property(fc.array(turn, { minLength: 40, maxLength: 120, size: 'max' }), (turns) => {
      const changes = new Changes()
      let [owner, state] = [newOwner(), start()]
      const past: { number: number; was: ReturnType<typeof image> }[] = []
      for (const { deeds, isSeen } of turns) {
        const was = image(state)
        const number = changes.count
        past.push({ number, was })
        if (isSeen) owner = newOwner()
        changes.begin(acme)
        const fork = forkState(definition, state, owner, changes)
        try {
          for (const one of deeds) act(fork.state as unknown as Acme, one)
          state = fork.seal() ?? state
          seen.done += 1
        } catch {
          for (const change of changes.backTo(number)) fork.takeBack(change)
          changes.cut(number)
          expect(image(state)).toEqual(was)
          seen.failed += 1
        }
      }

      const last = image(state)
      for (const { number, was } of past) {
        const { acme: again } = statesBefore({ acme: state }, changes, number, changes.count)
        expect(image(again as State)).toEqual(was)
      }
      expect(image(state)).toEqual(last)
    }),
    { numRuns: 25 },
  )
  expect(Math.min(seen.failed, seen.done), 'both have to be there').toBeGreaterThan(100)
})

test('a record whose second unique attribute is taken has not taken the first', () => {
  const twice = { people: collection<{ id: string; login: string; email: string }>({ key: 'id', schema: {}, unique: ['login', 'email'] }) }
  const { people } = forkState(twice, createState(twice), newOwner()).state
  if (!(people instanceof Collection)) throw new Error('no collection')
  people.insert({ id: 'ada', login: 'ada', email: 'ada@example.com' })

  expect(() => people.insert({ id: 'alan', login: 'alan', email: 'ada@example.com' })).toThrow('already has a record whose email is')
  expect(people.findBy('login' as never, 'alan')).toBeUndefined()
  expect(people.insert({ id: 'alan', login: 'alan', email: 'alan@example.com' })).toMatchObject({ login: 'alan' })
  expect(() => people.update(people.get('alan'), { login: 'turing', email: 'ada@example.com' } as never)).toThrow('email')
  expect([people.findBy('login' as never, 'alan'), people.findBy('login' as never, 'turing')]).toMatchObject([{ id: 'alan' }, undefined])
})
