import type { VendorSource, VendorsOption } from './source.ts';
/** The names of the vendors that come with Ringer. */
export declare const shippedNames: string[];
/**
 * The vendors that an option means; all shipped ones when it is not given. Paths are relative to `folder`; `known` are those that can be
 * named beside the shipped ones. Throws an error that names the entry, what is wrong with it, and what to do.
 */
export declare function sourcesOf(option: VendorsOption | undefined, folder: string, known?: VendorSource[]): VendorSource[];
/** A name or a path, as it stands in a list or on the command line. */
export declare function sourceOf(entry: string, folder: string, known?: VendorSource[]): VendorSource;
/** Throws where two sources have one name. */
export declare function refuseTwins(sources: VendorSource[]): VendorSource[];
