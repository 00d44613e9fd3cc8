import type { components, operations } from '../../generated/wavefront.ts';
import type { ReadStateOf, StateOf } from '../../state/live.ts';
export type Schemas = components['schemas'];
export type Account = Omit<Schemas['UserModel'], 'userGroups' | 'roles'>;
export type Group = Omit<Schemas['UserGroupModel'], 'users' | 'userCount' | 'roles' | 'roleCount'> & {
    id: string;
};
export type Role = Omit<Schemas['RoleDTO'], 'sampleLinkedGroups' | 'linkedGroupsCount' | 'sampleLinkedAccounts' | 'linkedAccountsCount'> & {
    id: string;
};
/** Who holds a token: whose customer that is, and what it may do. */
export interface Token {
    token: string;
    customer: string;
    permissions: string[];
}
export declare const state: {
    tokens: import("../../state/definition.ts").CollectionDefinition<Token>;
    accounts: import("../../state/definition.ts").CollectionDefinition<Account>;
    groups: import("../../state/definition.ts").CollectionDefinition<Group>;
    roles: import("../../state/definition.ts").CollectionDefinition<Role>;
    members: import("../../state/definition.ts").RelationDefinition<object, {
        readonly group: "groups";
        readonly account: "accounts";
    }>;
    accountRoles: import("../../state/definition.ts").RelationDefinition<object, {
        readonly role: "roles";
        readonly account: "accounts";
    }>;
    groupRoles: import("../../state/definition.ts").RelationDefinition<object, {
        readonly role: "roles";
        readonly group: "groups";
    }>;
};
export type ReadState = ReadStateOf<typeof state>;
export type LiveState = StateOf<typeof state>;
export declare const operation: import("../../rulebook/define.ts").DefineOperation<operations, {
    tokens: import("../../state/definition.ts").CollectionDefinition<Token>;
    accounts: import("../../state/definition.ts").CollectionDefinition<Account>;
    groups: import("../../state/definition.ts").CollectionDefinition<Group>;
    roles: import("../../state/definition.ts").CollectionDefinition<Role>;
    members: import("../../state/definition.ts").RelationDefinition<object, {
        readonly group: "groups";
        readonly account: "accounts";
    }>;
    accountRoles: import("../../state/definition.ts").RelationDefinition<object, {
        readonly role: "roles";
        readonly account: "accounts";
    }>;
    groupRoles: import("../../state/definition.ts").RelationDefinition<object, {
        readonly role: "roles";
        readonly group: "groups";
    }>;
}>, shared: <const R extends Record<string, import("../../rulebook/rule.ts").SharedRule<{
    tokens: import("../../state/definition.ts").CollectionDefinition<Token>;
    accounts: import("../../state/definition.ts").CollectionDefinition<Account>;
    groups: import("../../state/definition.ts").CollectionDefinition<Group>;
    roles: import("../../state/definition.ts").CollectionDefinition<Role>;
    members: import("../../state/definition.ts").RelationDefinition<object, {
        readonly group: "groups";
        readonly account: "accounts";
    }>;
    accountRoles: import("../../state/definition.ts").RelationDefinition<object, {
        readonly role: "roles";
        readonly account: "accounts";
    }>;
    groupRoles: import("../../state/definition.ts").RelationDefinition<object, {
        readonly role: "roles";
        readonly group: "groups";
    }>;
}>>>(rules: R) => R;
/** The token that came, in either header, if somebody holds it. */
export declare function tokenOf({ credential, state: { tokens } }: {
    credential: Record<string, string | undefined>;
    state: ReadState;
}): Token | undefined;
/** Everyone and Service Accounts: who is in them is not for anybody to change. */
export declare function isSystem(group: Group | undefined): boolean;
export declare function isServiceAccount({ identifier }: Account): boolean;
/** The ids of a body, each once; no body and `{}` name none. */
export declare function idsOf(body: Schemas['Ids'] | undefined): string[];
/** The group of that id, unless there is none or it is the system's. */
export declare function editable(state: ReadState, id: string): Group | undefined;
interface Pair {
    group: Group | undefined;
    account: Account | undefined;
}
/** Makes the account a member, unless it is one or one of the two is missing. */
export declare function join(state: LiveState, { group, account }: Pair): void;
/** Ends the membership, if there is one. */
export declare function leave(state: LiveState, { group, account }: Pair): void;
/** The cast's people and groups that witnesses speak of. */
export declare const EVERYONE = "e0000000-0000-4000-8000-000000000000";
export declare const ENGINEERING = "e0000000-0000-4000-8000-000000000001";
export declare const SUPPORT = "e0000000-0000-4000-8000-000000000002";
export declare const SERVICE_ACCOUNTS = "e0000000-0000-4000-8000-000000000003";
export declare const ADA = "ada@example.com";
export declare const GRACE = "grace@example.com";
export declare const ALAN = "alan@example.com";
export declare const CI_BOT = "sa::ci-bot";
export declare const NO_GROUP = "e0000000-0000-4000-8000-00000000ffff";
export declare const NOBODY = "nobody@example.com";
export {};
