import { aroundEach, test as base, type TestAPI } from 'vitest'
import type { Namespace } from '../client/namespace.ts'
import type { Vendors } from '../client/types.ts'
import type { ShippedVendors } from '../generated/operations.ts'
import { inContextOf } from '../intercept/intercept.ts'
import { openNamespace, type TestOptions } from './session.ts'

export { sharedRinger, type TestOptions } from './session.ts'

// What tests intercept that run at the same time is told apart by the context in which each runs; its fixture is set up before.
aroundEach((run, { task }) => inContextOf(task, run))

/** What a test gets: a namespace of its own, dropped at its end. */
export interface RingerFixture<V extends Vendors = ShippedVendors> {
  ringer: Namespace<V>
}

/** A `test` whose namespaces are made with these options: `export const test = ringerTest({ limits: true })`. */
export function ringerTest<V extends Vendors = ShippedVendors>(options: TestOptions<NoInfer<V>> = {}): TestAPI<RingerFixture<V>> {
  return base.extend<RingerFixture<V>>({
    // A test that does not name it must not reach the real vendors either.
    ringer: [
      async ({ task }, use) => {
        const { namespace, close } = await inContextOf(task, () => openNamespace<V>(task.name, options))
        await use(namespace)
        const report = await close(task.result?.state === 'fail')
        if (report !== undefined) console.error(report)
      },
      { auto: true },
    ],
  }) as TestAPI<RingerFixture<V>>
}

/**
 * `test('…', async ({ ringer }) => { … })`: calls to the vendors' real hosts are answered in the test's own namespace, whether it names
 * `ringer` or not.
 */
export const test: TestAPI<RingerFixture> = ringerTest()
export const it: TestAPI<RingerFixture> = test
