import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Namespace } from '../../src/index.ts'
import { type Client, places } from './ringers.ts'

/** What the types refuse, and JavaScript does not: it is said when it is called. */
// biome-ignore lint/suspicious/noExplicitAny: names that the types do not know
type Loose = any

const mistakes: [what: string, ask: (place: Namespace, ringer: Client) => unknown, says: string][] = [
  ['a vendor in url', (_, ringer) => ringer.url('katen' as Loose), '"kaiten"?'],
  ["a vendor in a namespace's url", (place) => place.url('katen' as Loose), '"kaiten"?'],
  ['a vendor in rules', (_, ringer) => ringer.rules({ vendor: 'katen' as Loose }), '"kaiten"?'],
  ['an operation in rules', (_, ringer) => ringer.rules({ operation: 'removeUserFromGroups' as Loose }), '"removeUserFromGroup"?'],
  ['a vendor in faults.arm', ({ faults }) => faults.arm({ match: { vendor: 'katen' as Loose }, effect: { kind: 'reset' } }), '"kaiten"?'],
  [
    'an operation in faults.arm',
    ({ faults }) => faults.arm({ match: { operation: 'removeUserFromGroups' as Loose }, effect: { kind: 'reset' } }),
    '"removeUserFromGroup"?',
  ],
  [
    'a rule in faults.arm',
    ({ faults }) => faults.arm({ match: { operation: 'removeUserFromGroup', wouldAnswer: 'removd' }, effect: { kind: 'reset' } }),
    '"removed"?',
  ],
  ['a vendor in journal.list', ({ journal }) => journal.list({ vendor: 'katen' as Loose }), '"kaiten"?'],
  ['an operation in journal.list', ({ journal }) => journal.list({ operation: 'removeUserFromGroups' as Loose }), '"removeUserFromGroup"?'],
  ['a vendor in verify', (place) => place.verify({ vendor: 'katen' as Loose }), '"kaiten"?'],
  [
    'an operation in verify',
    (place) => place.verify({ vendor: 'kaiten', operation: 'removeUserFromGroups' as Loose }),
    '"removeUserFromGroup"?',
  ],
]

describe.each(places)('a Ringer %s names the nearest of what there is not:', (_, reach) => {
  let ringer: Client
  let place: Namespace

  beforeAll(async () => {
    ringer = await reach({ vendors: ['kaiten'] })
    place = await ringer.namespace('pr-17')
  })
  afterAll(() => ringer.close())

  test.each(mistakes)('%s', async (_, ask, says) => {
    await expect(async () => ask(place, ringer)).rejects.toThrow(`Did you mean ${says}`)
  })
})
