import { setFlagsFromString } from 'node:v8'
import { describe, expect, test } from 'vitest'
import { withoutOptimizer } from '../../src/cli/without-optimizer.ts'

let made = 0

/** Whether V8 makes optimised code of a function that has been busy for a while. Each is a new text: V8 remembers what it knows of an old one. */
function isOptimized(): boolean {
  setFlagsFromString('--allow-natives-syntax')
  const sum = new Function('n', `let all = ${made++}; for (let at = 0; at < n; at++) all += at % 7; return all`)
  const optimized = new Function('sum', 'return %ActiveTierIsTurbofan(sum)')
  for (let times = 0; times < 10_000 && !optimized(sum); times++) sum(10_000)
  return optimized(sum)
}

describe('a document is read without the optimiser on one core:', () => {
  test('it is away meanwhile, and back behind it', async () => {
    expect(await withoutOptimizer(async () => isOptimized(), 1)).toBe(false)
    expect(isOptimized()).toBe(true)
  })

  test('it is back behind a document that is refused', async () => {
    const refused = withoutOptimizer(() => Promise.reject(new Error('not valid')), 1)

    await expect(refused).rejects.toThrow('not valid')
    expect(isOptimized()).toBe(true)
  })

  test('with a second core it stays', async () => {
    expect(await withoutOptimizer(async () => isOptimized(), 2)).toBe(true)
  })
})
