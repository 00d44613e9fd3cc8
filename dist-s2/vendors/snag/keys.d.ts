import type { Asking, User, Website } from './state.ts';
/** The key that came, if it opens anything. */
export declare function keyOf({ credential, state }: Asking): import("./state.ts").Key | undefined;
/** The website that a request names, if the key's organization has it and is the one that the request names. */
export declare function websiteOf(asking: Asking, named: {
    websiteId?: string | undefined;
    organizationId?: string | undefined;
} | undefined): Website | undefined;
/** A user whom one of the websites of the key's organization knows. */
export declare function userOf(asking: Asking, userId: string | undefined): User | undefined;
/** What the websites of the key's organization know about a user. */
export declare function metadataFor(asking: Asking, user: User): import("../../state/relation.ts").Edge<{
    readonly user: User;
    readonly website: Website;
}, import("./state.ts").Metadata>[];
