/** Kaiten's own refusals. Their order is our reading: key, limit, tariff, rights, body, object. */
export declare const invalidToken: {
    readonly answer: 401;
    readonly when: "the token is missing or nobody holds it";
    readonly source: "documented: the page of the operation, 401 \"Invalid token\"";
    readonly holds: (scope: import("../../index.ts").SharedScope<{
        tokens: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Token>;
        users: import("../../state/definition.ts").CollectionDefinition<{
            id: number;
            full_name: string;
            email: string;
            username: string;
            avatar_initials_url: string;
            avatar_uploaded_url: string | null;
            initials: string;
            avatar_type: 1 | 2 | 3;
            lng: string;
            timezone: string;
            theme: "light" | "dark" | "auto";
            updated: string;
            created: string;
            activated: boolean;
            ui_version: 1 | 2;
            virtual: boolean;
            email_blocked: string | null;
            email_blocked_reason: string | null;
            delete_requested_at: string | null;
        } & {
            delete_confirmation_sent_at: string | null;
            sd_telegram_id: number | null;
            news_subscription: boolean;
        }>;
        groups: import("../../state/definition.ts").CollectionDefinition<{
            id: number;
            uid: string;
            name: string;
            permissions: number;
            add_to_cards_and_spaces_enabled: boolean;
            created: string;
            updated: string;
        }>;
        members: import("../../state/definition.ts").RelationDefinition<object, {
            readonly group: "groups";
            readonly user: "users";
        }>;
    }>) => boolean;
    readonly witness: [{
        readonly credential: "nobody";
    }, {
        readonly credential: null;
    }, {
        readonly credential: null;
        readonly throttled: true;
    }];
}, throttled: {
    readonly answer: 429;
    readonly when: "limits are on, and the 5 requests of the second are used up";
    readonly source: "documented: root page, 429 over 5 requests a second; its place among the refusals is our reading";
    readonly witness: [{
        readonly throttled: true;
    }, {
        readonly throttled: true;
        readonly credential: "kaiten-token-guest";
    }];
    readonly check: "throttled";
}, tariffWithoutGroups: {
    readonly answer: 402;
    readonly when: "the tariff has no groups";
    readonly source: "documented: the page of the operation, 402 \"Feature is not supported by tariff\"";
    readonly holds: (scope: import("../../index.ts").SharedScope<{
        tokens: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Token>;
        users: import("../../state/definition.ts").CollectionDefinition<{
            id: number;
            full_name: string;
            email: string;
            username: string;
            avatar_initials_url: string;
            avatar_uploaded_url: string | null;
            initials: string;
            avatar_type: 1 | 2 | 3;
            lng: string;
            timezone: string;
            theme: "light" | "dark" | "auto";
            updated: string;
            created: string;
            activated: boolean;
            ui_version: 1 | 2;
            virtual: boolean;
            email_blocked: string | null;
            email_blocked_reason: string | null;
            delete_requested_at: string | null;
        } & {
            delete_confirmation_sent_at: string | null;
            sd_telegram_id: number | null;
            news_subscription: boolean;
        }>;
        groups: import("../../state/definition.ts").CollectionDefinition<{
            id: number;
            uid: string;
            name: string;
            permissions: number;
            add_to_cards_and_spaces_enabled: boolean;
            created: string;
            updated: string;
        }>;
        members: import("../../state/definition.ts").RelationDefinition<object, {
            readonly group: "groups";
            readonly user: "users";
        }>;
    }>) => boolean;
    readonly witness: [{
        readonly credential: "kaiten-token-basic";
    }, {
        readonly credential: "kaiten-token-guest";
    }];
}, noAccessToMembers: {
    readonly answer: 403;
    readonly when: "the token's owner has no access to the section Members";
    readonly source: "recorded: a client author saw it on the group routes, without a body";
    readonly holds: (scope: import("../../index.ts").SharedScope<{
        tokens: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Token>;
        users: import("../../state/definition.ts").CollectionDefinition<{
            id: number;
            full_name: string;
            email: string;
            username: string;
            avatar_initials_url: string;
            avatar_uploaded_url: string | null;
            initials: string;
            avatar_type: 1 | 2 | 3;
            lng: string;
            timezone: string;
            theme: "light" | "dark" | "auto";
            updated: string;
            created: string;
            activated: boolean;
            ui_version: 1 | 2;
            virtual: boolean;
            email_blocked: string | null;
            email_blocked_reason: string | null;
            delete_requested_at: string | null;
        } & {
            delete_confirmation_sent_at: string | null;
            sd_telegram_id: number | null;
            news_subscription: boolean;
        }>;
        groups: import("../../state/definition.ts").CollectionDefinition<{
            id: number;
            uid: string;
            name: string;
            permissions: number;
            add_to_cards_and_spaces_enabled: boolean;
            created: string;
            updated: string;
        }>;
        members: import("../../state/definition.ts").RelationDefinition<object, {
            readonly group: "groups";
            readonly user: "users";
        }>;
    }>) => boolean;
    readonly witness: [{
        readonly credential: "kaiten-token-member";
    }, {
        readonly params: {
            group_uid: string;
        };
        readonly credential: "kaiten-token-member";
        readonly text: "no JSON";
    }];
}, validationError: {
    readonly answer: 400;
    readonly when: "the body does not fit its schema";
    readonly source: "documented: 400 \"Validation error\", its text not shown";
    readonly witness: [{
        readonly text: "no JSON";
    }, {
        readonly params: {
            group_uid: string;
        };
        readonly text: "no JSON";
    }];
    readonly check: "body";
}, noSuchGroup: {
    readonly answer: 404;
    readonly when: "the group does not exist";
    readonly source: "inferred: 404 is documented without its condition";
    readonly holds: ({ params, state }: import("../../index.ts").SharedScope<{
        tokens: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Token>;
        users: import("../../state/definition.ts").CollectionDefinition<{
            id: number;
            full_name: string;
            email: string;
            username: string;
            avatar_initials_url: string;
            avatar_uploaded_url: string | null;
            initials: string;
            avatar_type: 1 | 2 | 3;
            lng: string;
            timezone: string;
            theme: "light" | "dark" | "auto";
            updated: string;
            created: string;
            activated: boolean;
            ui_version: 1 | 2;
            virtual: boolean;
            email_blocked: string | null;
            email_blocked_reason: string | null;
            delete_requested_at: string | null;
        } & {
            delete_confirmation_sent_at: string | null;
            sd_telegram_id: number | null;
            news_subscription: boolean;
        }>;
        groups: import("../../state/definition.ts").CollectionDefinition<{
            id: number;
            uid: string;
            name: string;
            permissions: number;
            add_to_cards_and_spaces_enabled: boolean;
            created: string;
            updated: string;
        }>;
        members: import("../../state/definition.ts").RelationDefinition<object, {
            readonly group: "groups";
            readonly user: "users";
        }>;
    }>) => boolean;
    readonly witness: [{
        params: {
            group_uid: string;
        };
    }, {
        readonly body: {
            readonly user_id: 999;
        };
        readonly params: {
            group_uid: string;
        };
    }];
}, notFoundOnDemand: {
    readonly answer: 404;
    readonly when: "on demand";
    readonly source: "documented: 404 \"Not found\" without a condition";
};
