import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Changes, type Place } from '../../src/state/changes.ts'

const place = { name: 'acme', definition: { state: {} } } as Place

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('note' as const), times: fc.integer({ min: 1, max: 300 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), times: fc.nat(200) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('drop' as const), times: fc.nat(400) }) },
)

test('changes are told newest first, back to any that was not dropped, whatever was cut off behind them', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      const changes = new Changes()
      changes.begin(place)
      /** The serial of each, none of which comes twice. */
      const serials: number[] = []
      let [first, made] = [0, 0]
      for (const { kind, times } of steps) {
        if (kind === 'note') {
          for (let n = 0; n < times; n++) {
            changes.note('pets', undefined, { made }, made)
            serials.push(made++)
          }
        } else if (kind === 'cut') {
          serials.length = Math.max(first, serials.length - times)
          changes.cut(serials.length)
        } else {
          first = Math.min(first + times, serials.length)
          changes.dropBefore(first)
        }
        expect(changes.count).toBe(serials.length)
      }
      const told = [...changes.backTo(first)]
      expect(told.map(({ serial }) => serial)).toEqual(serials.slice(first).reverse())
      expect(told.every((change) => change.place === place && change.part === 'pets' && change.before === undefined)).toBe(true)
      expect(told.map(({ after }) => after)).toEqual(
        serials
          .slice(first)
          .reverse()
          .map((made) => ({ made })),
      )
      const middle = Math.floor((first + serials.length) / 2)
      expect([...changes.backTo(first, middle)].map(({ serial }) => serial)).toEqual(serials.slice(first, middle).reverse())
    }),
    { numRuns: 60 },
  )
})
