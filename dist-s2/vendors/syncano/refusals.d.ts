import type { Source, Witness } from '../../rulebook/rule.ts';
import { type Asked } from './state.ts';
/**
 * The vendor's order: instance, parent, key, rights, throttle, and only then the object itself or the body.
 * A wrong key in front of an instance that does not exist is a 404.
 */
export declare const noSuchInstance: {
    readonly answer: 404;
    readonly example: "InstanceNotFound";
    readonly when: "the instance does not exist; looked at before the key";
    readonly source: "documented: the pages of groups-add and users-groups-add, and the order of the server source";
    readonly holds: (scope: import("../../rulebook/rule.ts").SharedScope<{
        instances: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Instance>;
        account_keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").AccountKey>;
        api_keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").ApiKey>;
        profiles: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Profile>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        groups: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Group>;
        members: import("../../state/definition.ts").RelationDefinition<object, {
            readonly group: "groups";
            readonly user: "users";
        }>;
    }>) => boolean;
    readonly witness: {
        readonly credential: "ffffffffffffffffffffffffffffffffffffff00";
        readonly params: {
            readonly instance_name: "nowhere";
            readonly group_id: 99;
            readonly user_id: 99;
        };
    };
}, noSuchParentGroup: {
    readonly answer: 404;
    readonly example: "GroupNotFound";
    readonly when: "the group does not exist; looked at before the key";
    readonly source: "documented: server source, parents are looked for before the key";
    readonly holds: ({ params, state }: import("../../rulebook/rule.ts").SharedScope<{
        instances: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Instance>;
        account_keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").AccountKey>;
        api_keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").ApiKey>;
        profiles: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Profile>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        groups: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Group>;
        members: import("../../state/definition.ts").RelationDefinition<object, {
            readonly group: "groups";
            readonly user: "users";
        }>;
    }>) => boolean;
    readonly witness: [{
        readonly credential: "ffffffffffffffffffffffffffffffffffffff00";
        readonly params: {
            readonly group_id: 99;
        };
    }, {
        readonly params: {
            readonly group_id: "abc";
        };
    }];
}, noSuchParentUser: {
    readonly answer: 404;
    readonly example: "UserNotFound";
    readonly when: "the user does not exist; looked at before the key";
    readonly source: "documented: server source, parents are looked for before the key";
    readonly holds: ({ params, state }: import("../../rulebook/rule.ts").SharedScope<{
        instances: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Instance>;
        account_keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").AccountKey>;
        api_keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").ApiKey>;
        profiles: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Profile>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        groups: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Group>;
        members: import("../../state/definition.ts").RelationDefinition<object, {
            readonly group: "groups";
            readonly user: "users";
        }>;
    }>) => boolean;
    readonly witness: [{
        readonly credential: "ffffffffffffffffffffffffffffffffffffff00";
        readonly params: {
            readonly user_id: 99;
        };
    }, {
        readonly params: {
            readonly user_id: "abc";
        };
    }];
}, noSuchKey: {
    readonly answer: 403;
    readonly example: "NoSuchApiKey";
    readonly when: "nobody holds the key that came";
    readonly source: "documented: the page of the operation, 403 \"No such API Key.\"";
    readonly holds: (scope: import("../../rulebook/rule.ts").SharedScope<{
        instances: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Instance>;
        account_keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").AccountKey>;
        api_keys: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").ApiKey>;
        profiles: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Profile>;
        users: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").User>;
        groups: import("../../state/definition.ts").CollectionDefinition<import("./state.ts").Group>;
        members: import("../../state/definition.ts").RelationDefinition<object, {
            readonly group: "groups";
            readonly user: "users";
        }>;
    }>) => boolean;
    readonly witness: [{
        readonly credential: "ffffffffffffffffffffffffffffffffffffff00";
    }, {
        readonly credential: "no-key";
    }];
}, incorrectPage: {
    readonly answer: 400;
    readonly when: "a page parameter does not fit";
    readonly source: "documented: server source, \"Incorrect page parameter provided.\"";
    readonly witness: [{
        readonly query: {
            readonly page_size: "many";
        };
    }, {
        readonly query: {
            readonly page_size: -1;
        };
    }, {
        readonly query: {
            readonly direction: 2;
        };
    }, {
        readonly query: {
            readonly last_pk: "x";
        };
    }];
    readonly check: "query";
};
/** The refusal of whoever may not; without any key, too. */
export declare function notPermitted(when: string, may: (scope: Asked) => boolean, ...witness: Witness[]): {
    answer: 403;
    example: string;
    when: string;
    source: Source;
    holds: (scope: Asked) => boolean;
    witness: Witness[];
};
/** The throttle, with what it comes before: requests that the rules below it would refuse. */
export declare function throttledBefore(...refused: Witness[]): {
    answer: 429;
    when: string;
    source: Source;
    headers: () => {
        'retry-after': string;
    };
    witness: {
        throttled: boolean;
        credential?: string | Record<string, string> | null;
        params?: Record<string, string | number>;
        query?: Record<string, string | number | boolean | (string | number)[] | undefined>;
        body?: unknown;
        text?: string;
        headers?: Record<string, string>;
        after?: (Witness & {
            operation: string;
        })[];
        again?: string;
    }[];
    check: "throttled";
};
/** The body check of an operation that needs these attributes. */
export declare function badBody(required: string[], source: Source, ...witness: Witness[]): {
    answer: 400;
    when: string;
    source: Source;
    body: (scope: Pick<Asked, "errors" | "body">) => {
        detail: string;
    } | {
        [key: string]: string[];
    };
    witness: Witness[];
    check: "body";
};
