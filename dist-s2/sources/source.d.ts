/** The files of a vendor. Of a shipped vendor those that are not named stay as they come with Ringer. */
export interface VendorParts {
    /** Its OpenAPI document. */
    contract?: string;
    /** The contract, as whoever has nothing but a document may call it. */
    document?: string;
    /** Its cast: what a fresh one holds. */
    fixtures?: string;
    /** A module whose default export is what `defineVendor` gives. */
    rulebook?: string;
    /** Collections by their paths, where there is no rulebook: `{ pets: '/pets' }`. */
    resources?: Record<string, string | {
        path: string;
        key?: string;
    }>;
}
/** A folder or a document: a slash or its ending tells it from a name. */
export type VendorPath = `${string}/${string}` | `${string}\\${string}` | `${string}.yaml` | `${string}.yml` | `${string}.json`;
/** Vendors by their names and paths; or, each under a name of your choice, where its parts are. `true` is the shipped one. */
export type VendorsOption<Name extends string = string> = (Name | VendorPath)[] | {
    [name: string]: true | VendorPath | VendorParts;
};
/** A vendor that can be loaded: every path is absolute, and there is a file. */
export interface VendorSource extends Pick<VendorParts, 'fixtures' | 'rulebook' | 'resources'> {
    name: string;
    contract: string;
    /** Its rulebook comes with Ringer. */
    shipped: boolean;
}
