import { expect, test } from 'vitest'
import type { Call } from '../../src/contract/call.ts'
import { emulate } from '../../src/emulator.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import type { AnyScope } from '../../src/rulebook/decide.ts'
import type { Rules } from '../../src/rulebook/vendor.ts'
import { freshRinger, vendor } from '../emulate.ts'

const headers = new Map([['authorization', 'Bearer kaiten-token']])
const call: Call = { method: 'GET', path: '/api/v1/users/current', query: '', headers, body: undefined }

/** What the rules of an operation see behind a `given` of ours. */
function seenBehind(given: (scope: AnyScope) => object): AnyScope {
  const kaiten = vendor('kaiten')
  const rules = kaiten.rules.get('getCurrentUser') as Rules
  const seen: AnyScope[] = []
  const asked = rules.asked.map((rule) => ({ ...rule, holds: (scope: AnyScope) => seen.push(scope) > 0 }))
  const changed = { ...kaiten, rules: new Map([...kaiten.rules, ['getCurrentUser', { ...rules, given, asked }]]) }
  emulate(changed, freshRinger().namespaces.get('default') as Namespace, call)
  return seen[0] as AnyScope
}

test('a copy of a scope has all that the scope has', () => {
  const { copy } = seenBehind((scope) => ({ copy: { ...scope } }))

  expect((copy as AnyScope).now).toEqual(new Date('2026-01-01T00:00:00.000Z'))
  expect((copy as AnyScope).newId.hex('thing', 8)).toMatch(/^[0-9a-f]{8}$/)
  expect((copy as AnyScope).self()).toBe('/api/v1/users/current')
})

test('what is taken out of a scope goes on working without it', () => {
  const { newId, self } = seenBehind(() => ({}))
  const { hex, uuid } = newId

  expect(hex('thing', 8)).toMatch(/^[0-9a-f]{8}$/)
  expect(uuid('thing')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  expect(self()).toBe('/api/v1/users/current')
})

test('what `given` finds stands before what the scope has under that name', () => {
  expect(seenBehind(() => ({ now: 'later', self: 'me' }))).toMatchObject({ now: 'later', self: 'me' })
})

test('a rule may fill in what was not sent', () => {
  expect(seenBehind(({ query }) => Object.assign(query as object, { limit: 10 })).query).toEqual({ limit: 10 })
})
