import type { NamespaceOptions, RingerClient } from '../client/client.ts';
import type { InterceptOptions } from '../client/interception.ts';
import type { Namespace } from '../client/namespace.ts';
import type { Vendors } from '../client/types.ts';
import type { ShippedVendors } from '../generated/operations.ts';
import type { RingerOptions } from '../index.ts';
export interface TestOptions<V extends Vendors = ShippedVendors> extends NamespaceOptions {
    /** Whether the calls to the vendors' real hosts are answered; they are, unless it is `false`. */
    intercept?: boolean | InterceptOptions;
    /** Of the Ringer that is made in this process; one that `RINGER_URL` names has its own. */
    ringer?: RingerOptions<V>;
}
/**
 * The Ringer that the tests of this process share: the one that `RINGER_URL` names, which `ringer exec` and the global set-up of
 * `ringer/vitest/setup` set, else one in this process.
 */
export declare function sharedRinger<V extends Vendors = ShippedVendors>(options?: RingerOptions<NoInfer<V>>): Promise<RingerClient<V>>;
/** The options, and the configuration in a folder for what they leave open. */
export declare function withConfigOf<V extends Vendors>(folder: string, options: RingerOptions<V>): RingerOptions<V>;
export interface OpenNamespace<V extends Vendors> {
    namespace: Namespace<V>;
    /** Drops it; what it was asked comes back for a test that has failed. */
    close(failed: boolean): Promise<string | undefined>;
}
/** A namespace for one test, its interceptions begun. */
export declare function openNamespace<V extends Vendors = ShippedVendors>(title: string, { intercept, ringer: options, ...wanted }: TestOptions<V>): Promise<OpenNamespace<V>>;
