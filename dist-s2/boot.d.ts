import { type Namespaces } from './namespace/registry.ts';
import type { Vendor } from './rulebook/vendor.ts';
import type { Connections } from './server/connections.ts';
import { type LoadedVendor } from './sources/load.ts';
import type { VendorSource, VendorsOption } from './sources/source.ts';
/** Everything that answers: the vendors, and the worlds in which they do. */
export interface Ringer {
    vendors: Map<string, Vendor>;
    namespaces: Namespaces;
    /** Undefined while it listens on no port. */
    connections: Connections | undefined;
    /** Host names that are a vendor's beside those of its contract. */
    hosts: Record<string, string[]>;
}
export interface RingerOptions {
    /** Which vendors: shipped ones by their names, your own by their paths or parts; all shipped ones when it is not given. */
    vendors?: VendorsOption | VendorSource[];
    /** A folder with casts of your own, `<vendor>.json`; a vendor that it has no file for keeps its own. */
    fixtures?: string;
    /** Host names of a vendor beside those of its contract: `{ wavefront: ['acme.wavefront.com'] }`. */
    hosts?: Record<string, string[]>;
    /** Any text; ids and choices are hashes of it. */
    seed?: string;
    /** An ISO 8601 time to start at, or `real`. */
    clock?: string;
    /** Whether the vendors' limits count. */
    limits?: boolean;
    /** How many requests a namespace's journal keeps. */
    journalSize?: number;
    /** How long a namespace may be idle: an ISO 8601 duration, or milliseconds. */
    namespaceTtl?: string | number;
}
export declare const defaultSeed = "ringer";
/** Loads the vendors and gives each namespace-to-be its origin. Throws when a contract, a cast or a rulebook is wrong. */
export declare function bootRinger(options?: RingerOptions): Promise<Ringer>;
/** A Ringer over vendors that are loaded already: its own namespaces, nothing shared but what never changes. */
export declare function startRinger(vendors: Vendor[], options?: RingerOptions): Ringer;
/** Loads the vendors alone. Throws when a contract, a cast or a rulebook is wrong. */
export declare function loadVendors(options: Pick<RingerOptions, 'vendors' | 'fixtures'>): Promise<Vendor[]>;
/** The same, each with the files that it was made of. */
export declare function loadSources({ vendors, fixtures }: Pick<RingerOptions, 'vendors' | 'fixtures'>): Promise<LoadedVendor[]>;
/** What a configuration gives has its paths resolved already. */
export declare function isResolved(vendors: RingerOptions['vendors']): vendors is VendorSource[];
/** Throws for a host of a vendor that there is not. */
export declare function hostsOf(vendors: Vendor[], hosts: Record<string, string[]>): Record<string, string[]>;
