import { type RingerOptions as BootOptions } from './boot.ts';
import { type RingerClient } from './client/client.ts';
import type { AnyFault, VendorName, Vendors } from './client/types.ts';
import type { ShippedVendors } from './generated/operations.ts';
import type { VendorsOption } from './sources/source.ts';
export type { NamespaceOptions, RingerClient } from './client/client.ts';
export { type ConnectOptions, connectRinger } from './client/connect.ts';
export { RingerError } from './client/error.ts';
export type { Interception, InterceptOptions } from './client/interception.ts';
export type { Namespace } from './client/namespace.ts';
export type * from './client/types.ts';
export { defineConfig, type RingerConfig } from './config/define.ts';
export type { ShippedVendors } from './generated/operations.ts';
export { contract, defineVendor, limits, rulebook, unwritten, type VendorDefinition } from './rulebook/define.ts';
export type { Resource, Resources } from './rulebook/resources.ts';
export type { EffectScope, Scope, SharedScope, Source, Witness } from './rulebook/rule.ts';
export type { VendorParts, VendorPath, VendorsOption } from './sources/source.ts';
export { collection, relation } from './state/definition.ts';
export type { ReadStateOf, StateOf } from './state/live.ts';
export interface RingerOptions<V extends Vendors = ShippedVendors> extends Omit<BootOptions, 'vendors' | 'hosts'> {
    /** Which vendors: shipped ones by their names, your own by their paths or parts; all shipped ones when it is not given. */
    vendors?: VendorsOption<VendorName<V>>;
    /** Host names of a vendor beside those of its contract: `{ wavefront: ['acme.wavefront.com'] }`. */
    hosts?: {
        [N in VendorName<V>]?: string[];
    };
    /** A configuration file, `ringer.config.ts`; what is given beside it goes before what it says. */
    config?: string;
    /** What every namespace begins with: faults, or a file with the body of `PUT /__admin/faults`. */
    faults?: AnyFault<V>[] | string;
}
export interface ListenOptions {
    /** 4700 when it is not given, 0 takes a free one. */
    port?: number;
    /** 127.0.0.1 when it is not given. */
    host?: string;
    /** HTTPS, with a certificate that is made for it, or with one of your own (PEM). */
    tls?: true | {
        cert: string;
        key: string;
    };
}
export interface ListeningRinger {
    url: string;
    port: number;
    /** What clients have to trust when the certificate was made (PEM). */
    ca: string | undefined;
    close(): Promise<void>;
}
/** A Ringer in this process. Two of them share nothing. */
export interface RingerServer<V extends Vendors = ShippedVendors> extends RingerClient<V> {
    /** Opens a port. Throws when it cannot be had, or when it listens already. */
    listen(place?: ListenOptions): Promise<ListeningRinger>;
}
/** Loads the vendors; no port is opened. Throws an error that names file and place when a contract, a cast or a rulebook is wrong. */
export declare function createRinger<V extends Vendors = ShippedVendors>(options?: RingerOptions<NoInfer<V>>): Promise<RingerServer<V>>;
