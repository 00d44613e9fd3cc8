import { Option } from 'commander';
/** `--vendors a,b`. */
export declare const vendorsOption: () => Option;
/** `--spec petstore.yaml`, as often as need be. */
export declare const specOption: () => Option;
export declare const configOption: () => Option;
export declare const fixturesOption: () => Option;
export declare const seedOption: () => Option;
export declare const clockOption: () => Option;
export declare const faultsOption: () => Option;
export declare const limitsOption: () => Option;
export declare const jsonOption: () => Option;
export declare function portNumber(text: string): number;
export declare function wholeNumber(text: string): number;
/** ISO 8601, milliseconds, or one number of seconds, minutes or hours: `30s`. */
export declare function duration(text: string): number;
