import type { Namespace } from '../client/namespace.ts';
import type { Vendors } from '../client/types.ts';
/** What a namespace was asked, and which rules answered, for a person whose test has failed. */
export declare function reportOf<V extends Vendors>({ name, journal }: Namespace<V>): Promise<string>;
