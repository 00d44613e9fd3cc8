import type { VendorSource } from './source.ts';
/** File names that mean something in a vendor's folder. */
export declare const partNames: string[];
/** The path as a person would write it. */
export declare function shown(path: string): string;
/** What a folder, or a document alone, has of a vendor. Throws an error that says what is missing there. */
export declare function partsOf(path: string): VendorSource;
/** A file that is named, or an error that says which part has none. */
export declare function fileOf(path: string, about: string): string;
