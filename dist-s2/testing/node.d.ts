import type { Namespace } from '../client/namespace.ts';
import type { Vendors } from '../client/types.ts';
import type { ShippedVendors } from '../generated/operations.ts';
import { type TestOptions } from './session.ts';
export { sharedRinger, type TestOptions } from './session.ts';
type Test<V extends Vendors, Args extends unknown[]> = (ringer: Namespace<V>, ...args: Args) => unknown;
/**
 * A test with a namespace of its own, for node:test and any other runner: `test('…', withRinger(async (ringer) => { … }))`. While it
 * runs, its calls to the vendors' real hosts are answered there; when it fails, what was answered is printed; then the namespace is dropped.
 */
export declare function withRinger<V extends Vendors = ShippedVendors, Args extends unknown[] = unknown[]>(test: Test<V, Args>, { intercept, ...options }?: TestOptions<V>): (...args: Args) => Promise<void>;
