export interface paths {
    "/management/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the organization's projects */
        get: operations["list-projects"];
        put?: never;
        /**
         * Create a project
         * @description Existing users can be assigned at once; every owner of the organization is assigned by default.
         */
        post: operations["create-project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** Get a project */
        get: operations["get-project"];
        put?: never;
        post?: never;
        /**
         * Delete a project
         * @description Its users stay in the organization. The sandbox project cannot be deleted; how that is refused is our reading.
         */
        delete: operations["delete-project"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * List the users of a project
         * @description The changelog of September 2025 adds limit and page; no published document has them.
         */
        get: operations["list-users"];
        put?: never;
        /**
         * Assign an existing user to a project
         * @description The user is named by id or by login, not by both.
         */
        post: operations["assign-user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/{projectId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id */
                projectId: components["parameters"]["projectId"];
                /** @description The user's id or login */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /** Get a user of a project */
        get: operations["get-user"];
        /** Give a user of a project another role */
        put: operations["update-user"];
        post?: never;
        /**
         * Unassign a user from a project
         * @description A logged-in user is logged out. Somebody with one project only cannot leave it; how that is refused is our reading.
         */
        delete: operations["unassign-user"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/management/v1/projects/users/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite somebody who is no user yet
         * @description The invitation goes out by e-mail; nobody joins a project before it is accepted.
         */
        post: operations["invite-user"];
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
        /** @example proj_TrlkLiH4 */
        ParameterProjectId: string;
        /** @example user_v18mvPOjOXE5733eO4cAz8k1pn492wKK */
        ParameterUserId: string;
        /** Error Object */
        Error: {
            /** @description The HTTP status */
            code: number;
            /** @description What kind of error it is */
            key?: string;
            message: string;
            details?: string;
            /** @example v-0a885062c80375740f */
            request_id?: string;
            /** @example rf_0c5d710a87c8a31f86 */
            resource_id?: string;
            /** @example voucher */
            resource_type?: string;
            error?: {
                /** @description As configured in a validation rule */
                message?: string;
            };
        };
        /** Invalid Payload */
        e_400_invalid_payload: {
            /** @default 400 */
            code: number;
            /** @default invalid_payload */
            key: string;
            /** @default Invalid payload */
            message: string;
            details: string;
            /** @example v-0a884c6be8c3756f42 */
            request_id: string;
        };
        /** Payment Required Error */
        ErrorPaymentRequired: {
            code: number;
            message: string;
            details: string;
            key: string;
        };
        /** Error Object */
        ProjectBoundError: {
            code: number;
            key: string;
            message: string;
            details: string;
            /** @example v-0a96c19b1a41c03999 */
            request_id: string;
        };
        /** Error Object */
        BadRequest: {
            statusCode: number;
            error: string;
            message: string;
        };
        /** @description The vendor also requires a role, which is no property and in no example; that is left out. */
        User: {
            id: string;
            login: string;
            email: string;
            first_name: string;
            last_name: string;
            /** @description Role by project, over all projects of the user */
            projects: {
                [key: string]: components["schemas"]["Role"];
            };
            /** @description Whether the user owns the organization */
            is_owner: boolean;
        };
        /**
         * @description ADMIN, USER, VIEWER, MERCHANT, USER_RESTRICTED, or the id of a custom role (role_…)
         * @example USER
         */
        Role: string;
        ManagementProjectsUsersListResponseBody: {
            /** @enum {string} */
            object: "list";
            /** @enum {string} */
            data_ref: "data";
            data: components["schemas"]["User"][];
            /** @description How many users the project has */
            total: number;
        };
        ManagementProjectsUsersAssignRequestBody: {
            id?: string;
            login?: string;
            role: components["schemas"]["Role"];
        } & (unknown | unknown);
        ManagementProjectsUsersUpdateRoleRequestBody: {
            role: components["schemas"]["Role"];
        };
        ManagementProjectsUsersInviteCreateRequestBody: {
            /**
             * Format: email
             * @example alex.doe@your-domain-name.com
             */
            email: string;
            /** @example Alex */
            first_name: string;
            /** @example Doe */
            last_name: string;
            /**
             * @description Role by project
             * @example {
             *       "proj_ExPr0jID": "USER",
             *       "proj_ExPr0jId": "role_XyZ7aB9cD2eF4gH1iJ0kL5mN6oP8qR3s"
             *     }
             */
            projects: {
                [key: string]: components["schemas"]["Role"];
            };
        };
        UsageNotifications: {
            enabled: boolean;
            /** @description Percent of the limit */
            value: number;
            in_app: boolean;
            emails: string[];
        };
        CalloutNotifications: {
            email: boolean;
            in_app: boolean;
            emails: string[];
        };
        ManagementProjectBase: {
            name?: string;
            description?: string;
            /**
             * @description In GMT or as the IANA names it
             * @example UTC
             */
            timezone?: string;
            /**
             * @description ISO 4217
             * @example EUR
             */
            currency?: string;
            /** @description The country's */
            dial_code?: string | null;
            /**
             * @default v2024-01-01
             * @enum {string}
             */
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
        };
        /** @description The vendor also requires description and webhook_token, which its own examples are without. */
        ManagementProjectBaseWithConfig: WithRequired<components["schemas"]["ManagementProjectBase"], "name" | "currency" | "timezone" | "client_trusted_domains" | "client_redeem_enabled" | "client_publish_enabled" | "client_list_vouchers_enabled" | "client_create_customer_enabled" | "client_loyalty_events_enabled" | "client_set_voucher_expiration_date_enabled" | "webhooks_callout_notifications" | "webhook_version"> & {
            id: string;
            api_usage_notifications: {
                redemptions: components["schemas"]["UsageNotifications"];
                messages: components["schemas"]["UsageNotifications"];
                api_calls: components["schemas"]["UsageNotifications"];
                bulk_api_calls: components["schemas"]["UsageNotifications"];
                webhook_calls: components["schemas"]["UsageNotifications"];
                cycle_calls: components["schemas"]["UsageNotifications"];
            };
            /** @example eu1 */
            cluster_id: string;
            case_sensitive_codes: boolean;
            /**
             * @default v2018-08-01
             * @enum {string}
             */
            api_version: "v2018-08-01";
            is_sandbox: boolean;
            webhook_token?: string;
        };
        ManagementProject: components["schemas"]["ManagementProjectBaseWithConfig"] & {
            default_code_config?: {
                charset: string;
            };
            /** @description Only where the project has limits of its own */
            limits?: {
                api_calls?: components["schemas"]["Limit"][];
                bulk_api_calls?: components["schemas"]["Limit"][];
            };
        };
        Limit: {
            value?: number;
            /**
             * @description ISO 8601
             * @example PT1H
             */
            duration?: string;
        };
        ManagementProjectsListResponseBody: {
            /** @enum {string} */
            object: "list";
            /** @enum {string} */
            data_ref: "data";
            data: components["schemas"]["ManagementProject"][];
            total: number;
        };
        /** @description The keys are not in the vendor's example */
        ManagementProjectsAPIKeys: {
            server_side_key?: components["schemas"]["SideKey"];
            client_side_key?: components["schemas"]["SideKey"];
        };
        SideKey: {
            app_id: string;
            app_token: string;
        };
        ManagementProjectsCreateResponseBody: components["schemas"]["ManagementProjectBaseWithConfig"] & components["schemas"]["ManagementProjectsAPIKeys"];
        ManagementProjectsCreateRequestBody: WithRequired<components["schemas"]["ManagementProjectBase"], "name" | "timezone" | "currency"> & {
            case_sensitive_codes: boolean;
            /** @description The vendor also requires redemptions, which is no property here; that is left out. */
            api_usage_notifications?: {
                messages: components["schemas"]["UsageNotifications"];
                api_calls: components["schemas"]["UsageNotifications"];
                bulk_api_calls: components["schemas"]["UsageNotifications"];
                webhook_calls: components["schemas"]["UsageNotifications"];
                cycle_calls: components["schemas"]["UsageNotifications"];
            };
            /** @default eu1 */
            cluster_id: string;
            /**
             * @default v2018-08-01
             * @enum {string}
             */
            api_version: "v2018-08-01";
            users?: components["schemas"]["ManagementProjectsUsersAssignRequestBody"][];
        };
    };
    responses: {
        /** @description The user, with all projects and the role in each */
        AssignedUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        /** @description The payload or a role in it is incorrect */
        InvalidPayload: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["e_400_invalid_payload"];
            };
        };
        /** @description No key pair, or a wrong one */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No key pair, or a wrong one; the vendor lists no 401 here */
        UnlistedUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The plan is without the Management API */
        PaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorPaymentRequired"];
            };
        };
        /** @description The plan is without the Management API; the vendor lists no 402 here */
        UnlistedPaymentRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorPaymentRequired"];
            };
        };
        /** @description The project does not exist */
        ProjectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The project does not exist; the vendor lists no 404 here */
        UnlistedProjectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user or the project does not exist */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The user or the project does not exist; the vendor lists no 404 here */
        UnlistedNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The limit of API calls is reached. The vendor documents the status and the headers, the first three of them on every answer, for its platform as a whole; whether the Management API has them, and the body, is our reading. */
        TooManyRequests: {
            headers: {
                /** @description How many requests a period has */
                "X-Rate-Limit-Limit"?: number;
                /** @description How many of them are left */
                "X-Rate-Limit-Remaining"?: number;
                /** @description When the next request can be made, in Unix seconds */
                "X-Rate-Limit-Retry"?: number;
                /** @description Which limit was reached */
                "X-Rate-Limit-Type"?: "api_calls" | "bulk_api_calls" | "api_calls_cycle" | "webhook_calls";
                /** @description In how many seconds the next request can be made */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is nothing at that path */
        UnknownPath: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 404,
                 *       "key": "not_found",
                 *       "message": "Resource not found",
                 *       "details": "Cannot find {path}"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The path has other methods */
        UnknownMethod: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 405,
                 *       "message": "HTTP Method Not Allowed",
                 *       "details": "{method} is not supported by this endpoint. Did you mean {allowed}?"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is no JSON; listed at the update of a project */
        Unreadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "statusCode": 400,
                 *       "error": "Bad Request",
                 *       "message": "Invalid request payload JSON format"
                 *     }
                 */
                "application/json": components["schemas"]["BadRequest"];
            };
        };
        /** @description The body is too large; the key is in the vendor's list of errors */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 413,
                 *       "key": "query_too_large",
                 *       "message": "Query too large",
                 *       "details": "Payload is too large"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The project's id */
        projectId: components["schemas"]["ParameterProjectId"];
        /** @description The user's id or login */
        userId: components["schemas"]["ParameterUserId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "list-projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All projects */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementProjectsListResponseBody"];
                };
            };
            401: components["responses"]["UnlistedUnauthorized"];
            402: components["responses"]["PaymentRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "create-project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementProjectsCreateRequestBody"];
            };
        };
        responses: {
            /** @description The project that was created, with the keys to its own API */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementProjectsCreateResponseBody"];
                };
            };
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            /** @description The cluster is not open to the organization */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectBoundError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "get-project": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementProject"];
                };
            };
            401: components["responses"]["UnlistedUnauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["ProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "delete-project": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project is deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The project is the sandbox */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["UnlistedUnauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["ProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "list-users": {
        parameters: {
            query?: {
                /** @description At most so many */
                limit?: number;
                /** @description Which page */
                page?: number;
            };
            header?: never;
            path: {
                /** @description The project's id */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users assigned to the project */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementProjectsUsersListResponseBody"];
                };
            };
            /** @description limit or page is out of its range */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["UnlistedProjectNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "assign-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id */
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementProjectsUsersAssignRequestBody"];
            };
        };
        responses: {
            200: components["responses"]["AssignedUser"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["UnlistedNotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "get-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id */
                projectId: components["parameters"]["projectId"];
                /** @description The user's id or login */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AssignedUser"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            /** @description The project has no such user */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    "update-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id */
                projectId: components["parameters"]["projectId"];
                /** @description The user's id or login */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementProjectsUsersUpdateRoleRequestBody"];
            };
        };
        responses: {
            200: components["responses"]["AssignedUser"];
            400: components["responses"]["InvalidPayload"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "unassign-user": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id */
                projectId: components["parameters"]["projectId"];
                /** @description The user's id or login */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is unassigned */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The user is not assigned to the project, or to no other */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "invite-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagementProjectsUsersInviteCreateRequestBody"];
            };
        };
        responses: {
            /** @description The invitation is sent */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A role is incorrect, or the payload is */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["e_400_invalid_payload"];
                };
            };
            401: components["responses"]["UnlistedUnauthorized"];
            402: components["responses"]["UnlistedPaymentRequired"];
            /** @description A project does not exist or is deleted */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The e-mail address is a user's */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
export {};
