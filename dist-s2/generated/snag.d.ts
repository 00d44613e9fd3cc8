export interface paths {
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description A page of the users that match every filter sent, with what each website knows about them.
         */
        get: operations["getUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count users
         * @description How many users a website has.
         */
        get: operations["countUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/connect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect a wallet to a user's group
         * @description Puts the user of a wallet into the group of another user.
         */
        post: operations["connectUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/disconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a user out of their group
         * @description Takes one user out of the group that connects their wallet with others.
         */
        post: operations["disconnectUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/metadatas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List metadata records
         * @description A page of the ids of the metadata records that match every filter sent, one record a user and website.
         */
        get: operations["getUserMetadata"];
        put?: never;
        /**
         * Create or update a user
         * @description Makes the user of a wallet known, keeps what is said about them, and puts them into a group.
         */
        post: operations["createUserMetadata"];
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
        /** @description The request was refused */
        BadRequestResponse: {
            /**
             * Message
             * @description What is wrong
             * @example Not a valid request
             */
            message: string;
        };
        /**
         * Forbidden Response
         * @description The API key was refused
         * @example Forbidden, Could not validate api key
         */
        ForbiddenResponse: {
            /**
             * Message
             * @description What is wrong
             * @example Forbidden, Could not validate api key
             */
            message: string;
        };
        /**
         * Not Found Response
         * @description Something was not found
         */
        NotFoundResponse: {
            /**
             * Message
             * @description What is wrong
             * @example Not found
             */
            message: string;
        };
        /** @description Too many requests came in a second */
        TooManyRequestsResponse: {
            /**
             * Message
             * @description What is wrong
             * @example Too many requests, please try again later.
             */
            message: string;
        };
        /**
         * Internal Server Error Response
         * @description The vendor failed
         */
        InternalServerErrorResponse: {
            /**
             * Success
             * @description Whether it was done
             * @example false
             */
            success: boolean;
            /**
             * Message
             * @description What is wrong
             * @example Internal server error
             */
            message: string;
            /**
             * Debug Info
             * @description More about it, where there is more
             * @example Stack trace or additional error details
             */
            debugInfo?: string;
        };
        /** @description Whom it is about, what is said about them, and the group they belong to */
        CreateUserMetadata: {
            /** Format: uuid */
            userId?: string;
            walletAddress?: string;
            /** Format: uuid */
            websiteId?: string;
            /** Format: uuid */
            organizationId?: string;
            /**
             * Format: uuid
             * @description The group by Snag's id
             */
            userGroupId?: string;
            /** @description The group by an identifier of your own; the group is made when there is none */
            userGroupExternalIdentifier?: string | null;
            walletGroupIdentifier?: string | null;
            externalIdentifier?: string | null;
            displayName?: string | null;
            /** Format: email */
            emailAddress?: string | null;
            /** @description In E.164 */
            phoneNumber?: string | null;
            logoUrl?: string | null;
            bio?: string | null;
            location?: string | null;
            portfolioUrl?: string | null;
            internalNotes?: string | null;
            isBlocked?: boolean;
            isBlockExempt?: boolean;
            /** @enum {string|null} */
            blockStatusReason?: "sybil_and_multi_account" | "account_migration" | "abuse_manipulation" | "not_sybil" | "issue_resolved" | "twitter_suspended" | "other" | null;
            sybilScore?: number | null;
            externalLoyaltyScore?: string | null;
            discordUser?: string | null;
            discordUserId?: string | null;
            twitterUser?: string | null;
            twitterUserId?: string | null;
            twitterUserFollowersCount?: number | null;
            telegramUserId?: string | null;
            telegramUsername?: string | null;
            steamUserId?: string | null;
            steamUsername?: string | null;
            googleUser?: string | null;
            googleUserId?: string | null;
            githubUser?: string | null;
            githubUserId?: string | null;
            tiktokUser?: string | null;
            tiktokUserId?: string | null;
            epicAccountIdentifier?: string | null;
            YTChannelId?: string | null;
        };
        /** @description A user, with what the websites know about them */
        UserResponse: {
            /** Format: uuid */
            id: string;
            walletAddress: string;
            isSnagSuperAdmin: boolean;
            temporaryLoyaltyUser?: boolean | null;
            privyUserId?: string | null;
            notifications?: boolean | null;
            delegationsFrom?: {
                walletAddress: string;
            }[] | null;
            referrers?: Record<string, never>[] | null;
            userMetadata?: components["schemas"]["UserMetadata"][] | null;
            websiteUserAttributes?: {
                id: string;
                label: string;
                websiteUserAttributeValues: Record<string, never>[];
            }[] | null;
        };
        /** @description What one website knows about a user; the vendor marks every attribute as optional */
        UserMetadata: {
            userGroupId?: string | null;
            walletGroupIdentifier?: string | null;
            displayName?: string | null;
            /** @description Only for users who ask about themselves */
            emailAddress?: string | null;
            emailVerifiedAt?: string | null;
            createdAt?: string | null;
            updatedAt?: string | null;
            verifiedLocallyAt?: string | null;
            isBlocked?: boolean | null;
            bio?: string | null;
            location?: string | null;
            logoUrl?: string | null;
            meta?: string | null;
            portfolioUrl?: string | null;
            externalLoyaltyScore?: string | null;
            discordUser?: string | null;
            discordVerifiedAt?: string | null;
            twitterUser?: string | null;
            twitterUserFollowersCount?: number | null;
            twitterVerifiedAt?: string | null;
            instagramUser?: string | null;
            instagramVerifiedAt?: string | null;
            telegramUserId?: string | null;
            telegramUsername?: string | null;
            telegramVerifiedAt?: string | null;
            steamUserId?: string | null;
            steamUsername?: string | null;
            tiktokUser?: string | null;
            tiktokUserId?: string | null;
            googleUser?: string | null;
            googleUserId?: string | null;
            githubUser?: string | null;
            githubUserId?: string | null;
            redditUser?: string | null;
            redditUserId?: string | null;
            epicUsername?: string | null;
            epicAccountIdentifier?: string | null;
            YTChannelId?: string | null;
        };
    };
    responses: {
        /** @description The request cannot be read */
        NotValid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestResponse"];
            };
        };
        /** @description The request cannot be read, or the website does not connect wallets */
        NotValidOrOneWallet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestResponse"];
            };
        };
        /** @description The API key is not accepted */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Forbidden, Could not validate api key"
                 *     }
                 */
                "application/json": components["schemas"]["ForbiddenResponse"];
            };
        };
        /** @description Something that the request names does not exist */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Not found"
                 *     }
                 */
                "application/json": components["schemas"]["NotFoundResponse"];
            };
        };
        /** @description More than 250 requests in a second; documented for every endpoint */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Too many requests, please try again later."
                 *     }
                 */
                "application/json": components["schemas"]["TooManyRequestsResponse"];
            };
        };
        /** @description No such path */
        UnknownPath: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Not found"
                 *     }
                 */
                "application/json": components["schemas"]["NotFoundResponse"];
            };
        };
        /** @description The path does not take this method */
        UnknownMethod: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Method {method} not allowed"
                 *     }
                 */
                "application/json": components["schemas"]["BadRequestResponse"];
            };
        };
        /** @description The request cannot be read */
        Unreadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Not a valid request"
                 *     }
                 */
                "application/json": components["schemas"]["BadRequestResponse"];
            };
        };
        /** @description The body is too large */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Request body too large"
                 *     }
                 */
                "application/json": components["schemas"]["BadRequestResponse"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getUsers: {
        parameters: {
            query?: {
                /** @description Only users of this website, and only what it knows about them */
                websiteId?: string;
                /** @description Only users of this organization */
                organizationId?: string;
                /** @description Only this user; repeat the key for several */
                userId?: string | string[];
                /** @description Only the user of this wallet */
                walletAddress?: string;
                /** @description Read as the wallet address under another name */
                address?: string;
                /** @description Only members of this group */
                userGroupId?: string;
                /** @description Only members of the group that you gave this identifier */
                userGroupExternalIdentifier?: string;
                /** @description Only users that you gave this identifier */
                externalIdentifier?: string;
                emailAddress?: string;
                discordUser?: string;
                twitterUser?: string;
                telegramUserId?: string;
                telegramUsername?: string;
                steamUserId?: string;
                steamUsername?: string;
                tiktokUser?: string;
                /** @description How many users a page holds; the bounds and the default are our reading, taken over from the metadata list */
                limit?: number;
                /** @description The user behind which the page starts */
                startingAfter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "123e4567-e89b-12d3-a456-426614174002",
                     *           "walletAddress": "0x1234567890abcdef1234567890abcdef12345678",
                     *           "isSnagSuperAdmin": false,
                     *           "userMetadata": [
                     *             {
                     *               "userGroupId": "user-group-id",
                     *               "walletGroupIdentifier": null,
                     *               "displayName": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "hasNextPage": false
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["UserResponse"][];
                        /** @description Whether another page follows */
                        hasNextPage: boolean;
                    };
                };
            };
            400: components["responses"]["NotValid"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    countUsers: {
        parameters: {
            query: {
                websiteId: string;
                organizationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of users */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totalCount": 3
                     *     }
                     */
                    "application/json": {
                        /** @description How many users there are */
                        totalCount: number;
                    };
                };
            };
            400: components["responses"]["NotValid"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    connectUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The wallet, and whom it joins */
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    websiteId: string;
                    /** Format: uuid */
                    organizationId: string;
                    /** @enum {string} */
                    walletType: "evm" | "solana" | "imx" | "sui" | "ton" | "cosmos" | "ultra" | "agw" | "flow_cadence" | "substrate";
                    /** @description The wallet that joins */
                    walletAddress: string;
                    /**
                     * Format: uuid
                     * @description The user whose group it joins
                     */
                    userId?: string;
                    /** @description That the wallet may leave the group it is in */
                    confirmDisconnect?: boolean;
                    /** @description Proof that the wallet is the caller's */
                    verificationData?: {
                        message?: string;
                        signature?: string;
                        accessToken?: string;
                        dynamicAuthToken?: string;
                        verifiedLocally?: boolean;
                        tonVerification?: {
                            account: {
                                address: string;
                                /** @enum {string} */
                                chain: "-239" | "-3";
                                publicKey: string;
                                walletStateInit?: string;
                            };
                            proof: {
                                domain: {
                                    lengthBytes: number;
                                    value: string;
                                };
                                payload: string;
                                signature: string;
                                timestamp: number;
                                state_init?: string;
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description The user of the connected wallet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "walletAddress": "<string>",
                     *       "id": "123e4567-e89b-12d3-a456-426614174000",
                     *       "createdAt": "2023-10-01T12:34:56Z",
                     *       "updatedAt": "2023-10-05T15:30:00Z"
                     *     }
                     */
                    "application/json": {
                        /** @description The connected wallet */
                        walletAddress: string;
                        /**
                         * Format: uuid
                         * @description The id of its user
                         */
                        id: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            400: components["responses"]["NotValidOrOneWallet"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    disconnectUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom to disconnect, and where */
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    websiteId: string;
                    /** Format: uuid */
                    organizationId: string;
                    /** Format: uuid */
                    userId: string;
                };
            };
        };
        responses: {
            /** @description The user is in the group no longer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": "Success"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Message
                         * @description That it was done
                         * @enum {string}
                         */
                        message: "Success";
                    };
                };
            };
            /** @description The request cannot be read, or the user is not in the group */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        message: "Not a valid request" | "User is not part of the same group" | "User is not part of the group";
                    };
                };
            };
            /** @description The API key is not accepted */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForbiddenResponse"];
                };
            };
            /** @description Something that the request names does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /** @description The vendor failed */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InternalServerErrorResponse"];
                };
            };
        };
    };
    getUserMetadata: {
        parameters: {
            query?: {
                organizationId?: string;
                websiteId?: string;
                userId?: string;
                walletAddress?: string;
                /** @description The identifier that you gave the user */
                externalIdentifier?: string | null;
                /** @description Part of a wallet address, display name, mail address or external identifier; where it looks is our reading */
                userSearch?: string;
                limit?: number;
                /** @description The metadata record behind which the page starts */
                startingAfter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of metadata records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "123e4567-e89b-12d3-a456-426614174000"
                     *         }
                     *       ],
                     *       "hasNextPage": false
                     *     }
                     */
                    "application/json": {
                        data: {
                            /** @description The id of the metadata record */
                            id: string;
                        }[];
                        /** @description Whether another page follows */
                        hasNextPage: boolean;
                    };
                };
            };
            400: components["responses"]["NotValid"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createUserMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom it is about, what is said about them, and the group they belong to */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateUserMetadata"];
            };
        };
        responses: {
            /** @description The metadata record as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "123e4567-e89b-12d3-a456-426614174000",
                     *       "websiteId": "123e4567-e89b-12d3-a456-426614174001",
                     *       "organizationId": "123e4567-e89b-12d3-a456-426614174002",
                     *       "walletGroupIdentifier": "wallet-group-id",
                     *       "userGroupId": "user-group-id",
                     *       "userGroup": {
                     *         "id": "123e4567-e89b-12d3-a456-426614174002",
                     *         "externalIdentifier": "user-group-external-id"
                     *       },
                     *       "user": {
                     *         "id": "123e4567-e89b-12d3-a456-426614174002",
                     *         "walletAddress": "0x1234567890abcdef1234567890abcdef12345678"
                     *       },
                     *       "createdAt": "2023-10-01T12:34:56Z"
                     *     }
                     */
                    "application/json": {
                        /** @description The id of the metadata record */
                        id: string;
                        websiteId: string;
                        organizationId: string;
                        walletGroupIdentifier: string | null;
                        /** @description The group that the user is in */
                        userGroupId: string | null;
                        /** @description The same group with its external identifier */
                        userGroup: {
                            id: string;
                            externalIdentifier: string | null;
                        } | null;
                        user: {
                            id: string;
                            walletAddress: string;
                        };
                        /**
                         * Format: date-time
                         * @description When the record was made
                         */
                        createdAt: string;
                    };
                };
            };
            400: components["responses"]["NotValidOrOneWallet"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
