import { setFlagsFromString } from 'node:v8'
import { expect, test } from 'vitest'
import { copyOf, frozenCopy } from '../../src/state/frozen.ts'

setFlagsFromString('--allow-natives-syntax')
const haveSameClass = new Function('one', 'other', 'return %HaveSameMap(one, other)') as (one: object, other: object) => boolean
const isFast = new Function('one', 'return %HasFastProperties(one)') as (one: object) => boolean

/** How many hidden classes there are among them: while V8 learns what is in an attribute it makes a few. */
function classesOf(copies: object[]): number {
  const known: object[] = []
  for (const copy of copies) if (!known.some((other) => haveSameClass(copy, other))) known.push(copy)
  return known.length
}

test('a copy is frozen, has the changes, and leaves the record as it was', () => {
  const ada = { id: 'ada', roles: ['ADMIN'] }
  const copy = frozenCopy(ada, { id: 'grace', since: 1843 })

  expect(copy).toEqual({ id: 'grace', roles: ['ADMIN'], since: 1843 })
  expect(Object.isFrozen(copy)).toBe(true)
  expect(ada).toEqual({ id: 'ada', roles: ['ADMIN'] })
})

test('an attribute called __proto__ is one like the others', () => {
  const sent = JSON.parse('{"__proto__":{"isAdmin":true},"id":"mallory"}')
  for (const copy of [frozenCopy(sent), frozenCopy({ id: 'mallory' }, sent), copyOf(sent)]) {
    expect(Object.keys(copy).sort()).toEqual(['__proto__', 'id'])
    expect('isAdmin' in copy).toBe(false)
  }
})

test.each([1, 8, 15, 16, 17, 20, 40, 100])(
  'copies of records that are alike share their hidden class, and are no dictionaries: %i attributes',
  (count) => {
    const names = Array.from({ length: count }, (_, at) => `attribute${at}of${count}`)
    // As from a cast or a body: V8 has not seen objects with these names being made one by one.
    const recordOf = (value: number) => JSON.parse(`{${names.map((name) => `"${name}":"${value}"`).join(',')}}`)
    const copies = Array.from({ length: 500 }, (_, value) => frozenCopy(recordOf(value)))
    const changed = copies.map((copy, value) => frozenCopy(copy, { [names[0] as string]: value }))
    const all = [...copies, ...changed]

    expect(all.filter((copy) => !isFast(copy))).toEqual([])
    expect(classesOf(all)).toBeLessThan(20)
  },
)

test('so do copies with a few attributes more than the record has', () => {
  const copies = Array.from({ length: 500 }, (_, age) => frozenCopy({ role: 'ADMIN' }, { group: { age }, user: { age }, id: age }))

  expect(copies.filter((copy) => !isFast(copy))).toEqual([])
  expect(classesOf(copies)).toBeLessThan(20)
})

test('a copy that can be written to is no dictionary either', () => {
  const attributes = JSON.parse(`{${Array.from({ length: 30 }, (_, at) => `"of an edge ${at}":${at}`).join(',')}}`)
  expect(isFast(copyOf(attributes))).toBe(true)
})
