/** The management key comes first, then the limit, then the plan; both headers are needed, and of one pair. */
export declare const unauthorized: {
    readonly answer: 401;
    readonly when: "the two headers are not a pair of keys that somebody holds";
    readonly source: "documented: 401 for an invalid token";
    readonly holds: (scope: import("../../index.ts").SharedScope<{
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
            };
            webhook_version: "v2024-01-01";
        } & {
            id: string;
            api_usage_notifications: {
                redemptions: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                messages: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                bulk_api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                webhook_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                cycle_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
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
                api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
                bulk_api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
            };
        }>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        assignments: import("../../state/definition.ts").RelationDefinition<{
            role: string;
        }, {
            readonly project: "projects";
            readonly user: "users";
        }>;
        invitations: import("../../state/definition.ts").CollectionDefinition<{
            email: string;
            first_name: string;
            last_name: string;
            projects: {
                [key: string]: import("../../generated/voucherify.ts").components["schemas"]["Role"];
            };
        }>;
    }>) => boolean;
    readonly witness: [{
        readonly credential: null;
    }, {
        readonly credential: {
            readonly 'X-Management-Id': "mgmt-id";
        };
    }, {
        readonly credential: {
            readonly 'X-Management-Token': "mgmt-token";
        };
    }, {
        readonly credential: {
            readonly 'X-Management-Id': "mgmt-id";
            readonly 'X-Management-Token': "wrong";
        };
    }, {
        readonly credential: {
            readonly 'X-Management-Token': "mgmt-token";
            readonly 'X-Management-Id': string;
        };
    }, {
        readonly credential: null;
        readonly throttled: true;
    }];
}, throttled: {
    readonly answer: 429;
    readonly when: "limits are on, and the 2000 requests of the minute are used up";
    readonly source: "inferred: documented for the platform as a whole; that it holds here, its place and its body are our reading";
    readonly headers: ({ now, budget }: import("../../index.ts").SharedScope<{
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
            };
            webhook_version: "v2024-01-01";
        } & {
            id: string;
            api_usage_notifications: {
                redemptions: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                messages: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                bulk_api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                webhook_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                cycle_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
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
                api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
                bulk_api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
            };
        }>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        assignments: import("../../state/definition.ts").RelationDefinition<{
            role: string;
        }, {
            readonly project: "projects";
            readonly user: "users";
        }>;
        invitations: import("../../state/definition.ts").CollectionDefinition<{
            email: string;
            first_name: string;
            last_name: string;
            projects: {
                [key: string]: import("../../generated/voucherify.ts").components["schemas"]["Role"];
            };
        }>;
    }>) => {
        'x-rate-limit-type': string;
        'retry-after': string;
    };
    readonly witness: [{
        readonly throttled: true;
    }, {
        readonly throttled: true;
        readonly credential: {
            'X-Management-Id': string;
            'X-Management-Token': string;
        };
    }];
    readonly check: "throttled";
}, noManagementApi: {
    readonly answer: 402;
    readonly when: "the plan is without the Management API";
    readonly source: "documented: 402 for a plan without the feature";
    readonly holds: (scope: import("../../index.ts").SharedScope<{
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
            };
            webhook_version: "v2024-01-01";
        } & {
            id: string;
            api_usage_notifications: {
                redemptions: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                messages: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                bulk_api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                webhook_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                cycle_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
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
                api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
                bulk_api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
            };
        }>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        assignments: import("../../state/definition.ts").RelationDefinition<{
            role: string;
        }, {
            readonly project: "projects";
            readonly user: "users";
        }>;
        invitations: import("../../state/definition.ts").CollectionDefinition<{
            email: string;
            first_name: string;
            last_name: string;
            projects: {
                [key: string]: import("../../generated/voucherify.ts").components["schemas"]["Role"];
            };
        }>;
    }>) => boolean;
    readonly witness: [{
        readonly credential: {
            'X-Management-Id': string;
            'X-Management-Token': string;
        };
    }, {
        readonly credential: {
            'X-Management-Id': string;
            'X-Management-Token': string;
        };
        readonly params: {
            readonly projectId: "proj_2F3txY7";
        };
        readonly text: "no JSON";
    }];
};
/** The same where the vendor's list of errors is without them. */
export declare const unlistedUnauthorized: {
    readonly source: "inferred: 401 is listed at the other operations only";
    readonly answer: 401;
    readonly when: "the two headers are not a pair of keys that somebody holds";
    readonly holds: (scope: import("../../index.ts").SharedScope<{
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
            };
            webhook_version: "v2024-01-01";
        } & {
            id: string;
            api_usage_notifications: {
                redemptions: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                messages: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                bulk_api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                webhook_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                cycle_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
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
                api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
                bulk_api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
            };
        }>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        assignments: import("../../state/definition.ts").RelationDefinition<{
            role: string;
        }, {
            readonly project: "projects";
            readonly user: "users";
        }>;
        invitations: import("../../state/definition.ts").CollectionDefinition<{
            email: string;
            first_name: string;
            last_name: string;
            projects: {
                [key: string]: import("../../generated/voucherify.ts").components["schemas"]["Role"];
            };
        }>;
    }>) => boolean;
    readonly witness: [{
        readonly credential: null;
    }, {
        readonly credential: {
            readonly 'X-Management-Id': "mgmt-id";
        };
    }, {
        readonly credential: {
            readonly 'X-Management-Token': "mgmt-token";
        };
    }, {
        readonly credential: {
            readonly 'X-Management-Id': "mgmt-id";
            readonly 'X-Management-Token': "wrong";
        };
    }, {
        readonly credential: {
            readonly 'X-Management-Token': "mgmt-token";
            readonly 'X-Management-Id': string;
        };
    }, {
        readonly credential: null;
        readonly throttled: true;
    }];
}, unlistedNoManagementApi: {
    readonly source: "inferred: 402 is listed at the other operations only";
    readonly answer: 402;
    readonly when: "the plan is without the Management API";
    readonly holds: (scope: import("../../index.ts").SharedScope<{
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
            };
            webhook_version: "v2024-01-01";
        } & {
            id: string;
            api_usage_notifications: {
                redemptions: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                messages: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                bulk_api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                webhook_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                cycle_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
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
                api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
                bulk_api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
            };
        }>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        assignments: import("../../state/definition.ts").RelationDefinition<{
            role: string;
        }, {
            readonly project: "projects";
            readonly user: "users";
        }>;
        invitations: import("../../state/definition.ts").CollectionDefinition<{
            email: string;
            first_name: string;
            last_name: string;
            projects: {
                [key: string]: import("../../generated/voucherify.ts").components["schemas"]["Role"];
            };
        }>;
    }>) => boolean;
    readonly witness: [{
        readonly credential: {
            'X-Management-Id': string;
            'X-Management-Token': string;
        };
    }, {
        readonly credential: {
            'X-Management-Id': string;
            'X-Management-Token': string;
        };
        readonly params: {
            readonly projectId: "proj_2F3txY7";
        };
        readonly text: "no JSON";
    }];
};
/** What a body says is judged before what it speaks of is looked for: our reading. */
export declare const invalidPayload: {
    readonly answer: 400;
    readonly when: "the payload does not fit its schema";
    readonly source: "documented: 400 invalid_payload";
    readonly body: (scope: import("../../index.ts").SharedScope<{
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
            };
            webhook_version: "v2024-01-01";
        } & {
            id: string;
            api_usage_notifications: {
                redemptions: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                messages: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                bulk_api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                webhook_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                cycle_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
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
                api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
                bulk_api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
            };
        }>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        assignments: import("../../state/definition.ts").RelationDefinition<{
            role: string;
        }, {
            readonly project: "projects";
            readonly user: "users";
        }>;
        invitations: import("../../state/definition.ts").CollectionDefinition<{
            email: string;
            first_name: string;
            last_name: string;
            projects: {
                [key: string]: import("../../generated/voucherify.ts").components["schemas"]["Role"];
            };
        }>;
    }>) => {
        code: number;
        key: string;
        message: string;
        details: string;
        request_id: string;
    };
    readonly witness: {
        readonly text: "no JSON";
    };
    readonly check: "body";
}, incorrectRole: {
    readonly answer: 400;
    readonly when: "there is no such role";
    readonly source: "inferred: 400 is documented, its key and text at invite-user only";
    readonly holds: ({ body }: import("../../index.ts").SharedScope<{
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
            };
            webhook_version: "v2024-01-01";
        } & {
            id: string;
            api_usage_notifications: {
                redemptions: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                messages: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                bulk_api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                webhook_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                cycle_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
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
                api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
                bulk_api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
            };
        }>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        assignments: import("../../state/definition.ts").RelationDefinition<{
            role: string;
        }, {
            readonly project: "projects";
            readonly user: "users";
        }>;
        invitations: import("../../state/definition.ts").CollectionDefinition<{
            email: string;
            first_name: string;
            last_name: string;
            projects: {
                [key: string]: import("../../generated/voucherify.ts").components["schemas"]["Role"];
            };
        }>;
    }>) => boolean;
    readonly body: (scope: import("../../index.ts").SharedScope<{
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
            };
            webhook_version: "v2024-01-01";
        } & {
            id: string;
            api_usage_notifications: {
                redemptions: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                messages: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                bulk_api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                webhook_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                cycle_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
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
                api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
                bulk_api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
            };
        }>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        assignments: import("../../state/definition.ts").RelationDefinition<{
            role: string;
        }, {
            readonly project: "projects";
            readonly user: "users";
        }>;
        invitations: import("../../state/definition.ts").CollectionDefinition<{
            email: string;
            first_name: string;
            last_name: string;
            projects: {
                [key: string]: import("../../generated/voucherify.ts").components["schemas"]["Role"];
            };
        }>;
    }>) => {
        code: number;
        key: string;
        message: string;
        details: string;
        request_id: string;
    };
    readonly witness: [{
        readonly body: {
            readonly role: "VICE_ADMIN";
        };
    }, {
        readonly params: {
            readonly projectId: "proj_2F3txY7";
        };
        readonly body: {
            readonly role: "VICE_ADMIN";
        };
    }];
};
/** The project is looked for before the user: our reading. */
export declare const noSuchProject: {
    readonly answer: 404;
    readonly when: "the project does not exist";
    readonly source: "inferred: 404 is listed for a project of its own and at invite-user, whose body this is";
    readonly holds: ({ params, state }: import("../../index.ts").SharedScope<{
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
            };
            webhook_version: "v2024-01-01";
        } & {
            id: string;
            api_usage_notifications: {
                redemptions: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                messages: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                bulk_api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                webhook_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                cycle_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
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
                api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
                bulk_api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
            };
        }>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        assignments: import("../../state/definition.ts").RelationDefinition<{
            role: string;
        }, {
            readonly project: "projects";
            readonly user: "users";
        }>;
        invitations: import("../../state/definition.ts").CollectionDefinition<{
            email: string;
            first_name: string;
            last_name: string;
            projects: {
                [key: string]: import("../../generated/voucherify.ts").components["schemas"]["Role"];
            };
        }>;
    }>) => boolean;
    readonly body: (scope: import("../../index.ts").SharedScope<{
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
            };
            webhook_version: "v2024-01-01";
        } & {
            id: string;
            api_usage_notifications: {
                redemptions: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                messages: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                bulk_api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                webhook_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                cycle_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
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
                api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
                bulk_api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
            };
        }>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        assignments: import("../../state/definition.ts").RelationDefinition<{
            role: string;
        }, {
            readonly project: "projects";
            readonly user: "users";
        }>;
        invitations: import("../../state/definition.ts").CollectionDefinition<{
            email: string;
            first_name: string;
            last_name: string;
            projects: {
                [key: string]: import("../../generated/voucherify.ts").components["schemas"]["Role"];
            };
        }>;
    }>) => {
        code: number;
        key: string;
        message: string;
        details: string;
        request_id: string;
        resource_id: string;
        resource_type: "user" | "project";
    };
    readonly witness: [{
        readonly params: {
            readonly projectId: "proj_2F3txY7";
        };
    }, {
        readonly params: {
            readonly projectId: "proj_2F3txY7";
            readonly userId: "user_VNBwrq3d4OaxJjoykkwIRTbqgnYgjCl";
        };
    }];
}, noSuchUser: {
    readonly answer: 404;
    readonly when: "the organization has no user of that id or login";
    readonly source: "documented: 404 not_found of a user";
    readonly holds: ({ params, state }: import("../../index.ts").SharedScope<{
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
            };
            webhook_version: "v2024-01-01";
        } & {
            id: string;
            api_usage_notifications: {
                redemptions: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                messages: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                bulk_api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                webhook_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                cycle_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
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
                api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
                bulk_api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
            };
        }>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        assignments: import("../../state/definition.ts").RelationDefinition<{
            role: string;
        }, {
            readonly project: "projects";
            readonly user: "users";
        }>;
        invitations: import("../../state/definition.ts").CollectionDefinition<{
            email: string;
            first_name: string;
            last_name: string;
            projects: {
                [key: string]: import("../../generated/voucherify.ts").components["schemas"]["Role"];
            };
        }>;
    }>) => boolean;
    readonly body: (scope: import("../../index.ts").SharedScope<{
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
            };
            webhook_version: "v2024-01-01";
        } & {
            id: string;
            api_usage_notifications: {
                redemptions: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                messages: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                bulk_api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                webhook_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                cycle_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
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
                api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
                bulk_api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
            };
        }>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        assignments: import("../../state/definition.ts").RelationDefinition<{
            role: string;
        }, {
            readonly project: "projects";
            readonly user: "users";
        }>;
        invitations: import("../../state/definition.ts").CollectionDefinition<{
            email: string;
            first_name: string;
            last_name: string;
            projects: {
                [key: string]: import("../../generated/voucherify.ts").components["schemas"]["Role"];
            };
        }>;
    }>) => {
        code: number;
        key: string;
        message: string;
        details: string;
        request_id: string;
        resource_id: string;
        resource_type: "user" | "project";
    };
    readonly witness: [{
        readonly params: {
            readonly userId: "user_VNBwrq3d4OaxJjoykkwIRTbqgnYgjCl";
        };
    }, {
        readonly params: {
            readonly userId: "nobody@example.com";
        };
    }];
}, notAssigned: {
    readonly answer: 400;
    readonly when: "the user is not in the project";
    readonly source: "documented: the page of the operation, 400 user_not_assigned";
    readonly holds: ({ params, state }: import("../../index.ts").SharedScope<{
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
            };
            webhook_version: "v2024-01-01";
        } & {
            id: string;
            api_usage_notifications: {
                redemptions: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                messages: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                bulk_api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                webhook_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                cycle_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
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
                api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
                bulk_api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
            };
        }>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        assignments: import("../../state/definition.ts").RelationDefinition<{
            role: string;
        }, {
            readonly project: "projects";
            readonly user: "users";
        }>;
        invitations: import("../../state/definition.ts").CollectionDefinition<{
            email: string;
            first_name: string;
            last_name: string;
            projects: {
                [key: string]: import("../../generated/voucherify.ts").components["schemas"]["Role"];
            };
        }>;
    }>) => boolean;
    readonly body: (scope: import("../../index.ts").SharedScope<{
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
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
                distributions: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
                webhooks: import("../../generated/voucherify.ts").components["schemas"]["CalloutNotifications"];
            };
            webhook_version: "v2024-01-01";
        } & {
            id: string;
            api_usage_notifications: {
                redemptions: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                messages: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                bulk_api_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                webhook_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
                cycle_calls: import("../../generated/voucherify.ts").components["schemas"]["UsageNotifications"];
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
                api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
                bulk_api_calls?: import("../../generated/voucherify.ts").components["schemas"]["Limit"][];
            };
        }>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        assignments: import("../../state/definition.ts").RelationDefinition<{
            role: string;
        }, {
            readonly project: "projects";
            readonly user: "users";
        }>;
        invitations: import("../../state/definition.ts").CollectionDefinition<{
            email: string;
            first_name: string;
            last_name: string;
            projects: {
                [key: string]: import("../../generated/voucherify.ts").components["schemas"]["Role"];
            };
        }>;
    }>) => {
        code: number;
        key: string;
        message: string;
        details: string;
        request_id: string;
    };
    readonly witness: {
        readonly params: {
            readonly userId: "user_alan";
        };
    };
};
