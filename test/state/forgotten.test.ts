import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import type { Call } from '../../src/contract/call.ts'
import { emulate } from '../../src/emulator.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import { freshRinger, vendor } from '../emulate.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const call = (method: string, path: string, body?: object): Call => ({
  method,
  path,
  query: '',
  headers: new Map([
    ...Object.entries({ 'x-management-id': 'mgmt-id', 'x-management-token': 'mgmt-token', 'content-type': 'application/json' }),
  ]),
  body: body && JSON.stringify(body),
})
const users = '/management/v1/projects/proj_Acme0001/users'
const join = (id: string) => call('POST', users, { id, role: 'USER' })
const leave = (id: string) => call('DELETE', `${users}/${id}`)
/** In turns, so that a part of each state is of the one before it. */
const turns = [join('user_alan'), leave('user_alan'), join('user_ada'), leave('user_ada')]

test.each([
  ['edges', 'assignments', turns],
  [
    'records',
    'projects',
    [call('POST', '/management/v1/projects', { name: 'Gamma', currency: 'EUR', timezone: 'Europe/Warsaw', case_sensitive_codes: true })],
  ],
])('a state that no namespace is in, and no journal tells of, is forgotten, its %s with it', async (_, part, calls) => {
  const namespace = freshRinger({ journalSize: 1 }).namespaces.get('default') as Namespace
  const passed: WeakRef<object>[] = []
  for (let round = 0; round < 20; round++) {
    for (const next of calls) {
      expect(emulate(vendor('voucherify'), namespace, next).answer.status).toBeLessThan(300)
      passed.push(new WeakRef(namespace.world.states.voucherify?.[part] as object))
    }
  }
  // A reference that was looked at lives until the turn ends.
  await new Promise(setImmediate)
  collectGarbage()

  expect(passed.filter((state) => state.deref() !== undefined).length).toBeLessThanOrEqual(2)
})
