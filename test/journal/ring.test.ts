import { expect, test } from 'vitest'
import { emulate } from '../../src/emulator.ts'
import { Journal, maxBodyText } from '../../src/journal/journal.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import { freshRinger, vendor } from '../emulate.ts'

function entryWith(body: string) {
  const namespace = freshRinger().namespaces.get('default') as Namespace
  return emulate(vendor('kaiten'), namespace, { method: 'GET', path: '/', query: '', headers: new Map(), body })
}

const ids = (journal: Journal) => journal.entries().map(({ id }) => id)

test('a journal keeps the newest entries, and no more than its size', () => {
  const journal = new Journal(3)
  for (let n = 0; n < 10; n++) journal.add(entryWith('x'))

  expect(ids(journal)).toEqual([8, 9, 10])
  expect(journal.find(7)).toBeUndefined()
  expect(journal.find(8)?.id).toBe(8)
  journal.clear()
  expect(ids(journal)).toEqual([])
  journal.add(entryWith('x'))
  expect(ids(journal)).toEqual([11])
})

test('large bodies push older entries out, the newest stays', () => {
  const journal = new Journal(1000)
  const large = entryWith('x'.repeat(1024 * 1024))
  for (let n = 0; n < 40; n++) journal.add(large)
  const kept = maxBodyText / (1024 * 1024)

  expect(journal.count).toBe(kept)
  expect(ids(journal).at(-1)).toBe(40)
  journal.add(entryWith('x'.repeat(maxBodyText + 1)))
  expect(ids(journal)).toEqual([41])
})

test('a journal of no size keeps nothing and still tells', () => {
  const journal = new Journal(0)
  const told: number[] = []
  journal.listen(({ id }) => told.push(id))
  journal.add(entryWith('x'))

  expect(told).toEqual([1])
  expect(journal.entries()).toEqual([])
  expect(journal.find(1)).toBeUndefined()
})
