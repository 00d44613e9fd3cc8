/** File → what stands for its content. */
export type Stamps = ReadonlyMap<string, string>;
/** A file that is saved as it was has not changed; one that is not there has a stamp too. */
export declare function stampsOf(files: Iterable<string>): Stamps;
/** The files whose content is another now. */
export declare function changedSince(stamps: Stamps): string[];
