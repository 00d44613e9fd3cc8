import type { components, operations } from '../../generated/syncano.ts';
import type { SharedScope } from '../../rulebook/rule.ts';
export type Schemas = components['schemas'];
export type Instance = Omit<Schemas['Instance'], 'role' | 'links'>;
export type Group = Omit<Schemas['Group'], 'links'>;
export type Profile = Omit<Schemas['Profile'], 'owner' | 'links'>;
/** A user as it is kept; profile and groups are shown in full. */
export interface User {
    id: number;
    username: string;
    user_key: string;
    /** Id of the profile, which counts on its own. */
    profile: number;
}
/** The key of somebody with an account, and what that person is in the instance. */
export interface AccountKey {
    key: string;
    role: 'owner' | 'full' | 'write' | 'read';
}
/** A key of the instance itself, for applications. */
export interface ApiKey {
    key: string;
    allow_user_create: boolean;
    allow_group_create: boolean;
}
export declare const state: {
    instances: import("../../state/definition.ts").CollectionDefinition<Instance>;
    account_keys: import("../../state/definition.ts").CollectionDefinition<AccountKey>;
    api_keys: import("../../state/definition.ts").CollectionDefinition<ApiKey>;
    profiles: import("../../state/definition.ts").CollectionDefinition<Profile>;
    users: import("../../state/definition.ts").CollectionDefinition<User>;
    groups: import("../../state/definition.ts").CollectionDefinition<Group>;
    members: import("../../state/definition.ts").RelationDefinition<object, {
        readonly group: "groups";
        readonly user: "users";
    }>;
};
export declare const operation: import("../../rulebook/define.ts").DefineOperation<operations, {
    instances: import("../../state/definition.ts").CollectionDefinition<Instance>;
    account_keys: import("../../state/definition.ts").CollectionDefinition<AccountKey>;
    api_keys: import("../../state/definition.ts").CollectionDefinition<ApiKey>;
    profiles: import("../../state/definition.ts").CollectionDefinition<Profile>;
    users: import("../../state/definition.ts").CollectionDefinition<User>;
    groups: import("../../state/definition.ts").CollectionDefinition<Group>;
    members: import("../../state/definition.ts").RelationDefinition<object, {
        readonly group: "groups";
        readonly user: "users";
    }>;
}>, shared: <const R extends Record<string, import("../../rulebook/rule.ts").SharedRule<{
    instances: import("../../state/definition.ts").CollectionDefinition<Instance>;
    account_keys: import("../../state/definition.ts").CollectionDefinition<AccountKey>;
    api_keys: import("../../state/definition.ts").CollectionDefinition<ApiKey>;
    profiles: import("../../state/definition.ts").CollectionDefinition<Profile>;
    users: import("../../state/definition.ts").CollectionDefinition<User>;
    groups: import("../../state/definition.ts").CollectionDefinition<Group>;
    members: import("../../state/definition.ts").RelationDefinition<object, {
        readonly group: "groups";
        readonly user: "users";
    }>;
}>>>(rules: R) => R;
/** What any operation's rules see. */
export type Asked = SharedScope<typeof state>;
/** The instance that the path names, in any case. */
export declare function instanceOf({ params, state: { instances } }: Pick<Asked, 'params' | 'state'>): Instance | undefined;
/** The cast that witnesses speak of. */
export declare const FULL_KEY = "0123456789abcdef0123456789abcdef01234562";
export declare const READ_KEY = "fedcba9876543210fedcba987654321001234564";
export declare const API_KEY = "0123456789abcdef0123456789abcdef01234561";
export declare const UNKNOWN_KEY = "ffffffffffffffffffffffffffffffffffffff00";
export declare const GRACES_KEY = "00000000000000000000000000000000000000b2";
export declare const INSTANCE = "acme-instance";
export declare const ENGINEERING: number, SUPPORT: number;
export declare const ADA: number, GRACE: number, ALAN: number;
export declare const NOBODY = 99;
