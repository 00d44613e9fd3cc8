export interface paths {
    "/api/v2/account/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account, user or service account, with the ids of its groups and roles */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/account/{id}/addUserGroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds an account to groups */
        post: operations["addAccountToUserGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/account/{id}/removeUserGroups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes an account from groups */
        post: operations["removeAccountFromUserGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/account/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a user account, or updates the one with that address */
        post: operations["createOrUpdateUserAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/account/user/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One user account */
        get: operations["getUserAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/usergroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customer's groups, a page at a time */
        get: operations["getAllUserGroups"];
        put?: never;
        /** Creates a group */
        post: operations["createUserGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/usergroup/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One group */
        get: operations["getUserGroup"];
        put?: never;
        post?: never;
        /** Deletes a group and answers with what it was */
        delete: operations["deleteUserGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/usergroup/{id}/addUsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds accounts to a group */
        post: operations["addUsersToUserGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/usergroup/{id}/removeUsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Removes accounts from a group */
        post: operations["removeUsersFromUserGroup"];
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
        /** @description Ids, as the vendor has it. The empty object is our reading: the vendor's generated Python client sends it when it is given no list. */
        Ids: string[] | Record<string, never>;
        UserModel: {
            /**
             * @description A user's mail address; a service account's name behind `sa::`.
             * @example ada@example.com
             */
            identifier: string;
            /**
             * @description The customer whom the account belongs to.
             * @example acme
             */
            customer: string;
            ssoId?: string;
            /**
             * Format: int64
             * @description Milliseconds since 1970.
             */
            lastSuccessfulLogin?: number;
            /** @description Permissions, for all that they are called groups. */
            groups: string[];
            /** @description The groups that the account is in. */
            userGroups: components["schemas"]["UserGroup"][];
            /** @description The roles given to the account itself. */
            roles?: components["schemas"]["RoleDTO"][];
        };
        /** @description A group as it stands inside a user. */
        UserGroup: {
            /** Format: uuid */
            id?: string;
            name?: string;
            customer?: string;
            /** @description Members; not always all of them. */
            users?: string[];
            /** Format: int32 */
            userCount?: number;
            properties?: components["schemas"]["UserGroupPropertiesDTO"];
            description?: string;
            roles?: components["schemas"]["RoleDTO"][];
        };
        /** @description What may be changed about a group. */
        UserGroupPropertiesDTO: {
            nameEditable?: boolean;
            usersEditable?: boolean;
            rolesEditable?: boolean;
        };
        RoleDTO: {
            sampleLinkedGroups?: components["schemas"]["UserGroup"][];
            /** Format: int32 */
            linkedGroupsCount?: number;
            sampleLinkedAccounts?: string[];
            /** Format: int32 */
            linkedAccountsCount?: number;
            restrictedPermissions?: string[];
            properties?: components["schemas"]["RolePropertiesDTO"];
            permissions?: string[];
            name?: string;
            id?: string;
            description?: string;
            /** Format: int64 */
            createdEpochMillis?: number;
            /** Format: int64 */
            lastUpdatedMs?: number;
            lastUpdatedAccountId?: string;
            customer?: string;
        };
        /** @description What may be changed about a role. */
        RolePropertiesDTO: {
            nameEditable?: boolean;
            usersRemovable?: boolean;
            usersAddable?: boolean;
            permsEditable?: boolean;
            deletable?: boolean;
        };
        /**
         * @example {
         *       "emailAddress": "user@example.com",
         *       "groups": [
         *         "user_management"
         *       ],
         *       "userGroups": [
         *         "8b23136b-ecd2-4cb5-8c92-62477dcc4090"
         *       ]
         *     }
         */
        UserToCreate: {
            /** Format: email */
            emailAddress: string;
            /** @description Permissions. */
            groups: string[];
            /** @description Ids of groups. */
            userGroups: string[];
            /** @description Ids of roles. */
            roles?: string[];
        };
        Account: {
            /** @example ada@example.com */
            identifier: string;
            /** @description The permissions given to the account itself. */
            groups?: string[];
            /** @description The ids of the roles given to the account itself. */
            roles?: string[];
            /** @description The ids of the groups that the account is in. */
            userGroups?: string[];
            /** @description The ids of its own roles and of its groups' roles. */
            unitedRoles?: string[];
            /** @description Its own permissions and those of all its roles. */
            unitedPermissions?: string[];
        };
        UserGroupModel: {
            /** Format: uuid */
            id?: string;
            /** @example Engineering */
            name: string;
            customer?: string;
            description?: string;
            /** @description Members; not always all of them. */
            users?: string[];
            /** Format: int32 */
            userCount?: number;
            roles?: components["schemas"]["RoleDTO"][];
            /** Format: int32 */
            roleCount?: number;
            properties?: components["schemas"]["UserGroupPropertiesDTO"];
            /** Format: int64 */
            createdEpochMillis?: number;
        };
        /**
         * @example {
         *       "name": "UserGroup name",
         *       "roleIDs": [
         *         "role1",
         *         "role2",
         *         "role3"
         *       ],
         *       "description": "UserGroup description"
         *     }
         */
        UserGroupWrite: {
            id?: string;
            name: string;
            customer?: string;
            description?: string;
            roleIDs: string[];
            /** Format: int64 */
            createdEpochMillis?: number;
        };
        PagedUserGroupModel: {
            items: components["schemas"]["UserGroupModel"][];
            /** Format: int32 */
            offset: number;
            /** Format: int32 */
            limit: number;
            /** Format: int64 */
            totalItems: number;
            moreItems: boolean;
            /** @description Where to go on from, in searches. */
            cursor?: string;
            sort?: components["schemas"]["Sorting"];
        };
        Sorting: {
            ascending: boolean;
            field: string;
            /** @description The vendor's own order; the other two then mean nothing. */
            default?: boolean;
        };
        /**
         * @example {
         *       "result": "OK",
         *       "message": "",
         *       "code": 200
         *     }
         */
        ResponseStatus: {
            /** @enum {string} */
            result: "OK" | "ERROR";
            message?: string;
            /**
             * Format: int64
             * @description The HTTP status once more.
             */
            code: number;
        };
        ResponseContainerAccount: {
            status: components["schemas"]["ResponseStatus"];
            response: components["schemas"]["Account"];
        };
        ResponseContainerUserGroupModel: {
            status: components["schemas"]["ResponseStatus"];
            response: components["schemas"]["UserGroupModel"];
        };
        ResponseContainerPagedUserGroupModel: {
            status: components["schemas"]["ResponseStatus"];
            response: components["schemas"]["PagedUserGroupModel"];
        };
        /** @description The envelope of a refusal; there is no response in it. */
        Error: {
            status: {
                /** @enum {string} */
                result: "ERROR";
                message: string;
                /** Format: int64 */
                code: number;
            };
        };
    };
    responses: {
        /** @description The user, naked. */
        User: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "identifier": "ada@example.com",
                 *       "customer": "acme",
                 *       "ssoId": "ada",
                 *       "lastSuccessfulLogin": 1767139200000,
                 *       "groups": [
                 *         "user_management"
                 *       ],
                 *       "userGroups": [
                 *         {
                 *           "id": "04e5fd3a-c916-45aa-923c-2fa02e9eddac",
                 *           "name": "Everyone",
                 *           "customer": "acme",
                 *           "users": [
                 *             "ada@example.com"
                 *           ],
                 *           "userCount": 1,
                 *           "properties": {
                 *             "nameEditable": false,
                 *             "usersEditable": false,
                 *             "rolesEditable": true
                 *           },
                 *           "description": "System group which contains all users",
                 *           "roles": []
                 *         }
                 *       ],
                 *       "roles": []
                 *     }
                 */
                "application/json": components["schemas"]["UserModel"];
            };
        };
        /** @description The group, in the envelope. */
        Group: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": {
                 *         "result": "OK",
                 *         "message": "",
                 *         "code": 200
                 *       },
                 *       "response": {
                 *         "id": "8b23136b-ecd2-4cb5-8c92-62477dcc4090",
                 *         "name": "UserGroup name",
                 *         "customer": "acme",
                 *         "description": "UserGroup description",
                 *         "users": [
                 *           "ada@example.com"
                 *         ],
                 *         "userCount": 1,
                 *         "roles": [],
                 *         "roleCount": 0,
                 *         "properties": {
                 *           "nameEditable": true,
                 *           "usersEditable": true,
                 *           "rolesEditable": true
                 *         },
                 *         "createdEpochMillis": 1735689600000
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ResponseContainerUserGroupModel"];
            };
        };
        /** @description Body or query are not what the operation takes. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": {
                 *         "result": "ERROR",
                 *         "message": "Invalid request body",
                 *         "code": 400
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The system's own groups cannot be deleted. */
        SystemGroup: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": {
                 *         "result": "ERROR",
                 *         "message": "system user group cannot be deleted",
                 *         "code": 400
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No token, or one that nobody holds. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": {
                 *         "result": "ERROR",
                 *         "message": "API token is missing or invalid",
                 *         "code": 401
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token's holder lacks the Accounts permission. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": {
                 *         "result": "ERROR",
                 *         "message": "Accounts permission (user_management) is required",
                 *         "code": 403
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No account has that id. */
        NoSuchAccount: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": {
                 *         "result": "ERROR",
                 *         "message": "account does not exist",
                 *         "code": 404
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No user account has that id. */
        NoSuchUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": {
                 *         "result": "ERROR",
                 *         "message": "user does not exist",
                 *         "code": 404
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No group has that id. */
        NoSuchGroup: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": {
                 *         "result": "ERROR",
                 *         "message": "user group does not exist",
                 *         "code": 404
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Nothing is at that path. */
        UnknownPath: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": {
                 *         "result": "ERROR",
                 *         "message": "{path} does not exist",
                 *         "code": 404
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The path does not take that method. */
        UnknownMethod: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": {
                 *         "result": "ERROR",
                 *         "message": "{method} is not supported here; {allowed} is",
                 *         "code": 405
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request cannot be read. */
        Unreadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": {
                 *         "result": "ERROR",
                 *         "message": "Request cannot be read",
                 *         "code": 400
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is too large. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": {
                 *         "result": "ERROR",
                 *         "message": "Request is too large",
                 *         "code": 413
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description A user's mail address, or `sa::` and the name of a service account. */
        AccountId: string;
        /** @description The id of a group. */
        GroupId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A user's mail address, or `sa::` and the name of a service account. */
                id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account, in the envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": {
                     *         "result": "OK",
                     *         "message": "",
                     *         "code": 200
                     *       },
                     *       "response": {
                     *         "identifier": "ada@example.com",
                     *         "groups": [
                     *           "user_management"
                     *         ],
                     *         "roles": [],
                     *         "userGroups": [
                     *           "04e5fd3a-c916-45aa-923c-2fa02e9eddac"
                     *         ],
                     *         "unitedRoles": [],
                     *         "unitedPermissions": [
                     *           "user_management"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ResponseContainerAccount"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchAccount"];
        };
    };
    addAccountToUserGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A user's mail address, or `sa::` and the name of a service account. */
                id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /** @description The ids of the groups to join. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Ids"];
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchAccount"];
        };
    };
    removeAccountFromUserGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A user's mail address, or `sa::` and the name of a service account. */
                id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /** @description The ids of the groups to leave. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Ids"];
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchAccount"];
        };
    };
    createOrUpdateUserAccount: {
        parameters: {
            query?: {
                /** @description Whether a user who is created is told by mail. No mail leaves Ringer. */
                sendEmail?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserToCreate"];
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getUserAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A user's mail address, or `sa::` and the name of a service account. */
                id: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchUser"];
        };
    };
    getAllUserGroups: {
        parameters: {
            query?: {
                offset?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups, in the envelope. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": {
                     *         "result": "OK",
                     *         "message": "",
                     *         "code": 200
                     *       },
                     *       "response": {
                     *         "items": [
                     *           {
                     *             "id": "8b23136b-ecd2-4cb5-8c92-62477dcc4090",
                     *             "name": "UserGroup name",
                     *             "customer": "acme",
                     *             "description": "UserGroup description",
                     *             "users": [
                     *               "ada@example.com"
                     *             ],
                     *             "userCount": 1,
                     *             "roles": [],
                     *             "roleCount": 0,
                     *             "properties": {
                     *               "nameEditable": true,
                     *               "usersEditable": true,
                     *               "rolesEditable": true
                     *             },
                     *             "createdEpochMillis": 1735689600000
                     *           }
                     *         ],
                     *         "offset": 0,
                     *         "limit": 100,
                     *         "totalItems": 1,
                     *         "moreItems": false,
                     *         "sort": {
                     *           "ascending": true,
                     *           "field": "id",
                     *           "default": true
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ResponseContainerPagedUserGroupModel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createUserGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["UserGroupWrite"];
            };
        };
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getUserGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Group"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchGroup"];
        };
    };
    deleteUserGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["SystemGroup"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchGroup"];
        };
    };
    addUsersToUserGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** @description The ids of the accounts that join. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Ids"];
            };
        };
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchGroup"];
        };
    };
    removeUsersFromUserGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a group. */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** @description The ids of the accounts that leave. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Ids"];
            };
        };
        responses: {
            200: components["responses"]["Group"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchGroup"];
        };
    };
}
