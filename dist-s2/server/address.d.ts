import type { Vendor } from '../rulebook/vendor.ts';
/** Where a request is going: whose it is, in which namespace, and what of its path is left for them. */
export type Place = {
    kind: 'vendor';
    vendor: Vendor;
    namespace: string;
    path: string;
} | {
    kind: 'admin';
    namespace: string;
    path: string;
} | {
    kind: 'root';
} | {
    kind: 'nowhere';
    detail: string;
}
/** A namespace that cannot be one, or two that disagree. */
 | {
    kind: 'refused';
    detail: string;
};
/** `host` and `namespace` are the headers `Host` and `X-Mock-Namespace`. */
export type Address = (host: string | undefined, path: string, namespace: string | undefined) => Place;
/**
 * Finds out whom a request is for: by `Host` (one of a contract's servers, or `<vendor>.localhost`), else by the path's first segment.
 * On a vendor's host every path is the vendor's. Throws when two vendors claim one host.
 */
export declare function createAddress(vendors: Map<string, Vendor>, hosts?: Record<string, string[]>): Address;
/** `localhost` of `localhost:4700`, `::1` of `[::1]:4700`. */
export declare function hostName(host: string | undefined): string;
