import { type TestAPI } from 'vitest';
import type { Namespace } from '../client/namespace.ts';
import type { Vendors } from '../client/types.ts';
import type { ShippedVendors } from '../generated/operations.ts';
import { type TestOptions } from './session.ts';
export { sharedRinger, type TestOptions } from './session.ts';
/** What a test gets: a namespace of its own, dropped at its end. */
export interface RingerFixture<V extends Vendors = ShippedVendors> {
    ringer: Namespace<V>;
}
/** A `test` whose namespaces are made with these options: `export const test = ringerTest({ limits: true })`. */
export declare function ringerTest<V extends Vendors = ShippedVendors>(options?: TestOptions<NoInfer<V>>): TestAPI<RingerFixture<V>>;
/**
 * `test('…', async ({ ringer }) => { … })`: calls to the vendors' real hosts are answered in the test's own namespace, whether it names
 * `ringer` or not.
 */
export declare const test: TestAPI<RingerFixture>;
export declare const it: TestAPI<RingerFixture>;
