/** Snag's own refusals. The order is our reading: key, limit, body, then website and user, then the group. */
export declare const invalidKey: {
    readonly answer: 403;
    readonly when: "the key is missing, unknown or revoked";
    readonly source: "inferred: the text of the documented 403; no 401 is documented";
    readonly holds: (scope: import("../../index.ts").SharedScope<{
        organizations: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Organization>;
        websites: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Website>;
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        metadata: import("../../state/definition.ts").RelationDefinition<import("./state.ts").Metadata, {
            readonly user: "users";
            readonly website: "websites";
        }>;
        groups: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Group>;
        members: import("../../state/definition.ts").RelationDefinition<object, {
            readonly group: "groups";
            readonly user: "users";
        }>;
    }>) => boolean;
    readonly witness: [{
        readonly credential: "nobody";
        readonly text: "no JSON";
        readonly query: {
            readonly limit: "many";
            readonly websiteId: undefined;
        };
    }, {
        readonly credential: "snag-key-revoked";
    }, {
        readonly credential: null;
    }, {
        readonly credential: null;
        readonly throttled: true;
    }];
}, throttled: {
    readonly answer: 429;
    readonly when: "limits are on, and the 250 requests of the second are used up";
    readonly source: "documented: the page of rate limits, 429 for every endpoint; its place among the refusals is our reading";
    readonly witness: [{
        readonly throttled: true;
    }, {
        readonly throttled: true;
        readonly text: "no JSON";
        readonly query: {
            readonly limit: "many";
            readonly websiteId: undefined;
        };
    }];
    readonly check: "throttled";
}, badRequest: {
    readonly answer: 400;
    readonly when: "the body is no JSON or does not fit its schema";
    readonly source: "inferred: the only documented message that fits";
    readonly example: "NotValid";
    readonly witness: [{
        readonly body: {
            readonly websiteId: "main";
        };
    }, {
        readonly text: "no JSON";
    }];
    readonly check: "body";
}, badQuery: {
    readonly answer: 400;
    readonly when: "a parameter does not fit its schema";
    readonly source: "inferred: no refusal of a list is documented";
    readonly witness: {
        readonly query: {
            readonly limit: 0;
        };
    };
    readonly check: "params";
}, noBody: {
    readonly answer: 400;
    readonly when: "there is no body";
    readonly source: "inferred: the only documented message that fits";
    readonly example: "NotValid";
    readonly holds: ({ body }: import("../../index.ts").SharedScope<{
        organizations: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Organization>;
        websites: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Website>;
        keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Key>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        metadata: import("../../state/definition.ts").RelationDefinition<import("./state.ts").Metadata, {
            readonly user: "users";
            readonly website: "websites";
        }>;
        groups: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Group>;
        members: import("../../state/definition.ts").RelationDefinition<object, {
            readonly group: "groups";
            readonly user: "users";
        }>;
    }>) => boolean;
    readonly witness: {
        readonly body: null;
    };
};
