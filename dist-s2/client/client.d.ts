import type { ShippedVendors } from '../generated/operations.ts';
import type { Interception, InterceptOptions } from './interception.ts';
import { type Namespace } from './namespace.ts';
import type { Server } from './server.ts';
import type { NamespaceDocument, OperationId, RuleDocument, VendorDocument, VendorName, Vendors } from './types.ts';
export interface NamespaceOptions {
    /** Another namespace, as it is now (`pr-17`) or as it was at one of its snapshots (`pr-17@before`); the fixtures when it is not given. */
    from?: string;
    seed?: string;
    /** An ISO 8601 time to start at, or `real`. */
    clock?: string;
    /** Whether the vendors' limits count. */
    limits?: boolean;
}
/** A Ringer, in this process or elsewhere. */
export interface RingerClient<V extends Vendors = ShippedVendors> extends AsyncDisposable {
    /** What takes the place of a vendor's origin, in the namespace `default`; of Ringer's own, when no vendor is named. */
    url(vendor?: VendorName<V>): string;
    /** As the global `fetch`, answered by Ringer: a vendor's own URL, one of `url`, or a path such as `/kaiten/api/latest/users`. */
    fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
    /** Answers the calls that this process sends to the vendors' real hosts, in `default` or in the namespace that `X-Mock-Namespace` names. */
    intercept(options?: InterceptOptions): Interception;
    /** The namespace of that name; with options it is made anew, and refused when there is one already. */
    namespace(name: string, options?: NamespaceOptions): Promise<Namespace<V>>;
    namespaces(): Promise<NamespaceDocument[]>;
    vendors(): Promise<VendorDocument[]>;
    /** The whole rulebook, in the order in which rules are asked. */
    rules<const N extends VendorName<V> = VendorName<V>>(only?: {
        vendor?: N;
        operation?: OperationId<V, N>;
    }): Promise<RuleDocument[]>;
    /** The OpenAPI document of the admin routes. */
    openapi(): Promise<object>;
    /** Stops what was intercepted, and every port. It cannot be used afterwards. */
    close(): Promise<void>;
}
/** `end` is what closing does besides. */
export declare function clientOf<V extends Vendors>(server: Omit<Server, 'ended'>, end?: () => Promise<void>): RingerClient<V>;
