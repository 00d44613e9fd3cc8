import type { components, operations } from '../../generated/voucherify.ts';
import type { ReadStateOf } from '../../state/live.ts';
export type Project = components['schemas']['ManagementProject'];
/** A user as it is kept; its projects are in the assignments. */
export type User = Omit<components['schemas']['User'], 'projects'>;
/** A pair of management keys, known by its id, and what the organization's plan lets it do. */
export interface Key {
    id: string;
    token: string;
    /** A plan with the Management API. */
    management_api: boolean;
}
export declare const state: {
    keys: import("../../state/definition.ts").CollectionDefinition<Key>;
    projects: import("../../state/definition.ts").CollectionDefinition<{
        name?: string;
        description?: string;
        timezone?: string;
        currency?: string;
        dial_code?: string | null;
        webhook_version: "v2024-01-01";
        client_trusted_domains?: string[];
        client_redeem_enabled?: boolean;
        client_publish_enabled?: boolean;
        client_list_vouchers_enabled?: boolean;
        client_create_customer_enabled?: boolean;
        client_loyalty_events_enabled?: boolean;
        client_set_voucher_expiration_date_enabled?: boolean;
        webhooks_callout_notifications?: {
            distributions: components["schemas"]["CalloutNotifications"];
            webhooks: components["schemas"]["CalloutNotifications"];
        };
    } & {
        name: string;
        currency: string;
        timezone: string;
        client_trusted_domains: string[];
        client_redeem_enabled: boolean;
        client_publish_enabled: boolean;
        client_list_vouchers_enabled: boolean;
        client_create_customer_enabled: boolean;
        client_loyalty_events_enabled: boolean;
        client_set_voucher_expiration_date_enabled: boolean;
        webhooks_callout_notifications: {
            distributions: components["schemas"]["CalloutNotifications"];
            webhooks: components["schemas"]["CalloutNotifications"];
        };
        webhook_version: "v2024-01-01";
    } & {
        id: string;
        api_usage_notifications: {
            redemptions: components["schemas"]["UsageNotifications"];
            messages: components["schemas"]["UsageNotifications"];
            api_calls: components["schemas"]["UsageNotifications"];
            bulk_api_calls: components["schemas"]["UsageNotifications"];
            webhook_calls: components["schemas"]["UsageNotifications"];
            cycle_calls: components["schemas"]["UsageNotifications"];
        };
        cluster_id: string;
        case_sensitive_codes: boolean;
        api_version: "v2018-08-01";
        is_sandbox: boolean;
        webhook_token?: string;
    } & {
        default_code_config?: {
            charset: string;
        };
        limits?: {
            api_calls?: components["schemas"]["Limit"][];
            bulk_api_calls?: components["schemas"]["Limit"][];
        };
    }>;
    users: import("../../state/definition.ts").CollectionDefinition<User>;
    assignments: import("../../state/definition.ts").RelationDefinition<{
        role: string;
    }, {
        readonly project: "projects";
        readonly user: "users";
    }>;
    /** Who was invited; an invitation becomes a user only when it is accepted, outside this API. */
    invitations: import("../../state/definition.ts").CollectionDefinition<{
        email: string;
        first_name: string;
        last_name: string;
        projects: {
            [key: string]: components["schemas"]["Role"];
        };
    }>;
};
export declare const operation: import("../../rulebook/define.ts").DefineOperation<operations, {
    keys: import("../../state/definition.ts").CollectionDefinition<Key>;
    projects: import("../../state/definition.ts").CollectionDefinition<{
        name?: string;
        description?: string;
        timezone?: string;
        currency?: string;
        dial_code?: string | null;
        webhook_version: "v2024-01-01";
        client_trusted_domains?: string[];
        client_redeem_enabled?: boolean;
        client_publish_enabled?: boolean;
        client_list_vouchers_enabled?: boolean;
        client_create_customer_enabled?: boolean;
        client_loyalty_events_enabled?: boolean;
        client_set_voucher_expiration_date_enabled?: boolean;
        webhooks_callout_notifications?: {
            distributions: components["schemas"]["CalloutNotifications"];
            webhooks: components["schemas"]["CalloutNotifications"];
        };
    } & {
        name: string;
        currency: string;
        timezone: string;
        client_trusted_domains: string[];
        client_redeem_enabled: boolean;
        client_publish_enabled: boolean;
        client_list_vouchers_enabled: boolean;
        client_create_customer_enabled: boolean;
        client_loyalty_events_enabled: boolean;
        client_set_voucher_expiration_date_enabled: boolean;
        webhooks_callout_notifications: {
            distributions: components["schemas"]["CalloutNotifications"];
            webhooks: components["schemas"]["CalloutNotifications"];
        };
        webhook_version: "v2024-01-01";
    } & {
        id: string;
        api_usage_notifications: {
            redemptions: components["schemas"]["UsageNotifications"];
            messages: components["schemas"]["UsageNotifications"];
            api_calls: components["schemas"]["UsageNotifications"];
            bulk_api_calls: components["schemas"]["UsageNotifications"];
            webhook_calls: components["schemas"]["UsageNotifications"];
            cycle_calls: components["schemas"]["UsageNotifications"];
        };
        cluster_id: string;
        case_sensitive_codes: boolean;
        api_version: "v2018-08-01";
        is_sandbox: boolean;
        webhook_token?: string;
    } & {
        default_code_config?: {
            charset: string;
        };
        limits?: {
            api_calls?: components["schemas"]["Limit"][];
            bulk_api_calls?: components["schemas"]["Limit"][];
        };
    }>;
    users: import("../../state/definition.ts").CollectionDefinition<User>;
    assignments: import("../../state/definition.ts").RelationDefinition<{
        role: string;
    }, {
        readonly project: "projects";
        readonly user: "users";
    }>;
    /** Who was invited; an invitation becomes a user only when it is accepted, outside this API. */
    invitations: import("../../state/definition.ts").CollectionDefinition<{
        email: string;
        first_name: string;
        last_name: string;
        projects: {
            [key: string]: components["schemas"]["Role"];
        };
    }>;
}>, shared: <const R extends Record<string, import("../../rulebook/rule.ts").SharedRule<{
    keys: import("../../state/definition.ts").CollectionDefinition<Key>;
    projects: import("../../state/definition.ts").CollectionDefinition<{
        name?: string;
        description?: string;
        timezone?: string;
        currency?: string;
        dial_code?: string | null;
        webhook_version: "v2024-01-01";
        client_trusted_domains?: string[];
        client_redeem_enabled?: boolean;
        client_publish_enabled?: boolean;
        client_list_vouchers_enabled?: boolean;
        client_create_customer_enabled?: boolean;
        client_loyalty_events_enabled?: boolean;
        client_set_voucher_expiration_date_enabled?: boolean;
        webhooks_callout_notifications?: {
            distributions: components["schemas"]["CalloutNotifications"];
            webhooks: components["schemas"]["CalloutNotifications"];
        };
    } & {
        name: string;
        currency: string;
        timezone: string;
        client_trusted_domains: string[];
        client_redeem_enabled: boolean;
        client_publish_enabled: boolean;
        client_list_vouchers_enabled: boolean;
        client_create_customer_enabled: boolean;
        client_loyalty_events_enabled: boolean;
        client_set_voucher_expiration_date_enabled: boolean;
        webhooks_callout_notifications: {
            distributions: components["schemas"]["CalloutNotifications"];
            webhooks: components["schemas"]["CalloutNotifications"];
        };
        webhook_version: "v2024-01-01";
    } & {
        id: string;
        api_usage_notifications: {
            redemptions: components["schemas"]["UsageNotifications"];
            messages: components["schemas"]["UsageNotifications"];
            api_calls: components["schemas"]["UsageNotifications"];
            bulk_api_calls: components["schemas"]["UsageNotifications"];
            webhook_calls: components["schemas"]["UsageNotifications"];
            cycle_calls: components["schemas"]["UsageNotifications"];
        };
        cluster_id: string;
        case_sensitive_codes: boolean;
        api_version: "v2018-08-01";
        is_sandbox: boolean;
        webhook_token?: string;
    } & {
        default_code_config?: {
            charset: string;
        };
        limits?: {
            api_calls?: components["schemas"]["Limit"][];
            bulk_api_calls?: components["schemas"]["Limit"][];
        };
    }>;
    users: import("../../state/definition.ts").CollectionDefinition<User>;
    assignments: import("../../state/definition.ts").RelationDefinition<{
        role: string;
    }, {
        readonly project: "projects";
        readonly user: "users";
    }>;
    /** Who was invited; an invitation becomes a user only when it is accepted, outside this API. */
    invitations: import("../../state/definition.ts").CollectionDefinition<{
        email: string;
        first_name: string;
        last_name: string;
        projects: {
            [key: string]: components["schemas"]["Role"];
        };
    }>;
}>>>(rules: R) => R;
export type Reading = ReadStateOf<typeof state>;
/** The pair that the id names, whether or not its token came along. */
export declare function keyOf({ credential, state }: {
    credential: Record<string, string | undefined>;
    state: Reading;
}): Key | undefined;
/** The user of that id or login. */
export declare function userOf({ users }: Reading, idOrLogin: string | undefined): User | undefined;
/** A user as every answer shows it: with the roles in all projects. */
export declare function asUser(user: User, { assignments }: Reading): components['schemas']['User'];
/** The cast's keys, projects and people that witnesses speak of. */
export declare const KEY: {
    'X-Management-Id': string;
    'X-Management-Token': string;
};
export declare const STARTER_KEY: {
    'X-Management-Id': string;
    'X-Management-Token': string;
};
export declare const ACME = "proj_Acme0001";
export declare const BETA = "proj_Beta0001";
export declare const SANDBOX = "sand_Acme0001";
export declare const ADA = "user_ada";
export declare const GRACE = "user_grace";
export declare const ALAN = "user_alan";
export declare const NOWHERE = "proj_2F3txY7";
export declare const NOBODY = "user_VNBwrq3d4OaxJjoykkwIRTbqgnYgjCl";
