import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTable, type Table } from '../../src/state/table.ts'

const key = fc.oneof(
  fc.nat(30),
  fc.nat(30).map((n) => `key-${n}`),
)
const deed = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('set' as const), key, fc.nat(9)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('delete' as const), key, fc.nat(9)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('get' as const), key, fc.nat(9)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('list' as const), key, fc.nat(9)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('copy' as const), key, fc.nat(9)) },
)

/** Numbers before strings, each in their order. */
function sorted(map: Map<string | number, string>): string[] {
  const keys = [...map.keys()]
  const numbers = keys.filter((key) => typeof key === 'number').sort((a, b) => a - b)
  const texts = keys.filter((key) => typeof key === 'string').sort()
  return [...numbers, ...texts].map((key) => map.get(key) as string)
}

function holdsWhat(table: Table<string | number, string>, model: Map<string | number, string>): void {
  expect([table.size, [...table.values()]]).toEqual([model.size, sorted(model)])
}

test('a table and its copies each hold what they were told, whatever the others are told', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 200, size: 'max' }), fc.infiniteStream(fc.nat(100)), (deeds, which) => {
      const tables = [{ table: createTable<string | number, string>(), model: new Map<string | number, string>() }]
      for (const [at, [what, key, value]] of deeds.entries()) {
        const { table, model } = tables[which.next().value % tables.length] as (typeof tables)[number]
        if (what === 'set') {
          table.set(key, `${at} ${value}`)
          model.set(key, `${at} ${value}`)
        } else if (what === 'delete') {
          table.delete(key)
          model.delete(key)
        } else if (what === 'get') expect([table.get(key), table.has(key)]).toEqual([model.get(key), model.has(key)])
        else if (what === 'list') holdsWhat(table, model)
        else tables.push({ table: table.clone(), model: new Map(model) })
      }
      for (const { table, model } of tables) holdsWhat(table, model)
    }),
    { numRuns: 200 },
  )
})

test('a table that is told of more keys than it remembers has all of them, before and after it is listed', () => {
  const table = createTable<number, number>()
  const count = 25_000
  for (let key = 0; key < count; key++) table.set(key, key)
  for (let key = 0; key < count; key += 2) table.delete(key)
  for (let key = 0; key < count; key += 3) table.set(key, -key)
  const expected = (key: number) => (key % 3 === 0 ? -key : key % 2 === 0 ? undefined : key)
  const keys = Array.from({ length: count }, (_, key) => key)

  expect(keys.filter((key) => table.get(key) !== expected(key))).toEqual([])
  expect([...table.values()]).toEqual(keys.map(expected).filter((value) => value !== undefined))
  expect(keys.filter((key) => table.get(key) !== expected(key))).toEqual([])
})
