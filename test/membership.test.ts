import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { emulate, type Reply } from './emulate.ts'
import type { Adapter, Request } from './membership/adapter.ts'
import { kaiten } from './membership/kaiten.ts'
import { Membership } from './membership/model.ts'
import { snag } from './membership/snag.ts'
import { syncano } from './membership/syncano.ts'
import { voucherify } from './membership/voucherify.ts'
import { wavefront } from './membership/wavefront.ts'
import { serveFresh } from './socket.ts'

vi.setConfig({ testTimeout: 60_000 })

const adapters = [snag, voucherify, wavefront, syncano, kaiten]

/** A vendor at work, and its state: the same object until something changes. */
interface Subject {
  send(request: Request): Pick<Reply, 'status' | 'body'> | Promise<Pick<Reply, 'status' | 'body'>>
  state(): unknown
}

interface Step {
  vendor: string
  ask: 'add' | 'remove' | 'list' | 'groupsOf'
  group: string
  user: string
  way: number
}

const stepOf = (adapter: Adapter): fc.Arbitrary<Step> =>
  fc.record({
    vendor: fc.constant(adapter.vendor),
    ask: fc.constantFrom('add', 'add', 'remove', 'remove', 'list', 'groupsOf'),
    group: fc.constantFrom(...Object.keys(adapter.cast), ...(adapter.unknown.group === undefined ? [] : [adapter.unknown.group])),
    user: fc.constantFrom(...adapter.users, adapter.unknown.user),
    way: fc.nat(adapter.ways.length - 1),
  })

const stepsOf = (steps: fc.Arbitrary<Step>, maxLength: number) => fc.array(steps, { minLength: 1, maxLength, size: 'max' })

/** The same sequences every time; another seed gives others. */
const seed = 2026

/** Which outcomes were met, as `vendor way ask outcome`: a model that is never put to the test proves nothing. */
const met = new Set<string>()

async function change(
  adapter: Adapter,
  { ask, group, user, way: index }: Step & { ask: 'add' | 'remove' },
  subject: Subject,
  model: Membership,
) {
  const way = adapter.ways[index] as Adapter['ways'][number]
  const request = way[ask](group, user, model.list(group) ?? [])
  if (!request) return
  const before = subject.state()
  const outcome = model[ask](group, user, { ...adapter.traits, ...way.traits })
  const { status } = await subject.send(request)
  const what = `${adapter.vendor} ${index} ${ask} ${outcome}`
  expect(status, what).toBe(way.answers[ask][outcome])
  if (status >= 400) expect(subject.state() === before, `${what} leaves the state untouched`).toBe(true)
  met.add(what)
}

async function list(adapter: Adapter, group: string, subject: Subject, model: Membership) {
  const { status, body } = await subject.send(adapter.list.request(group))
  const members = model.list(group)
  expect(status).toBe(members ? 200 : 404)
  if (members) expect(adapter.list.members(body).map(String)).toEqual(adapter.list.byUser ? members.sort() : members)
}

async function groupsOf({ groupsOf }: Adapter, user: string, subject: Subject, model: Membership) {
  if (!groupsOf) return
  const groups = model.groupsOf(user)
  const { status, body } = await subject.send(groupsOf.request(user, groups))
  if (groups.length > 0) expect(status).toBe(200)
  expect(status === 200 ? groupsOf.groups(body).map(String).sort() : []).toEqual(groups.sort())
}

/** Takes the steps one by one at the vendor and in the model, then looks at everybody and everything. */
async function follow(steps: Step[], subjectOf: (adapter: Adapter) => Subject) {
  const asked = adapters.filter(({ vendor }) => steps.some((step) => step.vendor === vendor))
  const worlds = asked.map((adapter) => [adapter, subjectOf(adapter), new Membership(adapter.cast, adapter.users)] as const)
  for (const step of steps) {
    const { vendor, ask, group, user } = step
    const [adapter, ...world] = worlds.find(([adapter]) => adapter.vendor === vendor) as (typeof worlds)[number]
    if (ask === 'list') await list(adapter, group, ...world)
    else if (ask === 'groupsOf') await groupsOf(adapter, user, ...world)
    else await change(adapter, { ...step, ask }, ...world)
  }
  for (const [adapter, ...world] of worlds) {
    for (const group of Object.keys(adapter.cast)) await list(adapter, group, ...world)
    for (const user of adapter.users) await groupsOf(adapter, user, ...world)
  }
}

function inMemory({ vendor, headers, base }: Adapter): Subject {
  const { namespace, send } = emulate(vendor, headers, base)
  return {
    send: ({ method, path, body }) => send(method, path, { body }),
    state: () => namespace.world.states[vendor],
  }
}

describe.each(adapters.map((adapter) => [adapter.vendor, adapter] as const))('%s', (vendor, adapter) => {
  test('whatever is added and removed, the vendor is where the model is', async () => {
    const property = fc.asyncProperty(stepsOf(stepOf(adapter), 40), (steps) => follow(steps, inMemory))
    await fc.assert(property, { seed, numRuns: 250 })

    const declared = adapter.ways.flatMap(({ answers }, index) =>
      Object.entries(answers).flatMap(([ask, outcomes]) => Object.keys(outcomes).map((outcome) => `${vendor} ${index} ${ask} ${outcome}`)),
    )
    expect([...met].filter((line) => line.startsWith(vendor)).sort()).toEqual(declared.sort())
  })
})

test('over a socket five vendors in one world are each where their model is, reset after reset', async () => {
  const violations: unknown[] = []
  const { url, ringer } = await serveFresh({ onEntry: (entry) => violations.push(...entry.violations) })
  const overSocket = ({ vendor, headers, base }: Adapter): Subject => ({
    async send({ method, path, body }) {
      const payload = body === undefined ? {} : { body: JSON.stringify(body) }
      const response = await fetch(url.concat('/', vendor, base, path), {
        method,
        headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...payload,
      })
      const text = await response.text()
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
    },
    state: () => ringer.namespaces.get('default')?.world.states[vendor],
  })
  const property = fc.asyncProperty(stepsOf(fc.oneof(...adapters.map(stepOf)), 40), async (steps) => {
    expect((await fetch(`${url}/__admin/reset`, { method: 'POST' })).status).toBe(204)
    await follow(steps, overSocket)
  })
  await fc.assert(property, { seed, numRuns: 25 })
  expect(violations).toEqual([])
})
