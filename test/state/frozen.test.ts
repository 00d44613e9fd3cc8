import { setFlagsFromString } from 'node:v8'
import { expect, test } from 'vitest'
import { frozenCopy } from '../../src/state/frozen.ts'

setFlagsFromString('--allow-natives-syntax')
const haveSameClass = new Function('one', 'other', 'return %HaveSameMap(one, other)') as (one: object, other: object) => boolean

test('a copy is frozen, has the changes, and leaves the record as it was', () => {
  const ada = { id: 'ada', roles: ['ADMIN'] }
  const copy = frozenCopy(ada, { id: 'grace', since: 1843 })

  expect(copy).toEqual({ id: 'grace', roles: ['ADMIN'], since: 1843 })
  expect(Object.isFrozen(copy)).toBe(true)
  expect(ada).toEqual({ id: 'ada', roles: ['ADMIN'] })
})

test('an attribute called __proto__ is one like the others', () => {
  const sent = JSON.parse('{"__proto__":{"isAdmin":true},"id":"mallory"}')
  for (const copy of [frozenCopy(sent), frozenCopy({ id: 'mallory' }, sent)]) {
    expect(Object.keys(copy).sort()).toEqual(['__proto__', 'id'])
    expect('isAdmin' in copy).toBe(false)
  }
})

test('copies of records that are alike share their hidden class, however many there are', () => {
  const copies = Array.from({ length: 1000 }, (_, age) => frozenCopy({ id: `user-${age}`, age }))
  expect(copies.filter((copy) => !haveSameClass(copy, copies[0] as object))).toEqual([])
})
