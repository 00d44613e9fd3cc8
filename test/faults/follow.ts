import fc from 'fast-check'
import { expect } from 'vitest'
import type { Call } from '../../src/contract/call.ts'
import type { Operation } from '../../src/contract/operation.ts'
import { emulate } from '../../src/emulator.ts'
import { armFault } from '../../src/faults/arm.ts'
import { spoilsAnswer, stepsOf } from '../../src/faults/effects.ts'
import { type Fault, type FaultDocument, noFaults } from '../../src/faults/fault.ts'
import type { Entry } from '../../src/journal/entry.ts'
import { exportState } from '../../src/namespace/export.ts'
import { createNamespace, type Namespace } from '../../src/namespace/namespace.ts'
import { vendor, vendors } from '../emulate.ts'
import type { Adapter, Request } from '../membership/adapter.ts'
import { Membership } from '../membership/model.ts'
import { everyEffect } from './every-effect.ts'

/** One call with a fault for it, and the same call again. */
export const stepOf = ({ cast, unknown, users, ways }: Adapter) =>
  fc.record({
    ask: fc.constantFrom('add' as const, 'remove' as const),
    group: fc.constantFrom(...Object.keys(cast), ...(unknown.group === undefined ? [] : [unknown.group])),
    user: fc.constantFrom(...users, unknown.user),
    way: fc.nat(ways.length - 1),
    effect: everyEffect,
    when: fc.constantFrom('before' as const, 'after' as const, undefined),
    /** What the fault's `wouldAnswer` names: nothing, what is about to come, or a rule that is not. */
    names: fc.constantFrom('nothing' as const, 'the rule' as const, 'the status' as const, 'another rule' as const),
  })
type Step = ReturnType<typeof stepOf> extends fc.Arbitrary<infer S> ? S : never

/** A vendor in a namespace, and a way to reach it. */
export interface Subject {
  namespace: Namespace
  send(call: Call): Promise<void>
}

/** How often each came of a fault: a model that is never put to the test proves nothing. */
export const seen = { before: 0, after: 0, 'left whole': 0, skipped: 0, 'not met': 0, 'refused when armed': 0 }

/** Which effects were done, and when. */
export const metKinds = new Set<string>()

function callOf({ base, headers }: Adapter, { method, path, body }: Request): Call {
  const [target = '', query = ''] = (base + path).split('?')
  const sent = new Headers({ ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) })
  return { method, path: target, query, headers: sent, body: body === undefined ? undefined : JSON.stringify(body), connected: true }
}

/** What a call would get in the same world without a fault, and the world after it. */
function withoutFault(name: string, namespace: Namespace, call: Call): { expected: Entry; after: Namespace } {
  const after = createNamespace(
    namespace.name,
    { ...namespace.world, faults: noFaults },
    { seed: namespace.seed, limits: namespace.limits, journalSize: 1 },
  )
  return { expected: emulate(vendor(name), after, call), after }
}

function documentOf(name: string, { effect, when, names }: Step, { rule, operation, answer }: Entry): FaultDocument {
  const { id, responses } = operation as Operation
  const other = vendor(name)
    .rules.get(id)
    ?.all.find((one) => one.name !== rule?.name)?.name
  const wouldAnswer = { nothing: undefined, 'the rule': rule?.name, 'the status': answer.status, 'another rule': other }[names]
  return {
    match: { vendor: name, operation: id, ...(wouldAnswer !== undefined && { wouldAnswer }) },
    select: { times: 1 },
    ...(when && { when }),
    effect: effect({ responses } as Operation) as FaultDocument['effect'],
  }
}

/** The journal says what a fault did, and the state is where that leaves it. True when the change is lost. */
function judge(
  fault: Fault,
  entry: Entry,
  expected: Entry,
  worlds: Record<'met' | 'after' | 'now', Pick<Namespace, 'name' | 'seed' | 'world'>>,
): boolean {
  const { skipped, spoils } = entry.fault as NonNullable<Entry['fault']>
  const lost = !skipped && fault.when === 'before'
  const what = JSON.stringify(fault)
  expect(entry.fault, what).toMatchObject({ fault: { id: fault.id }, wouldAnswer: { rule: expected.rule, status: expected.answer.status } })
  expect(spoils, what).toBe(!skipped && spoilsAnswer(fault))
  expect(entry.rule, what).toBe(spoils ? undefined : expected.rule)
  if (skipped) expect(entry.answer, what).toEqual(expected.answer)
  expect(exportState(worlds.now), what).toEqual(exportState(lost ? worlds.met : worlds.after))
  if (lost) expect(worlds.now.world.states, what).toBe(worlds.met.world.states)
  expect(worlds.now.world.faults.counts[fault.id], what).toEqual({ matched: 1, hits: skipped ? 0 : 1 })
  if (!skipped) metKinds.add(`${fault.when} ${stepsOf(fault.effect).at(-1)?.kind}`)
  seen[skipped ? 'skipped' : spoils ? fault.when : 'left whole'] += 1
  return lost
}

/** Arms the step's fault, and sends the call. True when its change is lost; undefined when the fault was refused. */
async function meet(adapter: Adapter, step: Step, call: Call, { namespace, send }: Subject): Promise<boolean | undefined> {
  const { expected, after } = withoutFault(adapter.vendor, namespace, call)
  const place = { vendors: new Map(vendors.map((one) => [one.name, one])), connections: true, elapsed: 0 }
  const armed = armFault(namespace.world.faults, documentOf(adapter.vendor, step, expected), place)
  if ('message' in armed) {
    seen['refused when armed'] += 1
    return undefined
  }
  namespace.world = { ...namespace.world, faults: armed.set }
  const { name, seed, world } = namespace
  const met = { name, seed, world }
  await send(call)
  const entry = namespace.journal.entries().at(-1) as Entry
  if (entry.fault) return judge(armed.fault, entry, expected, { met, after, now: namespace })
  seen['not met'] += 1
  expect([step.names, entry.rule]).toEqual(['another rule', expected.rule])
  return false
}

/** Takes the steps one by one at the vendor and in the model, then looks at every group. */
export async function follow(adapter: Adapter, steps: Step[], subject: Subject): Promise<void> {
  const { namespace } = subject
  const model = new Membership(adapter.cast, adapter.users)
  for (const step of steps) {
    const { ask, group, user } = step
    const way = adapter.ways[step.way] as Adapter['ways'][number]
    const request = way[ask](group, user, model.list(group) ?? [])
    if (!request) continue
    const call = callOf(adapter, request)
    const lost = await meet(adapter, step, call, subject)
    if (lost === undefined) continue
    const traits = { ...adapter.traits, ...way.traits }
    if (!lost) model[ask](group, user, traits)
    const { answer } = emulate(vendor(adapter.vendor), namespace, call)
    expect(answer.status, 'the retry').toBe(way.answers[ask][model[ask](group, user, traits)])
    namespace.world = { ...namespace.world, faults: noFaults }
  }
  for (const group of Object.keys(adapter.cast)) {
    const { answer } = emulate(vendor(adapter.vendor), namespace, callOf(adapter, adapter.list.request(group)))
    const members = adapter.list.members(JSON.parse(answer.text as string)).map(String)
    expect(members).toEqual(adapter.list.byUser ? model.list(group)?.sort() : model.list(group))
  }
}
