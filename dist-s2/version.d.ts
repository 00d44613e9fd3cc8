/** The package's own version. */
export declare const version: string;
