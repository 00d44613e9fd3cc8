import type { Serving } from '../server/serve.ts';
import { type LoadedVendor } from '../sources/load.ts';
import type { VendorSource } from '../sources/source.ts';
import type { Report } from './reload-line.ts';
import type { Settings, SourceOptions } from './settings.ts';
import { type Stamps } from './stamps.ts';
interface Start {
    settings: Settings<SourceOptions>;
    loaded: LoadedVendor[];
    /** What their files held before they were loaded. */
    before: Stamps;
    /** Reads the configuration anew. */
    again(): Promise<Settings<SourceOptions>>;
}
/**
 * Takes in what changes on disk while the server runs; gives the names of what it watches. A vendor that is broken stays as it was until its
 * files are right again, and no vendor suffers from another.
 */
export declare function watch(serving: Serving, { settings: first, loaded, before, again }: Start, tell: (report: Report) => void): string[];
/** The files that a vendor is made of, as far as they are known before it is read. */
export declare function ownFiles({ contract, fixtures, rulebook }: VendorSource): string[];
export {};
