import { type RingerOptions } from '../boot.ts';
import type { VendorSource } from '../sources/source.ts';
/** What a configuration file holds: what `createRinger` takes, and where `ringer start` listens. */
export interface Config extends RingerOptions {
    port?: number;
    host?: string;
    faults?: string | object[];
}
/** A configuration as it is used: every path is absolute, and every vendor is there. */
export interface ResolvedConfig extends Config {
    vendors?: VendorSource[];
}
export interface ReadConfig {
    config: ResolvedConfig;
    /** Those that it was made of, absolute. */
    files: string[];
}
export declare const configNames: string[];
/** The configuration in a folder; undefined when there is none. Throws when there are two. */
export declare function findConfig(folder: string): string | undefined;
/** Reads a configuration. Throws an error that names file and place when it cannot be one. */
export declare function readConfig(file: string): Promise<ReadConfig>;
/** A configuration with what was given beside it, which goes before; vendors may be given by the names that they have there. */
export declare function withConfig<O extends Config>(file: string, given: O): Promise<Omit<O, 'vendors'> & ResolvedConfig>;
