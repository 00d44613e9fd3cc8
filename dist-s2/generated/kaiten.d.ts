export interface paths {
    "/company/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the company's groups */
        get: operations["listGroups"];
        put?: never;
        /** Create a group */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company/groups/{group_uid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's uid */
                group_uid: components["parameters"]["group_uid"];
            };
            cookie?: never;
        };
        /** Get a group */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        /** Remove a group */
        delete: operations["removeGroup"];
        options?: never;
        head?: never;
        /** Change a group */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/groups/{group_uid}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's uid */
                group_uid: components["parameters"]["group_uid"];
            };
            cookie?: never;
        };
        /** List the users of a group */
        get: operations["listGroupUsers"];
        put?: never;
        /** Add a user to a group */
        post: operations["addUserToGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group_uid}/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's uid */
                group_uid: components["parameters"]["group_uid"];
                /** @description The user's id */
                user_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a user from a group */
        delete: operations["removeUserFromGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the company's users */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the user whose token it is */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Message: {
            message: string;
        };
        Group: {
            /** @example 11 */
            id: number;
            uid: string;
            name: string;
            /** @example 3 */
            permissions: number;
            /** @example false */
            add_to_cards_and_spaces_enabled: boolean;
            /**
             * Format: date-time
             * @example 2024-08-29T13:16:19.886Z
             */
            created: string;
            /**
             * Format: date-time
             * @example 2024-08-29T13:16:19.886Z
             */
            updated: string;
        };
        /** @description All attributes that the page lists; it marks none as optional */
        GroupUser: {
            id: number;
            full_name: string;
            email: string;
            /** @description For mentions and for logging in */
            username: string;
            avatar_initials_url: string;
            avatar_uploaded_url: string | null;
            initials: string;
            /**
             * @description gravatar, initials, uploaded
             * @enum {integer}
             */
            avatar_type: 1 | 2 | 3;
            lng: string;
            timezone: string;
            /** @enum {string} */
            theme: "light" | "dark" | "auto";
            updated: string;
            created: string;
            activated: boolean;
            /** @enum {integer} */
            ui_version: 1 | 2;
            virtual: boolean;
            /** @description When it was blocked */
            email_blocked: string | null;
            email_blocked_reason: string | null;
            delete_requested_at: string | null;
        };
        /** @description A user as lists show it */
        ListedUser: components["schemas"]["GroupUser"] & {
            delete_confirmation_sent_at: string | null;
            sd_telegram_id: number | null;
            news_subscription: boolean;
        };
    };
    responses: {
        /** @description Invalid token. The page names the type, a string, and no schema; that it is quoted JSON is our reading. */
        InvalidToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example Invalid token */
                "application/json": string;
            };
        };
        /** @description Feature is not supported by tariff. The page gives the attribute, not its text. */
        NotInTariff: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Feature is not supported by tariff"
                 *     }
                 */
                "application/json": components["schemas"]["Message"];
            };
        };
        /** @description Validation error. The page gives the attribute, not its text. */
        ValidationError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Validation error"
                 *     }
                 */
                "application/json": components["schemas"]["Message"];
            };
        };
        /** @description Forbidden, without a body */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Not found, without a body */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description More than 5 requests in a second. The page names the status and the two headers, which every answer carries, and no body. */
        TooManyRequests: {
            headers: {
                /** @description How many requests are left */
                "X-RateLimit-Remaining"?: number;
                /** @description When the limit is reset, in UTC epoch seconds */
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Not found, without a body */
        UnknownPath: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The method is not supported; seen without its body */
        UnknownMethod: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Too large */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The group's uid */
        group_uid: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listGroups: {
        parameters: {
            query?: {
                /** @description Part of a name */
                query?: string;
                /** @description At most so many; a list is paged only when limit or offset is given */
                limit?: number;
                /** @description Skips so many */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"][];
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description Bit mask of what the group may do */
                    permissions?: number;
                    add_to_cards_and_spaces_enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description The group that was created */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["InvalidToken"];
            402: components["responses"]["NotInTariff"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's uid */
                group_uid: components["parameters"]["group_uid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's uid */
                group_uid: components["parameters"]["group_uid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group that was removed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's uid */
                group_uid: components["parameters"]["group_uid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    permissions?: number;
                    add_to_cards_and_spaces_enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description The group as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["InvalidToken"];
            402: components["responses"]["NotInTariff"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listGroupUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's uid */
                group_uid: components["parameters"]["group_uid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedUser"][];
                };
            };
            401: components["responses"]["InvalidToken"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addUserToGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's uid */
                group_uid: components["parameters"]["group_uid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_id: number;
                    request_id?: string;
                    operator_comment?: string | null;
                };
            };
        };
        responses: {
            /** @description The user that was added */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupUser"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["InvalidToken"];
            402: components["responses"]["NotInTariff"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeUserFromGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The group's uid */
                group_uid: components["parameters"]["group_uid"];
                /** @description The user's id */
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user that was removed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupUser"];
                };
            };
            401: components["responses"]["InvalidToken"];
            402: components["responses"]["NotInTariff"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Part of a name, a username or an e-mail */
                query?: string;
                /** @description Ids with commas between them */
                ids?: string;
                include_inactive?: boolean;
                limit?: number;
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedUser"][];
                };
            };
            401: components["responses"]["InvalidToken"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["ListedUser"];
                };
            };
            401: components["responses"]["InvalidToken"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
