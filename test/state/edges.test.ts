import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, Edges, type Keyed } from '../../src/state/edges.ts'
import { newOwner } from '../../src/state/owner.ts'

interface Edge extends Cell {
  first: string
  version: number
}

const keyed: Keyed = { firstKeyOf: (cell) => (cell as Edge).first }
const most = 700

/** What is done: a stretch of edges is added, changed or dropped, or the edges are copied for another owner. */
const deed = fc.record({
  what: fc.constantFrom('set', 'set', 'drop', 'copy'),
  from: fc.nat(most),
  count: fc.integer({ min: 1, max: 150 }),
})

/** So many that a list becomes a tree, and what was dropped may come back under its own number, as it does when a change is taken back. */
test.each([{ searched: true }, { searched: false }])(
  'edges are in the order of their numbers, and no copy of them notices what becomes of another (searched: $searched)',
  ({ searched }) => {
    const sizes = new Set<string>()
    fc.assert(
      fc.property(fc.array(deed, { minLength: 5, maxLength: 30, size: 'max' }), (deeds) => {
        const by = searched ? keyed : undefined
        let [edges, model] = [new Edges(newOwner(), []), new Map<number, Edge>()]
        const before: { edges: Edges; all: Edge[] }[] = []
        const inOrder = () => [...model.values()].sort((one, other) => one.id - other.id)
        for (const [version, { what, from, count }] of deeds.entries()) {
          if (what === 'copy') {
            before.push({ edges, all: inOrder() })
            edges = edges.copyFor(newOwner())
            model = new Map(model)
          }
          for (let id = from; id < Math.min(from + count, most); id++) {
            const edge = { id, first: `first-${id}`, version }
            if (what === 'set') {
              edges.set(edge, by)
              model.set(id, edge)
            } else if (what === 'drop') {
              edges.delete(edge, by)
              model.delete(id)
            }
          }
          const all = inOrder()
          expect([edges.size, edges.all()]).toEqual([all.length, all])
          expect([...edges.from(from, false)]).toEqual(all.filter(({ id }) => id > from))
          expect([...edges.from(from, true)]).toEqual(all.filter(({ id }) => id < from).reverse())
          expect([...edges.from(undefined, true)]).toEqual(all.toReversed())
          if (searched) for (const at of [from, from + 1]) expect(edges.find(`first-${at}`, keyed)).toEqual(model.get(at))
          sizes.add(all.length > 256 ? 'many' : all.length > 32 ? 'some' : 'few')
        }
        for (const { edges, all } of before) {
          expect(edges.all()).toEqual(all)
          if (searched) for (const edge of all) expect(edges.find(edge.first, keyed)).toEqual(edge)
        }
      }),
      { numRuns: 40 },
    )
    expect(sizes).toEqual(new Set(['few', 'some', 'many']))
  },
)
