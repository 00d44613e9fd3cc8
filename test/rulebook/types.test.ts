import { expect, test } from 'vitest'
import type { operations } from '../../src/generated/kaiten.ts'
import { rulebook } from '../../src/rulebook/define.ts'
import { collection } from '../../src/state/definition.ts'

const state = { users: collection<{ id: number; name: string }>({ key: 'id', schema: {} }) }
const { operation } = rulebook<operations, typeof state>()
const last = { answer: 200, when: 'otherwise', source: 'documented: 200', witness: {} } as const
const none = { when: 'never', source: 'inferred: ours', holds: () => false, witness: {} } as const

/** `npm run types` is the test: each line marked as an error has to be one. */
test('what the contract does not know is no rulebook', () => {
  // @ts-expect-error an operation that the contract does not have
  operation('removeUserFromGroups', { last })
  // @ts-expect-error a status that the contract does not document
  operation('listUsers', { teapot: { ...none, answer: 418 }, last })
  // @ts-expect-error a body that is not the documented one
  operation('listUsers', { last: { ...last, body: () => [{ id: 'ada' }] } })
  // @ts-expect-error a path parameter that the operation does not take
  operation('listUsers', { none: { ...none, answer: 401, holds: ({ params }) => params.group_uid === '' }, last })
  // @ts-expect-error a source of another kind
  operation('listUsers', { last: { ...last, source: 'guessed: mine' } })
  // @ts-expect-error a change of the state outside an effect
  operation('listUsers', { none: { ...none, answer: 401, holds: ({ state }) => Boolean(state.users.insert({ id: 1, name: 'x' })) }, last })

  expect(operation('listUsers', { last }).operation).toBe('listUsers')
})
