import type { Vendors } from '../client/types.ts';
import type { ShippedVendors } from '../generated/operations.ts';
import type { RingerOptions } from '../index.ts';
/** What `ringer.config.ts` holds: what `createRinger` takes, and where to listen. Its paths are relative to the file. */
export interface RingerConfig<V extends Vendors = ShippedVendors> extends Omit<RingerOptions<V>, 'config'> {
    /** 4700 when it is not given, 0 takes a free one. */
    port?: number;
    /** 127.0.0.1 when it is not given. */
    host?: string;
}
/** Declares a configuration; the identity function, for its types. */
export declare function defineConfig<V extends Vendors = ShippedVendors>(config: RingerConfig<NoInfer<V>>): RingerConfig<V>;
