import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Call } from '../../src/contract/call.ts'
import { emulate } from '../../src/emulator.ts'
import { armFault } from '../../src/faults/arm.ts'
import { noFaults } from '../../src/faults/fault.ts'
import { explain } from '../../src/journal/explain.ts'
import { exportState } from '../../src/namespace/export.ts'
import { type Namespace, type NamespaceWorld, resetNamespace } from '../../src/namespace/namespace.ts'
import type { Rules } from '../../src/rulebook/vendor.ts'
import { changeClock } from '../../src/state/clock.ts'
import { freshRinger, vendor, vendors } from '../emulate.ts'

const users = '/management/v1/projects/proj_Acme0001/users'
const headers = new Map(
  Object.entries({ 'x-management-id': 'mgmt-id', 'x-management-token': 'mgmt-token', 'content-type': 'application/json' }),
)
const call = (method: string, path: string, body?: object): Call => ({
  method,
  path,
  query: '',
  headers,
  body: body && JSON.stringify(body),
})

/** The owners are in each project, so that one of them has more edges than a list holds. */
const project = (n: number) => ({ name: `Project ${n}`, currency: 'EUR', timezone: 'Europe/Warsaw', case_sensitive_codes: n > 4 })

const user = fc.constantFrom('user_ada', 'user_grace', 'user_alan', 'user_nobody')
const usersOf = fc.constantFrom(users, '/management/v1/projects/proj_Beta0001/users')
const asked = fc.oneof(
  fc.tuple(usersOf, user).map(([path, id]) => call('DELETE', `${path}/${id}`)),
  fc.tuple(usersOf, user).map(([path, id]) => call('POST', path, { id, role: 'USER' })),
  user.map((id) => call('GET', `${users}/${id}`)),
  fc.nat(9).map((n) => call('POST', '/management/v1/projects', project(n))),
  fc.constant(call('POST', users, { id: 'user_ada', role: 'USER', pad: 'x'.repeat(20_000) })),
)
/** With it go all who are in it. */
const removal = fc.constant(call('DELETE', '/management/v1/projects/proj_Beta0001'))
const step = fc.oneof(
  { weight: 30, arbitrary: asked },
  { weight: 1, arbitrary: removal },
  { weight: 1, arbitrary: fc.constantFrom('snapshot' as const, 'restore' as const, 'clock' as const, 'fault' as const, 'disarm' as const) },
)

/** What is done to a world between two calls. */
const changes: Record<string, (namespace: Namespace) => NamespaceWorld> = {
  snapshot: ({ world, snapshots }) => {
    snapshots.set('s', world)
    return world
  },
  restore: ({ world, snapshots }) => snapshots.get('s') ?? world,
  clock: ({ world }) => ({ ...world, clock: changeClock(world.clock, { advance: 'PT1H', mode: 'steps' }) }),
  fault: ({ world }) => {
    const place = { vendors: new Map(vendors.map((one) => [one.name, one])), connections: true, elapsed: 0 }
    const armed = armFault(world.faults, { select: { every: 2 }, effect: { kind: 'respond', custom: true, status: 503 } } as never, place)
    return 'set' in armed ? { ...world, faults: armed.set } : world
  },
  disarm: ({ world }) => ({ ...world, faults: noFaults }),
}

test('the journal makes every world again that a call of it met, whatever came between', () => {
  let others = 0
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.array(step, { minLength: 60, maxLength: 160 }), (journalSize, steps) => {
      const open = () => freshRinger({ journalSize }).namespaces.get('default') as Namespace
      // Of a world that somebody looks at before each call nothing is overwritten; of one that nobody looks at, all that can be.
      const [namespace, watched] = [open(), open()]
      const met = new Map<number, NamespaceWorld>()
      for (const next of steps) {
        const { world } = watched
        for (const one of [namespace, watched]) {
          if (typeof next === 'string') one.world = (changes[next] as (typeof changes)[string])(one)
          else met.set(emulate(vendor('voucherify'), one, next).id, world)
        }
      }
      expect(exportState(namespace)).toEqual(exportState(watched))

      const entries = namespace.journal.entries()
      expect(entries).toHaveLength(Math.min(met.size, journalSize))
      for (const entry of entries) {
        const again = namespace.metBy(entry).world
        const was = met.get(entry.id) as NamespaceWorld
        expect(again.clock).toEqual(was.clock)
        expect(again.ids).toEqual(was.ids)
        const { name, seed } = namespace
        const then = exportState({ name, seed, world: was })
        expect(exportState({ name, seed, world: again as NamespaceWorld })).toEqual(then)
        if (!isDeepStrictEqual(then.vendors, exportState(namespace).vendors)) others += 1
        expect(new Date(entry.at).getTime()).toBe(was.clock.mode === 'real' ? undefined : was.clock.now)
      }
    }),
    { seed: 4700, numRuns: 12 },
  )
  expect(others, 'worlds that all are the last one prove nothing').toBeGreaterThan(100)
})

test('an answer is explained by the world that it met, not by the one that has come of it', () => {
  const namespace = freshRinger().namespaces.get('default') as Namespace
  const leave = () => emulate(vendor('voucherify'), namespace, call('DELETE', `${users}/user_ada`))
  emulate(vendor('voucherify'), namespace, call('POST', users, { id: 'user_alan', role: 'USER' }))
  const [first, second] = [leave(), leave()]
  const why = (entry: typeof first) => explain(entry, namespace.metBy(entry)).rules.find(({ result }) => result === 'answered')

  expect([why(first)?.rule, why(second)?.rule]).toEqual(['unassigned', 'notAssigned'])
})

test('a world that was made again stays as it is, whatever is changed behind it', () => {
  const namespace = freshRinger().namespaces.get('default') as Namespace
  const { name, seed } = namespace
  const ask = (method: string, path: string, body?: object) => emulate(vendor('voucherify'), namespace, call(method, path, body))
  for (let n = 0; n < 40; n++) ask('POST', '/management/v1/projects', project(n))
  const entry = ask('DELETE', `${users}/user_ada`)
  const { world } = namespace.metBy(entry)
  const image = () => exportState({ name, seed, world: world as NamespaceWorld })
  const was = image()

  for (let n = 40; n < 50; n++) ask('POST', '/management/v1/projects', project(n))
  ask('POST', users, { id: 'user_ada', role: 'VIEWER' })
  expect(image()).toEqual(was)
})

test('after a reset the journal begins with a world of its own', () => {
  const namespace = freshRinger().namespaces.get('default') as Namespace
  for (let round = 0; round < 3; round++) {
    const entry = emulate(vendor('voucherify'), namespace, call('DELETE', `${users}/user_ada`))
    expect(exportState({ ...namespace, world: namespace.metBy(entry).world as NamespaceWorld })).toEqual(
      exportState({ ...namespace, world: namespace.origin }),
    )
    resetNamespace(namespace)
  }
})

test('a call that fails halfway leaves no trace, in a world that nobody has looked at before', () => {
  const voucherify = vendor('voucherify')
  const unassign = voucherify.rules.get('unassign-user') as Rules
  const asked = unassign.asked.map(({ effect, ...rule }) => ({
    ...rule,
    ...(effect && {
      effect(scope: never) {
        effect(scope)
        throw new Error('halfway')
      },
    }),
  }))
  const failing = { ...voucherify, rules: new Map([...voucherify.rules, ['unassign-user', { ...unassign, asked }]]) }
  const open = () => freshRinger().namespaces.get('default') as Namespace
  const [namespace, watched] = [open(), open()]
  for (const one of [namespace, watched]) emulate(voucherify, one, call('POST', users, { id: 'user_alan', role: 'USER' }))

  expect(() => emulate(failing, namespace, call('DELETE', `${users}/user_alan`))).toThrow('halfway')
  expect(exportState(namespace)).toEqual(exportState(watched))
  expect(emulate(voucherify, namespace, call('DELETE', `${users}/user_alan`)).answer.status).toBe(204)
})

test('a fault that fails leaves no trace of the call that it met', () => {
  const voucherify = vendor('voucherify')
  const namespace = freshRinger().namespaces.get('default') as Namespace
  const place = { vendors: new Map([[voucherify.name, voucherify]]), connections: true, elapsed: 0 }
  const armed = armFault(
    noFaults,
    {
      select: { vendor: 'voucherify', operation: 'unassign-user' },
      effect: { kind: 'respond', custom: true, status: 503 },
      when: 'after',
    } as never,
    place,
  )
  if (!('set' in armed)) throw new Error('the fault was refused')
  let isBroken = false
  const [{ effect }] = armed.set.faults as unknown as [{ effect: { kind: string } }]
  const kind = { get: () => (isBroken ? fail() : effect.kind) }
  const failing = { ...armed.set.faults[0], effect: Object.create(effect, { kind }) }
  namespace.world = { ...namespace.world, faults: { ...armed.set, faults: [failing as never] } }
  // The one call copies, and the other writes to what that has copied.
  emulate(voucherify, namespace, call('POST', users, { id: 'user_alan', role: 'USER' }))
  const before = exportState({ ...namespace, world: namespace.current })

  isBroken = true
  expect(() => emulate(voucherify, namespace, call('DELETE', `${users}/user_alan`))).toThrow('of the fault')
  expect(exportState({ ...namespace, world: namespace.current })).toEqual(before)
})

function fail(): never {
  throw new Error('of the fault')
}
