import type { Namespace } from '../client/namespace.ts'
import type { Vendors } from '../client/types.ts'
import type { ShippedVendors } from '../generated/operations.ts'
import { openNamespace, type TestOptions } from './session.ts'

export { sharedRinger, type TestOptions } from './session.ts'

type Test<V extends Vendors, Args extends unknown[]> = (ringer: Namespace<V>, ...args: Args) => unknown

/**
 * A test with a namespace of its own, for node:test and any other runner: `test('…', withRinger(async (ringer) => { … }))`. While it
 * runs, its calls to the vendors' real hosts are answered there; when it fails, what was answered is printed; then the namespace is dropped.
 */
export function withRinger<V extends Vendors = ShippedVendors, Args extends unknown[] = unknown[]>(
  test: Test<V, Args>,
  { intercept = true, ...options }: TestOptions<V> = {},
): (...args: Args) => Promise<void> {
  return async (...args) => {
    const { namespace, close } = await openNamespace<V>(nameOf(args[0]) ?? test.name, { ...options, intercept: false })
    let failed = true
    try {
      const run = async () => void (await test(namespace, ...args))
      await (intercept === false ? run() : namespace.run(run, intercept === true ? {} : intercept))
      failed = false
    } finally {
      const report = await close(failed)
      if (report !== undefined) console.error(report)
    }
  }
}

/** node:test tells a test its name by its first argument. */
function nameOf(context: unknown): string | undefined {
  return typeof context === 'object' && context !== null && 'name' in context ? String(context.name) : undefined
}
