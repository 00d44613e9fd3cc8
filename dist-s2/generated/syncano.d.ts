export interface paths {
    "/instances/{instance_name}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
            };
            cookie?: never;
        };
        /** Get an instance */
        get: operations["instances-details"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instance_name}/classes/user_profile/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
            };
            cookie?: never;
        };
        /** Get the class that holds the profiles of users */
        get: operations["classes-details"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instance_name}/groups/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
            };
            cookie?: never;
        };
        /** List groups */
        get: operations["groups-list"];
        put?: never;
        /** Add a group */
        post: operations["groups-add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instance_name}/groups/{group_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a group */
                group_id: components["parameters"]["group_id"];
            };
            cookie?: never;
        };
        /** Get a group */
        get: operations["groups-details"];
        /** Change a group, with all that it needs */
        put: operations["groups-update"];
        post?: never;
        /** Delete a group */
        delete: operations["groups-delete"];
        options?: never;
        head?: never;
        /** Change some attributes of a group */
        patch: operations["groups-partial-update"];
        trace?: never;
    };
    "/instances/{instance_name}/groups/{group_id}/users/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a group */
                group_id: components["parameters"]["group_id"];
            };
            cookie?: never;
        };
        /** List the users of a group */
        get: operations["groups-users-list"];
        put?: never;
        /** Add a user to a group */
        post: operations["groups-users-add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instance_name}/groups/{group_id}/users/{user_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a group */
                group_id: components["parameters"]["group_id"];
                /** @description The id of a user */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /** Get a user's membership of a group */
        get: operations["groups-users-details"];
        put?: never;
        post?: never;
        /**
         * Remove a user from a group
         * @description Only the membership goes; the user stays.
         */
        delete: operations["groups-users-delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instance_name}/users/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
            };
            cookie?: never;
        };
        /** List users */
        get: operations["users-list"];
        put?: never;
        /** Add a user */
        post: operations["users-add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instance_name}/users/{user_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a user */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /** Get a user */
        get: operations["users-details"];
        put?: never;
        post?: never;
        /** Delete a user */
        delete: operations["users-delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instance_name}/users/{user_id}/groups/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a user */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /** List the groups of a user */
        get: operations["users-groups-list"];
        put?: never;
        /** Add a group to a user */
        post: operations["users-groups-add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instances/{instance_name}/users/{user_id}/groups/{group_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a user */
                user_id: components["parameters"]["user_id"];
                /** @description The id of a group */
                group_id: components["parameters"]["group_id"];
            };
            cookie?: never;
        };
        /** Get a group of a user */
        get: operations["users-groups-details"];
        put?: never;
        post?: never;
        /**
         * Remove a group from a user
         * @description Only the membership goes; the group stays.
         */
        delete: operations["users-groups-delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Detail: {
            detail: string;
        };
        /** @description Attribute to what is wrong with it */
        FieldErrors: {
            [key: string]: string[];
        };
        Refusal: components["schemas"]["Detail"] | components["schemas"]["FieldErrors"];
        /** @description The path of another page */
        PageLink: string | null;
        /** @description An id, as a number or in digits */
        PrimaryKey: number | string;
        /** @description A key, for those who cannot set a header */
        KeyInBody: string;
        WholeGroupBody: {
            label: string;
            description?: string;
            _api_key?: components["schemas"]["KeyInBody"];
            _user_key?: components["schemas"]["KeyInBody"];
        };
        GroupBody: {
            label?: string;
            description?: string;
            _api_key?: components["schemas"]["KeyInBody"];
            _user_key?: components["schemas"]["KeyInBody"];
        };
        /**
         * @example {
         *       "id": 1,
         *       "name": null,
         *       "label": "engineering",
         *       "description": "",
         *       "links": {
         *         "self": "/v1.1/instances/acme-instance/groups/1/",
         *         "users": "/v1.1/instances/acme-instance/groups/1/users/"
         *       }
         *     }
         */
        Group: {
            id: number;
            /** @description Known to the server, not to the pages of this version */
            name: string | null;
            label: string;
            description: string;
            links: {
                self: string;
                users: string;
            };
        };
        /**
         * @example {
         *       "id": 1,
         *       "username": "ada",
         *       "profile": {
         *         "id": 11,
         *         "created_at": "2025-03-10T08:00:00.000000Z",
         *         "updated_at": "2025-03-10T08:00:00.000000Z",
         *         "revision": 1,
         *         "owner": 1,
         *         "owner_permissions": "full",
         *         "group": null,
         *         "group_permissions": "none",
         *         "other_permissions": "none",
         *         "channel": null,
         *         "channel_room": null,
         *         "links": {
         *           "self": "/v1.1/instances/acme-instance/classes/user_profile/objects/11/",
         *           "owner": "/v1.1/instances/acme-instance/users/1/"
         *         }
         *       },
         *       "groups": [],
         *       "user_key": "00000000000000000000000000000000000000a1",
         *       "links": {
         *         "self": "/v1.1/instances/acme-instance/users/1/",
         *         "groups": "/v1.1/instances/acme-instance/users/1/groups/",
         *         "reset-key": "/v1.1/instances/acme-instance/users/1/reset_key/",
         *         "profile": "/v1.1/instances/acme-instance/classes/user_profile/objects/11/"
         *       }
         *     }
         */
        User: {
            id: number;
            username: string;
            profile: components["schemas"]["Profile"];
            groups: components["schemas"]["Group"][];
            /** @example 00000000000000000000000000000000000000a1 */
            user_key: string;
            links: {
                self: string;
                groups: string;
                "reset-key": string;
                profile: string;
            };
        };
        Profile: {
            /** @description Another number than its user's */
            id: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            revision: number;
            /** @description The user's id */
            owner: number;
            owner_permissions: components["schemas"]["Permissions"];
            group: number | null;
            group_permissions: components["schemas"]["Permissions"];
            other_permissions: components["schemas"]["Permissions"];
            channel: string | null;
            channel_room: string | null;
            links: {
                self: string;
                owner: string;
                /** @description Only where the profile has a group */
                group?: string;
            };
        };
        /** @enum {string} */
        Permissions: "none" | "read" | "write" | "full";
        /** @description A membership, as the group sees it */
        GroupUser: {
            user: components["schemas"]["User"];
            links: components["schemas"]["SelfLink"];
        };
        /** @description A membership, as the user sees it */
        UserGroup: {
            group: components["schemas"]["Group"];
            links: components["schemas"]["SelfLink"];
        };
        SelfLink: {
            self: string;
        };
        Instance: {
            name: string;
            description: string;
            owner: {
                id: number;
                /** Format: email */
                email: string;
                first_name: string;
                last_name: string;
                is_active: boolean;
                has_password: boolean;
            };
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /**
             * @description What the caller is in the instance
             * @enum {string}
             */
            role: "owner" | "full" | "write" | "read" | "api_key";
            metadata: Record<string, never>;
            links: {
                self: string;
                classes: string;
                users: string;
                groups: string;
            } & {
                [key: string]: string;
            };
        };
        Class: {
            name: string;
            description: string;
            schema: Record<string, never>[];
            /** @enum {string} */
            status: "ready" | "migrating";
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            objects_count: number;
            revision: number;
            group: number | null;
            group_permissions: components["schemas"]["ClassPermissions"];
            other_permissions: components["schemas"]["ClassPermissions"];
            metadata: Record<string, never>;
            links: {
                self: string;
                objects: string;
            };
        };
        /** @enum {string} */
        ClassPermissions: "none" | "read" | "create_objects";
    };
    responses: {
        /** @description The group */
        Group: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json; charset=utf-8": components["schemas"]["Group"];
            };
        };
        /** @description The body does not fit */
        GroupDoesNotFit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json; charset=utf-8": components["schemas"]["Refusal"];
            };
        };
        /** @description A page parameter does not fit */
        IncorrectPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Incorrect page parameter provided."
                 *     }
                 */
                "application/json; charset=utf-8": components["schemas"]["Detail"];
            };
        };
        /** @description Nobody holds the key, or it may not do this */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json; charset=utf-8": components["schemas"]["Detail"];
            };
        };
        /** @description The instance does not exist */
        InstanceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json; charset=utf-8": components["schemas"]["Detail"];
            };
        };
        /** @description The object, or its instance, does not exist */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json; charset=utf-8": components["schemas"]["Detail"];
            };
        };
        /** @description The group, or its instance, does not exist */
        GroupNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json; charset=utf-8": components["schemas"]["Detail"];
            };
        };
        /** @description The user, or its instance, does not exist */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json; charset=utf-8": components["schemas"]["Detail"];
            };
        };
        /** @description The user is not in the group, or the group or its instance does not exist */
        GroupUserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json; charset=utf-8": components["schemas"]["Detail"];
            };
        };
        /** @description The user is not in the group, or the user or its instance does not exist */
        UserGroupNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json; charset=utf-8": components["schemas"]["Detail"];
            };
        };
        /** @description More than 60 requests in a second */
        TooManyRequests: {
            headers: {
                /** @description In how many seconds the next request can be made */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Request was throttled. Expected available in 1 second."
                 *     }
                 */
                "application/json; charset=utf-8": components["schemas"]["Detail"];
            };
        };
        /** @description Django's own page, also for a path without its trailing slash */
        UnknownPath: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <h1>Not Found</h1><p>The requested URL {path} was not found on this server.</p> */
                "text/html": string;
            };
        };
        /** @description The path does not know the method */
        UnknownMethod: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Method \"{method}\" not allowed."
                 *     }
                 */
                "application/json; charset=utf-8": components["schemas"]["Detail"];
            };
        };
        /** @description The body is not JSON */
        Unreadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "JSON parse error - No JSON object could be decoded"
                 *     }
                 */
                "application/json; charset=utf-8": components["schemas"]["Detail"];
            };
        };
        /** @description The body is larger than 1 MiB */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Request size limit exceeded (1048576)."
                 *     }
                 */
                "application/json; charset=utf-8": components["schemas"]["Detail"];
            };
        };
    };
    parameters: {
        /** @description The name of an instance, in any case */
        instance_name: string;
        /** @description The id of a group */
        group_id: number;
        /** @description The id of a user */
        user_id: number;
        /** @description At most so many, and never more than 100 */
        page_size: number;
        /** @description 1 for what follows last_pk, 0 for what precedes it */
        direction: 0 | 1;
        /** @description Where the page begins; counts beside a direction only */
        last_pk: number;
        /** @description asc or desc; anything else is asc */
        ordering: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "instances-details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instance */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["Instance"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description No instance of that name that the key could see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["Detail"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "classes-details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The class */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["Class"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InstanceNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups-list": {
        parameters: {
            query?: {
                /** @description At most so many, and never more than 100 */
                page_size?: components["parameters"]["page_size"];
                /** @description 1 for what follows last_pk, 0 for what precedes it */
                direction?: components["parameters"]["direction"];
                /** @description Where the page begins; counts beside a direction only */
                last_pk?: components["parameters"]["last_pk"];
                /** @description asc or desc; anything else is asc */
                ordering?: components["parameters"]["ordering"];
            };
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": {
                        next: components["schemas"]["PageLink"];
                        prev: components["schemas"]["PageLink"];
                        objects: components["schemas"]["Group"][];
                    };
                };
            };
            400: components["responses"]["IncorrectPage"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InstanceNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups-add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WholeGroupBody"];
            };
        };
        responses: {
            /** @description The group that was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["Group"];
                };
            };
            /** @description The body does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["Refusal"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InstanceNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups-details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a group */
                group_id: components["parameters"]["group_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Group"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups-update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a group */
                group_id: components["parameters"]["group_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WholeGroupBody"];
            };
        };
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["GroupDoesNotFit"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups-delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a group */
                group_id: components["parameters"]["group_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups-partial-update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a group */
                group_id: components["parameters"]["group_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GroupBody"];
            };
        };
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["GroupDoesNotFit"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups-users-list": {
        parameters: {
            query?: {
                /** @description At most so many, and never more than 100 */
                page_size?: components["parameters"]["page_size"];
                /** @description 1 for what follows last_pk, 0 for what precedes it */
                direction?: components["parameters"]["direction"];
                /** @description Where the page begins; counts beside a direction only */
                last_pk?: components["parameters"]["last_pk"];
                /** @description asc or desc; anything else is asc */
                ordering?: components["parameters"]["ordering"];
            };
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a group */
                group_id: components["parameters"]["group_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of memberships */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": {
                        next: components["schemas"]["PageLink"];
                        prev: components["schemas"]["PageLink"];
                        objects: components["schemas"]["GroupUser"][];
                    };
                };
            };
            400: components["responses"]["IncorrectPage"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GroupNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups-users-add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a group */
                group_id: components["parameters"]["group_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user: components["schemas"]["PrimaryKey"];
                    _api_key?: components["schemas"]["KeyInBody"];
                    _user_key?: components["schemas"]["KeyInBody"];
                };
            };
        };
        responses: {
            /** @description The membership that was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["GroupUser"];
                };
            };
            /** @description The user cannot join, or the body does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["Refusal"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GroupNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups-users-details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a group */
                group_id: components["parameters"]["group_id"];
                /** @description The id of a user */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["GroupUser"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GroupUserNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "groups-users-delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a group */
                group_id: components["parameters"]["group_id"];
                /** @description The id of a user */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has left the group */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["GroupUserNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users-list": {
        parameters: {
            query?: {
                /** @description At most so many, and never more than 100 */
                page_size?: components["parameters"]["page_size"];
                /** @description 1 for what follows last_pk, 0 for what precedes it */
                direction?: components["parameters"]["direction"];
                /** @description Where the page begins; counts beside a direction only */
                last_pk?: components["parameters"]["last_pk"];
                /** @description asc or desc; anything else is asc */
                ordering?: components["parameters"]["ordering"];
            };
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": {
                        next: components["schemas"]["PageLink"];
                        prev: components["schemas"]["PageLink"];
                        objects: components["schemas"]["User"][];
                    };
                };
            };
            400: components["responses"]["IncorrectPage"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InstanceNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users-add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Kept in lower case, once in an instance */
                    username: string;
                    /** @description Never shown */
                    password: string;
                    _api_key?: components["schemas"]["KeyInBody"];
                    _user_key?: components["schemas"]["KeyInBody"];
                };
            };
        };
        responses: {
            /** @description The user that was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["User"];
                };
            };
            /** @description The username is taken, or the body does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["Refusal"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InstanceNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users-details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a user */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["User"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users-delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a user */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users-groups-list": {
        parameters: {
            query?: {
                /** @description At most so many, and never more than 100 */
                page_size?: components["parameters"]["page_size"];
                /** @description 1 for what follows last_pk, 0 for what precedes it */
                direction?: components["parameters"]["direction"];
                /** @description Where the page begins; counts beside a direction only */
                last_pk?: components["parameters"]["last_pk"];
                /** @description asc or desc; anything else is asc */
                ordering?: components["parameters"]["ordering"];
            };
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a user */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of memberships */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": {
                        next: components["schemas"]["PageLink"];
                        prev: components["schemas"]["PageLink"];
                        objects: components["schemas"]["UserGroup"][];
                    };
                };
            };
            400: components["responses"]["IncorrectPage"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users-groups-add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a user */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    group: components["schemas"]["PrimaryKey"];
                    _api_key?: components["schemas"]["KeyInBody"];
                    _user_key?: components["schemas"]["KeyInBody"];
                };
            };
        };
        responses: {
            /** @description The membership that was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["UserGroup"];
                };
            };
            /** @description The user cannot join, or the body does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["Refusal"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users-groups-details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a user */
                user_id: components["parameters"]["user_id"];
                /** @description The id of a group */
                group_id: components["parameters"]["group_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["UserGroup"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserGroupNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "users-groups-delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of an instance, in any case */
                instance_name: components["parameters"]["instance_name"];
                /** @description The id of a user */
                user_id: components["parameters"]["user_id"];
                /** @description The id of a group */
                group_id: components["parameters"]["group_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has left the group */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserGroupNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
