import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emulate } from '../../src/emulator.ts'
import type { Entry } from '../../src/journal/entry.ts'
import { Journal, maxBodyText } from '../../src/journal/journal.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import { freshRinger, vendor } from '../emulate.ts'

function entryWith(body: string) {
  const namespace = freshRinger().namespaces.get('default') as Namespace
  return emulate(vendor('kaiten'), namespace, { method: 'GET', path: '/', query: '', headers: new Map(), body })
}

/** What the journal is told of a call that changes nothing. */
const { origin: world } = freshRinger().namespaces.get('default') as Namespace
const add = (journal: Journal, entry: Entry) => journal.add(entry, world, world, 0)

const ids = (journal: Journal) => journal.entries().map(({ id }) => id)

test('a journal keeps the newest entries, and no more than its size', () => {
  const journal = new Journal(3)
  for (let n = 0; n < 10; n++) add(journal, entryWith('x'))

  expect(ids(journal)).toEqual([8, 9, 10])
  expect(journal.find(7)).toBeUndefined()
  expect(journal.find(8)?.id).toBe(8)
  journal.clear()
  expect(ids(journal)).toEqual([])
  add(journal, entryWith('x'))
  expect(ids(journal)).toEqual([11])
})

test('large bodies push older entries out, the newest stays', () => {
  const journal = new Journal(1000)
  const large = entryWith('x'.repeat(1024 * 1024))
  for (let n = 0; n < 40; n++) add(journal, large)
  const kept = maxBodyText / (1024 * 1024)

  expect(journal.count).toBe(kept)
  expect(ids(journal).at(-1)).toBe(40)
  add(journal, entryWith('x'.repeat(maxBodyText + 1)))
  expect(ids(journal)).toEqual([41])
})

test('a journal of no size keeps nothing and still tells', () => {
  const journal = new Journal(0)
  const told: number[] = []
  journal.listen(({ id }) => told.push(id))
  add(journal, entryWith('x'))

  expect(told).toEqual([1])
  expect(journal.entries()).toEqual([])
  expect(journal.find(1)).toBeUndefined()
})

/** Mostly short, some longer than a page, some of characters that take more than a byte, and none at all. */
const text = fc.oneof(
  { weight: 10, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 20, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 60 }) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('x', 'é', '語', '🦊'), fc.nat(3000)).map(([one, times]) => one.repeat(times)) },
  { weight: 1, arbitrary: fc.integer({ min: 20_000, max: 90_000 }).map((times) => 'y'.repeat(times)) },
)
const texts = fc.record({ path: text.map((path) => `/${path}`), query: text, body: fc.option(text), answer: fc.option(text) })

test('what a journal tells of an entry is what came, whatever came before and after it', () => {
  const first = entryWith('x')
  type Texts = { path: string; query: string; body: string | null; answer: string | null }
  const entryOf = ({ path, query, body, answer }: Texts): Entry => ({
    ...first,
    call: { ...first.call, path, query, body: body ?? undefined },
    answer: { ...first.answer, text: answer ?? undefined },
  })

  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.array(texts, { maxLength: 120, size: 'max' }), (size, all) => {
      const journal = new Journal(size)
      const entries = all.map(entryOf)
      for (const entry of entries) add(journal, { ...entry })
      const told = entries.map((entry, at) => ({ ...entry, id: at + 1 })).slice(-size)
      expect(journal.entries()).toEqual(told)
    }),
    { numRuns: 60 },
  )
})
