import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAdmin } from '../../src/admin/admin.ts'
import { startRinger } from '../../src/boot.ts'
import { createApp } from '../../src/server/app.ts'
import { ENGINEERING } from '../admin.ts'
import { vendor } from '../emulate.ts'

/** What a namespace should hold; the reference copies it whole wherever Ringer assigns a world. */
interface Reference {
  members: number[]
  groups: string[]
  changes: number
}

interface ReferenceNamespace {
  origin: Reference
  now: Reference
  snapshots: Map<string, Reference>
}

const fresh = (): Reference => ({ members: [101, 102], groups: ['Engineering', 'Support'], changes: 0 })
const freshNamespace = (origin = fresh()): ReferenceNamespace => ({ origin, now: structuredClone(origin), snapshots: new Map() })

const namespace = fc.constantFrom('a', 'b', 'c')
const command = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('leave' as const), at: namespace, user: fc.constantFrom(101, 102, 103) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('join' as const), at: namespace, user: fc.constantFrom(101, 102, 103) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('create' as const), at: namespace }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reset' as const), at: namespace }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('snapshot' as const), at: namespace, name: fc.constantFrom('x', 'y') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restore' as const), at: namespace, name: fc.constantFrom('x', 'y') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('fork' as const),
      at: namespace,
      from: namespace,
      snapshot: fc.option(fc.constantFrom('x', 'y')),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('drop' as const), at: namespace }) },
)
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never

async function createSubject() {
  const ringer = startRinger([vendor('kaiten')])
  const app = createApp(ringer, await createAdmin(ringer))
  const send = async (name: string, method: string, path: string, body?: object) => {
    const headers = { 'x-mock-namespace': name, authorization: 'Bearer kaiten-token', 'content-type': 'application/json' }
    const answer = await app.request(path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    return { status: answer.status, text: await answer.text() }
  }
  return send
}

/** Does the same to Ringer and to the reference, compares the statuses, and gives back the one they agree on. */
async function perform(
  send: Awaited<ReturnType<typeof createSubject>>,
  model: Map<string, ReferenceNamespace>,
  step: Command,
): Promise<number> {
  const open = () => model.get(step.at) ?? (model.set(step.at, freshNamespace()).get(step.at) as ReferenceNamespace)
  const members = `/kaiten/api/latest/groups/${ENGINEERING}/users`
  switch (step.do) {
    case 'leave': {
      const { now } = open()
      const there = now.members.includes(step.user)
      if (there) Object.assign(now, { members: now.members.filter((user) => user !== step.user), changes: now.changes + 1 })
      return expectStatus(await send(step.at, 'DELETE', `${members}/${step.user}`), there ? 200 : 404)
    }
    case 'join': {
      const { now } = open()
      if (!now.members.includes(step.user)) Object.assign(now, { members: [...now.members, step.user], changes: now.changes + 1 })
      return expectStatus(await send(step.at, 'POST', members, { user_id: step.user }), 200)
    }
    case 'create': {
      const { now } = open()
      now.groups.push(`Group ${now.groups.length}`)
      now.changes += 1
      return expectStatus(await send(step.at, 'POST', '/kaiten/api/latest/company/groups', { name: now.groups.at(-1) }), 200)
    }
    case 'reset': {
      const known = model.get(step.at)
      if (known) known.now = structuredClone(known.origin)
      return expectStatus(await send(step.at, 'POST', '/__admin/reset'), known ? 204 : 404)
    }
    case 'snapshot': {
      const known = open()
      known.snapshots.set(step.name, structuredClone(known.now))
      return expectStatus(await send(step.at, 'POST', '/__admin/snapshots', { name: step.name }), 201)
    }
    case 'restore': {
      const known = model.get(step.at)
      const kept = known?.snapshots.get(step.name)
      if (known && kept) known.now = structuredClone(kept)
      return expectStatus(await send(step.at, 'POST', `/__admin/snapshots/${step.name}/restore`), kept ? 200 : 404)
    }
    case 'fork': {
      const source = model.get(step.from)
      const origin = step.snapshot === null ? source?.now : source?.snapshots.get(step.snapshot)
      const taken = model.has(step.at)
      if (origin && !taken) model.set(step.at, freshNamespace(structuredClone(origin)))
      const from = step.snapshot === null ? step.from : `${step.from}@${step.snapshot}`
      return expectStatus(await send('default', 'POST', '/__admin/namespaces', { name: step.at, from }), taken ? 409 : origin ? 201 : 404)
    }
    case 'drop':
      return expectStatus(await send('default', 'DELETE', `/__admin/namespaces/${step.at}`), model.delete(step.at) ? 204 : 404)
  }
}

function expectStatus(answer: { status: number; text: string }, status: number): number {
  expect(answer.status, answer.text).toBe(status)
  return status
}

/** What every kind of command has to have met: its success, and its refusal where it has one. */
const outcomes = [
  ...['create 200', 'drop 204', 'drop 404', 'fork 201', 'fork 404', 'fork 409', 'join 200', 'leave 200', 'leave 404'],
  ...['reset 204', 'reset 404', 'restore 200', 'restore 404', 'snapshot 201'],
]

test('random calls, resets, forks, snapshots, restores and drops over several namespaces agree with a deep-copying reference', async () => {
  let steps = 0
  const met = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 60, size: 'max' }), async (commands) => {
      const send = await createSubject()
      const model = new Map<string, ReferenceNamespace>()
      for (const step of commands) {
        met.add(`${step.do} ${await perform(send, model, step)}`)
        steps += 1
        for (const [name, { now }] of model) {
          const { clock, vendors } = JSON.parse((await send(name, 'GET', '/__admin/state')).text)
          expect(clock.now).toBe(new Date(Date.parse('2026-01-01T00:00:00Z') + now.changes).toISOString())
          const { members, groups } = vendors.kaiten
          expect(members.filter((edge: { group: string }) => edge.group === ENGINEERING).map(({ user }: { user: number }) => user)).toEqual(
            now.members,
          )
          expect(groups.map((group: { name: string }) => group.name)).toEqual(now.groups)
          expect(groups.map((group: { id: number }) => group.id)).toEqual(now.groups.map((_, index) => index + 1))
        }
      }
    }),
    { seed: 4700, numRuns: 130 },
  )
  expect([...met].sort()).toEqual(outcomes)
  expect(steps).toBeGreaterThanOrEqual(4000)
  console.log(`worlds: ${steps} commands, 0 differences`)
}, 60_000)
