import { type Namespace, type NamespaceSettings, type NamespaceWorld } from './namespace.ts';
/** What a name has to look like, in a header as in a path. */
export declare const namespaceName: RegExp;
export declare const maxNamespaces = 10000;
export declare const defaultNamespace = "default";
export declare const tooManyNamespaces = "There are 10000 namespaces, the most there can be: drop some, or let idle ones go sooner (--namespace-ttl).";
export interface RegistryOptions extends NamespaceSettings {
    /** Namespaces that nobody used for so long are dropped; `default` never is. */
    ttlMs: number;
    /** Milliseconds of a clock that only goes on. */
    elapsed?: () => number;
}
/** The namespaces of a server. Names are the client's, so this is a `Map`, oldest use first. */
export interface Namespaces {
    readonly size: number;
    get(name: string): Namespace | undefined;
    /** The namespace of that name, made from the fixtures when there is none; undefined when there are too many already. */
    open(name: string): Namespace | undefined;
    /** Adds one that does not exist yet; undefined when there are too many already. */
    add(namespace: Namespace): Namespace | undefined;
    /** False when there is none of that name. */
    drop(name: string): boolean;
    all(): Namespace[];
    /** What namespaces are made from and reset to. */
    readonly origin: NamespaceWorld;
    /** Makes another world the origin of all that are made from now on, and of `default`. */
    startFrom(world: NamespaceWorld): void;
    /** Puts another world in the place of each that there is, those of resets and snapshots too; worlds that are one stay one. */
    changeWorlds(change: (world: NamespaceWorld) => NamespaceWorld): void;
    readonly settings: NamespaceSettings;
}
export declare function createNamespaces(start: NamespaceWorld, options: RegistryOptions): Namespaces;
