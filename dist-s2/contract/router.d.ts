/** A path's operations, found. */
export interface Route<T> {
    /** Upper-case method → what was registered. */
    methods: Map<string, T>;
    /** Decoded path parameters, as sent, by the names of that method's template. */
    params(method: string): Record<string, string>;
}
export interface Router<T> {
    /** Gives back what is registered for that method and path already; then nothing is added. */
    add(method: string, template: string, value: T): T | undefined;
    /** Literal segments win over parameters, whatever the order of registration; the search backtracks. */
    find(path: string): Route<T> | undefined;
}
/** A matcher for OpenAPI path templates. */
export declare function createRouter<T>(): Router<T>;
