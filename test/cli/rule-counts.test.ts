import { expect, test } from 'vitest'
import { createRuleCounts, ruleCountsText } from '../../src/cli/rule-counts.ts'
import { emulate as answer } from '../../src/emulator.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import { callFor } from '../../src/rulebook/witness.ts'
import { freshRinger, vendor } from '../emulate.ts'

const entryOf = (name: string, operation: string) =>
  answer(vendor(name), freshRinger().namespaces.get('default') as Namespace, callFor(vendor(name), operation))

test('an answer that breaks its contract is told apart from a request that does', () => {
  const counts = createRuleCounts()
  const broken = { in: 'response' as const, pointer: '/id', keyword: 'type', message: 'must be integer', params: {} }
  const entry = entryOf('kaiten', 'getCurrentUser')
  counts.add({ ...entry, violations: [broken] })
  counts.add({ ...entry, reasons: [{ ...broken, in: 'query' }] })

  const how = (text: string, title: string) => text.split(`${title}\n`)[1]?.split('\n')[1]?.trim().split(/ {2,}/)
  const text = ruleCountsText(counts.read())
  expect(how(text, 'answers that break their contract')).toEqual(['kaiten', 'getCurrentUser', '1', 'response /id: must be integer'])
  expect(how(text, 'requests that break their contract')).toEqual(['kaiten', 'getCurrentUser', '1', 'query /id: must be integer'])
})

test('the order of the calls does not show', () => {
  const entries = [entryOf('snag', 'countUsers'), entryOf('kaiten', 'removeUserFromGroup'), entryOf('kaiten', 'getCurrentUser')]
  const read = (order: typeof entries) => {
    const counts = createRuleCounts()
    for (const entry of order) counts.add(entry)
    return counts.read()
  }

  expect(read(entries)).toEqual(read(entries.toReversed()))
  expect(read(entries).answers.map(({ operation }) => operation)).toEqual(['getCurrentUser', 'removeUserFromGroup', 'countUsers'])
})
