import type { components, operations } from '../../generated/snag.ts';
import type { EffectScope, Scope } from '../../rulebook/rule.ts';
export interface Organization {
    id: string;
}
export interface Website {
    id: string;
    organizationId: string;
    /** Only a website that connects wallets has user groups. */
    multipleWallets: boolean;
}
export interface Key {
    key: string;
    organizationId: string;
    /** Where metadata goes that names no website. */
    defaultWebsiteId: string;
    revoked: boolean;
}
/** A wallet is a user. */
export interface User {
    id: string;
    walletAddress: string;
    isSnagSuperAdmin: boolean;
    createdAt: string;
    updatedAt: string;
}
export type CreateUserMetadata = components['schemas']['CreateUserMetadata'];
/** What is said about a user: all of the body that names neither somebody nor something. */
export type Profile = Omit<CreateUserMetadata, 'userId' | 'walletAddress' | 'websiteId' | 'organizationId' | 'userGroupId' | 'userGroupExternalIdentifier' | 'externalIdentifier' | 'walletGroupIdentifier'>;
export interface Group {
    id: string;
    websiteId: string;
    externalIdentifier: string | null;
    /** What was said about any of its members while they were in it; every member shows it. */
    profile: Profile;
}
/** What a website knows about a user. */
export interface Metadata {
    metadataId: string;
    externalIdentifier: string | null;
    walletGroupIdentifier: string | null;
    profile: Profile;
    createdAt: string;
    updatedAt: string;
}
export declare const state: {
    organizations: import("../../state/definition.ts").CollectionDefinition<Organization>;
    websites: import("../../state/definition.ts").CollectionDefinition<Website>;
    keys: import("../../state/definition.ts").CollectionDefinition<Key>;
    users: import("../../state/definition.ts").CollectionDefinition<User>;
    metadata: import("../../state/definition.ts").RelationDefinition<Metadata, {
        readonly user: "users";
        readonly website: "websites";
    }>;
    groups: import("../../state/definition.ts").CollectionDefinition<Group>;
    members: import("../../state/definition.ts").RelationDefinition<object, {
        readonly group: "groups";
        readonly user: "users";
    }>;
};
export declare const operation: import("../../rulebook/define.ts").DefineOperation<operations, {
    organizations: import("../../state/definition.ts").CollectionDefinition<Organization>;
    websites: import("../../state/definition.ts").CollectionDefinition<Website>;
    keys: import("../../state/definition.ts").CollectionDefinition<Key>;
    users: import("../../state/definition.ts").CollectionDefinition<User>;
    metadata: import("../../state/definition.ts").RelationDefinition<Metadata, {
        readonly user: "users";
        readonly website: "websites";
    }>;
    groups: import("../../state/definition.ts").CollectionDefinition<Group>;
    members: import("../../state/definition.ts").RelationDefinition<object, {
        readonly group: "groups";
        readonly user: "users";
    }>;
}>, shared: <const R extends Record<string, import("../../rulebook/rule.ts").SharedRule<{
    organizations: import("../../state/definition.ts").CollectionDefinition<Organization>;
    websites: import("../../state/definition.ts").CollectionDefinition<Website>;
    keys: import("../../state/definition.ts").CollectionDefinition<Key>;
    users: import("../../state/definition.ts").CollectionDefinition<User>;
    metadata: import("../../state/definition.ts").RelationDefinition<Metadata, {
        readonly user: "users";
        readonly website: "websites";
    }>;
    groups: import("../../state/definition.ts").CollectionDefinition<Group>;
    members: import("../../state/definition.ts").RelationDefinition<object, {
        readonly group: "groups";
        readonly user: "users";
    }>;
}>>>(rules: R) => R;
type AnyScope = Scope<unknown, typeof state>;
/** Who asks, and what there is to see. */
export type Asking = Pick<AnyScope, 'credential' | 'state'>;
export type Seen = Asking['state'];
/** What making something takes. */
export type Making = Pick<EffectScope<AnyScope, typeof state>, 'state' | 'newId' | 'now'>;
/** The cast's people and places that witnesses speak of. */
export declare const ORGANIZATION = "0a000000-0000-4000-8000-000000000001";
export declare const MAIN = "0b000000-0000-4000-8000-000000000001";
export declare const SINGLE_WALLET = "0b000000-0000-4000-8000-000000000003";
export declare const ADA = "0c000000-0000-4000-8000-00000000000a";
export declare const ALAN = "0c000000-0000-4000-8000-00000000000c";
export declare const EDSGER = "0c000000-0000-4000-8000-00000000000d";
export declare const GRACES_WALLET = "0x00000000000000000000000000000000000000bb";
export declare const ALANS_WALLET = "0x00000000000000000000000000000000000000cc";
/** A uuid that nobody and nothing has. */
export declare const UNKNOWN = "0f000000-0000-4000-8000-00000000000f";
export {};
