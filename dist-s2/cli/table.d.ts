/** Rows in columns as wide as their widest cell; the last column is not padded. */
export declare function table(rows: string[][], indent?: string): string;
