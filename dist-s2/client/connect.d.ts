import type { ShippedVendors } from '../generated/operations.ts';
import { type RingerClient } from './client.ts';
import type { Vendors } from './types.ts';
export interface ConnectOptions {
    /** For admin routes that want one: what was printed at the start, or given with `--admin-token`. */
    token?: string;
}
/**
 * A Ringer that listens: `http://127.0.0.1:4700`. Throws when nothing answers there, or something that is no Ringer.
 * What it listens on goes on when the client is closed.
 */
export declare function connectRinger<V extends Vendors = ShippedVendors>(url: string, { token }?: ConnectOptions): Promise<RingerClient<V>>;
