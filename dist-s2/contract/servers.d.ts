import type { OpenApiDocument, Raw } from './document.ts';
/** One of the contract's `servers`: which hosts it claims, and the path in front of every operation. */
export interface Server {
    url: string;
    /** Matches a host name (no port); undefined for a relative URL. */
    host: RegExp | undefined;
    /** The same as names, with `*` for one DNS label: `*.kaiten.ru`. */
    hosts: string[];
    /** Host names that `host` matches: with the variables' defaults, and with each value of an `enum`. */
    hostNames: string[];
    /** `/v1.1`; empty for none. */
    base: string;
    /** The base with each value that its variables' `enum`s list; `base` is the first of them. */
    bases: string[];
}
export declare function serversOf(document: OpenApiDocument): Server[];
/** The servers that a path or an operation has in the place of the document's; undefined when it has none of its own. */
export declare function serversIn(servers: Raw): Server[] | undefined;
/** The hosts as a certificate can name them: a `*` only where it is the whole first label, else by what `hostNames` spells out. */
export declare function certificateNames({ hosts, hostNames }: Server): string[];
