import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Reply, resourceVendor, world } from './serve.ts'

/** The same sequences every time. */
const seed = 2026

/** Which collection, under which owner. */
interface Path {
  at: string
  key: string
  /** A key that none has. */
  nowhere: string
  /** A good body; `n` makes it another one. */
  body(n: number): unknown
  /** The record in an answer. */
  record(reply: Reply): Record<string, unknown> | undefined
  /** The records in the answer to a list, and how many it says there are. */
  list(reply: Reply): { items: Record<string, unknown>[]; total?: number }
  pageSize?: number
  /** The media type of a change. */
  patch?: string
  /** Whether a PUT makes a record. */
  makes?: boolean
  query?: string
}

interface Step {
  path: number
  ask: 'create' | 'read' | 'list' | 'remove' | 'change' | 'replace' | 'junk'
  n: number
  junk: unknown
}

const stepsFor = (paths: Path[]) =>
  fc.array(
    fc.record<Step>({
      path: fc.nat(paths.length - 1),
      ask: fc.constantFrom('create', 'create', 'read', 'list', 'remove', 'change', 'replace', 'junk'),
      n: fc.nat(5),
      junk: fc.oneof(
        fc.jsonValue({ maxDepth: 3 }),
        fc.dictionary(
          fc.constantFrom('id', 'key', 'slug', 'name', 'item', 'size', 'kind', 'sides', 'radius', 'status', 'label', 'owner_id'),
          fc.jsonValue({ maxDepth: 2 }),
        ),
      ),
    }),
    { minLength: 1, maxLength: 25, size: 'max' },
  )

/** Drives the operations of some paths with good and bad requests beside a model that only knows which keys there are. */
function drive(send: ReturnType<typeof world>, paths: Path[], steps: Step[], met: Set<string>, initial: string[][]) {
  const keys = initial.map((known) => [...known])
  for (const { path: index, ask, n, junk } of steps) {
    const path = paths[index] as Path
    const known = keys[index] as string[]
    const key = known[n % Math.max(known.length, 1)] ?? path.nowhere
    const exists = known.includes(key)
    const one = `${path.at}/${encodeURIComponent(key)}`
    const was = (reply: Reply, ...statuses: number[]) => {
      met.add(`${path.at} ${ask} ${reply.rule}`)
      expect(statuses, `${ask} ${one}: ${JSON.stringify(reply)}`).toContain(reply.status)
      return reply
    }
    if (ask === 'create') {
      const reply = was(send('POST', path.at, path.body(n)), 200, 201, 409)
      const made = path.record(reply)?.[path.key]
      if (reply.rule === 'created') {
        expect(known).not.toContain(String(made))
        known.push(String(made))
      }
    } else if (ask === 'read') {
      const reply = was(send('GET', one), exists ? 200 : 404)
      if (exists) expect(String(path.record(reply)?.[path.key])).toBe(key)
    } else if (ask === 'list') {
      const { items, total } = path.list(was(send('GET', path.at + (path.query ?? '')), 200))
      const expected = known.slice(0, path.pageSize)
      expect(items.map((item) => String(item[path.key]))).toEqual(expected)
      if (total !== undefined) expect(total).toBe(known.length)
    } else if (ask === 'remove') {
      was(send('DELETE', one), ...(exists ? [200, 202, 204] : [404]))
      if (exists) known.splice(known.indexOf(key), 1)
    } else if (ask === 'change') {
      was(send('PATCH', one, path.body(n), path.patch), ...(exists ? [200, 202] : [404]), 405)
    } else if (ask === 'replace') {
      const reply = send('PUT', one, path.body(n))
      if (reply.rule === 'created') known.push(key)
      was(reply, ...(exists ? [200, 204] : path.makes ? [201] : [404]), 405)
    } else {
      for (const [method, target] of [
        ['POST', path.at],
        ['PATCH', one],
        ['PUT', one],
        ['PUT', path.at],
      ] as const) {
        const reply = send(method, target, junk)
        met.add(`${path.at} junk ${reply.rule}`)
        expect(reply.status).toBeLessThan(500)
        if (reply.rule === 'created') known.push(String(path.record(reply)?.[path.key] ?? key))
      }
    }
  }
}

const rex = {
  id: 7,
  owner_id: 'own_ada001',
  name: 'Rex',
  species: 'dog',
  status: 'known',
  createdAt: '2020-01-01T00:00:00Z',
  updatedAt: '2020-01-01T00:00:00Z',
}

const pets: Path[] = [
  {
    at: '/owners/own_ada001/pets',
    patch: 'application/merge-patch+json',
    key: 'id',
    nowhere: '99999',
    body: (n) => ({ name: `Pet ${n}`, species: n % 2 ? 'cat' : 'dog', ...(n > 3 && { nickname: null }) }),
    record: ({ body }) => body?.data,
    list: ({ body }) => ({ items: body.data, total: body.meta.total }),
  },
  {
    at: '/owners',
    key: 'id',
    nowhere: 'own_nobody',
    makes: true,
    body: (n) => ({ id: `own_new00${n}`, name: `Owner ${n}`, password: 'x' }),
    record: ({ body }) => body,
    list: ({ body }) => ({ items: body }),
  },
]

test('whatever is asked of a plain document, every answer keeps it, and the collections are as a model has them', async () => {
  const fixtures = { owners: [{ id: 'own_ada001', name: 'Ada' }], pets: [rex] }
  const vendor = await resourceVendor('pets', { owners: '/owners', pets: '/owners/{ownerId}/pets' }, fixtures)
  const met = new Set<string>()
  const [own, owners] = pets as [Path, Path]
  for (const [paths, initial] of [
    [[own], [['7']]],
    [[owners], [['own_ada001']]],
  ] as const) {
    fc.assert(
      fc.property(stepsFor([...paths]), (steps) => {
        const send = world(vendor, '/v1')
        drive(
          send,
          [...paths],
          steps,
          met,
          initial.map((keys) => [...keys]),
        )
      }),
      { seed, numRuns: 60 },
    )
  }
  expect([...met]).toEqual(
    expect.arrayContaining(['/owners create taken', '/owners/own_ada001/pets remove removed', '/owners/own_ada001/pets change changed']),
  )
})

const hostile: Path[] = [
  {
    at: '/inline',
    key: 'slug',
    nowhere: 'nowhere',
    body: (n) => ({ item: { ...(n > 2 && { slug: `one-${n}` }), size: n + 1 } }),
    record: ({ body }) => body?.item ?? body,
    list: ({ body }) => ({ items: body.items, total: body.count }),
    pageSize: 2,
    makes: true,
  },
  {
    at: '/shapes',
    key: 'id',
    nowhere: '9995',
    body: (n) => (n % 2 ? { id: n * 5 + 10, kind: 'circle', radius: n } : { id: n * 5 + 10, kind: 'polygon', sides: [1, 2, n] }),
    record: ({ body }) => body,
    list: ({ body }) => ({ items: body }),
  },
  {
    at: '/nodes/root/nodes',
    key: 'key',
    nowhere: 'nowhere',
    body: (n) => ({ label: `abc${n}`, secret: 's', ...(n > 2 && { children: [] }) }),
    record: ({ body }) => body,
    list: ({ body }) => ({ items: body._embedded.nodes, total: body.page.totalElements }),
  },
]

test('nor does a document of the wild get an answer that breaks it', async () => {
  const vendor = await resourceVendor('hostile', { inline: '/inline', shapes: '/shapes', nodes: '/nodes/{nodeId}/nodes' })
  const met = new Set<string>()
  fc.assert(
    fc.property(stepsFor(hostile), (steps) => {
      drive(world(vendor), hostile, steps, met, [[], [], []])
    }),
    { seed, numRuns: 150 },
  )
  for (const [at, asks] of [
    ['/inline', ['create created', 'create taken', 'read found', 'list listed', 'remove removed', 'replace replaced', 'replace created']],
    ['/shapes', ['create created', 'create taken', 'read found', 'list listed', 'remove removed', 'change changed']],
    ['/nodes/root/nodes', ['create created', 'read found', 'list listed', 'remove removed']],
  ] as const) {
    expect([...met]).toEqual(expect.arrayContaining(asks.map((ask) => `${at} ${ask}`)))
  }
})
