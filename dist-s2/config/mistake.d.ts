export interface Mistake {
    /** Where it is in the configuration. */
    pointer: string;
    message: string;
}
/** What is wrong in a configuration, by its schema; undefined when it is right. */
export declare function mistakeIn(config: unknown): Mistake | undefined;
/** Throws where an option is misspelt: nothing would say so. */
export declare function refuseStrangers(options: object): void;
