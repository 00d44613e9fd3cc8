import type { Violation } from '../../contract/call.ts';
declare function badRequest({ errors }: {
    errors: Violation[];
}): {
    status: {
        result: "ERROR";
        message: string;
        code: number;
    };
};
/** The vendor documents no refusal. Their order is our reading: token, permission, query, body, object. */
export declare const invalidToken: {
    readonly answer: 401;
    readonly when: "the token is missing or nobody holds it";
    readonly source: "inferred: a token is required, what happens without one is not said";
    readonly holds: (scope: import("../../index.ts").SharedScope<{
        tokens: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Token>;
        accounts: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Account>;
        groups: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Group>;
        roles: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Role>;
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
    }>) => boolean;
    readonly witness: [{
        readonly credential: "nobody";
    }, {
        readonly credential: {
            readonly api_key: "nobody";
        };
    }, {
        readonly credential: null;
    }];
}, noAccountsPermission: {
    readonly answer: 403;
    readonly when: "the token's holder lacks the Accounts permission (user_management)";
    readonly source: "inferred: the guide demands the permission, and does not say how it is refused";
    readonly holds: (scope: import("../../index.ts").SharedScope<{
        tokens: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Token>;
        accounts: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Account>;
        groups: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Group>;
        roles: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Role>;
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
    }>) => boolean;
    readonly witness: [{
        readonly credential: "wf-token-viewer";
    }, {
        readonly credential: {
            readonly api_key: "wf-token-viewer";
        };
    }, {
        readonly credential: "wf-token-viewer";
        readonly params: {
            readonly id: "nobody@example.com";
        };
        readonly query: {
            readonly sendEmail: "perhaps";
            readonly offset: -1;
        };
        readonly text: "no JSON";
    }];
}, badQuery: {
    readonly answer: 400;
    readonly when: "the query does not fit its schema";
    readonly source: "inferred: other operations refuse with 400 in this envelope";
    readonly body: typeof badRequest;
    readonly witness: {
        readonly query: {
            readonly sendEmail: "perhaps";
            readonly offset: -1;
        };
        readonly text: "no JSON";
    };
    readonly check: "query";
}, badBody: {
    readonly answer: 400;
    readonly when: "the body is no JSON or does not fit its schema";
    readonly source: "inferred: other operations refuse with 400 in this envelope";
    readonly body: typeof badRequest;
    readonly witness: [{
        readonly text: "no JSON";
    }, {
        readonly text: "\"one\"";
    }, {
        readonly params: {
            readonly id: "nobody@example.com";
        };
        readonly text: "no JSON";
    }];
    readonly check: "body";
}, noBody: {
    readonly answer: 400;
    readonly when: "there is no body";
    readonly source: "inferred: the body is documented as optional, yet there is nothing to create without it";
    readonly holds: ({ body }: import("../../index.ts").SharedScope<{
        tokens: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Token>;
        accounts: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Account>;
        groups: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Group>;
        roles: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Role>;
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
    }>) => boolean;
    readonly body: () => {
        status: {
            result: "ERROR";
            message: string;
            code: number;
        };
    };
    readonly witness: {
        readonly body: null;
    };
}, noSuchAccount: {
    readonly answer: 404;
    readonly when: "no account has that id";
    readonly source: "inferred: in the words of the one 404 that is known, \"dashboard does not exist\"";
    readonly holds: ({ params, state }: import("../../index.ts").SharedScope<{
        tokens: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Token>;
        accounts: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Account>;
        groups: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Group>;
        roles: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Role>;
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
    }>) => boolean;
    readonly witness: [{
        readonly params: {
            readonly id: "nobody@example.com";
        };
    }, {
        readonly params: {
            readonly id: "nobody@example.com";
        };
        readonly body: readonly ["e0000000-0000-4000-8000-000000000000"];
    }];
}, noSuchGroup: {
    readonly answer: 404;
    readonly when: "no group has that id";
    readonly source: "inferred: in the words of the one 404 that is known, \"dashboard does not exist\"";
    readonly holds: ({ params, state }: import("../../index.ts").SharedScope<{
        tokens: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Token>;
        accounts: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Account>;
        groups: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Group>;
        roles: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Role>;
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
    }>) => boolean;
    readonly witness: {
        readonly params: {
            readonly id: "no-such-group";
        };
    };
};
/** The same where the body is a list of ids. */
export declare const notIds: {
    witness: ({
        readonly text: "no JSON";
    } | {
        readonly text: "\"one\"";
    } | {
        body: number[];
        text?: never;
    } | {
        text: string;
        body?: never;
    })[];
    answer: 400;
    when: "the body is no JSON or does not fit its schema";
    source: "inferred: other operations refuse with 400 in this envelope";
    body: typeof badRequest;
    check: "body";
};
export {};
