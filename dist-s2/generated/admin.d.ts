export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether every contract, cast and rulebook is compiled and the socket listens */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vendors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The vendors that are served */
        get: operations["listVendors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole rulebook, in the order in which rules are asked, with witnesses */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every namespace there is */
        get: operations["listNamespaces"];
        put?: never;
        /** Make a namespace, from the fixtures or from another */
        post: operations["createNamespace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/namespaces/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Drop a namespace and all that it holds */
        delete: operations["dropNamespace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/state": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        /** Everything a namespace holds, records as a cast writes them */
        get: operations["getState"];
        /** Take over a state that was exported; validated like a cast, as a whole or not at all */
        put: operations["putState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/state/diff": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        /** What was added, removed and changed since the fixtures (in a fork, too), or since a snapshot */
        get: operations["diffState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back to what the namespace was made from, as a whole; the journal is cleared, snapshots stay */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        /** The snapshots of a namespace */
        get: operations["listSnapshots"];
        put?: never;
        /** Keep state, ids, clock and quotas under a name; one of that name is replaced */
        post: operations["createSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{snapshot}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path: {
                snapshot: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a snapshot */
        delete: operations["dropSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{snapshot}/restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path: {
                snapshot: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back exactly the snapshot; the journal goes on */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        /** What time it is */
        get: operations["getClock"];
        /** Freeze the clock at a time, advance it, or let it run */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        /** What was asked and answered, and why; newest last */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        /** Forget the requests */
        delete: operations["clearRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/unmatched": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        /** Requests that met no operation, each with what was near */
        get: operations["listUnmatchedRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path: {
                id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /** One request */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/explain": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path: {
                id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /** Every rule of the operation in order, and what a refused request would need to succeed */
        get: operations["explainRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        /** Requests as they are answered, as server-sent events */
        get: operations["watchRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether the requests came that were expected; `curl -f` fails where they did not */
        post: operations["verifyRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        /** The faults that are armed, in order, with their hits */
        get: operations["listFaults"];
        /** Replace the whole set; all of the new ones, or none */
        put: operations["replaceFaults"];
        /** Arm a fault */
        post: operations["armFault"];
        /** Disarm all faults */
        delete: operations["disarmAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults/{fault}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path: {
                fault: string;
            };
            cookie?: never;
        };
        /** One fault */
        get: operations["getFault"];
        put?: never;
        post?: never;
        /** Disarm a fault */
        delete: operations["disarmFault"];
        options?: never;
        head?: never;
        /** Change a fault; its counters go on */
        patch: operations["changeFault"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            title: string;
            status: number;
            /** @description What came, why it is refused, what to do */
            detail: string;
            errors?: {
                /** @description JSON pointer */
                pointer: string;
                message: string;
            }[];
        };
        VendorCount: {
            name: string;
            operations: number;
            rules: number;
        };
        Vendor: {
            name: string;
            title: string;
            /** @description Takes the place of the vendor's origin */
            base: string;
            servers: string[];
            /** @description The hosts on which every path is the vendor's, `*` for one DNS label */
            hosts: string[];
            operations: number;
            rules: number;
        };
        Rule: {
            vendor: string;
            operation: string;
            method: string;
            path: string;
            rule: string;
            answer: number;
            when: string;
            source: string;
            onDemand: boolean;
            witnesses: {
                [key: string]: unknown;
            }[];
        };
        Name: string;
        Namespace: {
            name: components["schemas"]["Name"];
            /** @description `fixtures`, another namespace, or its snapshot */
            from: string;
            seed: string;
            limits: boolean;
            clock: components["schemas"]["Clock"];
            /** @description How many the journal holds */
            requests: number;
            snapshots: components["schemas"]["Name"][];
        };
        Snapshot: {
            name: components["schemas"]["Name"];
            /** @description What time it is in it */
            now: string;
        };
        Clock: {
            /** @enum {string} */
            mode: "steps" | "frozen" | "real";
            now: string;
        };
        State: {
            /** @enum {integer} */
            version: 1;
            /** @description Where it was exported from */
            namespace?: string;
            seed?: string;
            clock: components["schemas"]["Clock"];
            /** @description How many ids were made for each purpose */
            ids?: {
                [key: string]: number;
            };
            /** @description How much of each vendor's limit is used up */
            quotas?: {
                [key: string]: {
                    from: number;
                    used: number;
                };
            };
            /** @description The last number given in each collection that numbers its records */
            serials?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** @description Vendor, then collection or relation, then records or edges */
            vendors: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: unknown;
                    }[];
                };
            };
        };
        Change: {
            vendor: string;
            /** @description A collection or a relation */
            in: string;
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            before?: {
                [key: string]: unknown;
            };
            after?: {
                [key: string]: unknown;
            };
        };
        Request: {
            id: number;
            at: string;
            vendor: string;
            operation?: string;
            rule?: {
                name: string;
                answer: number;
                when: string;
                source: string;
            };
            request: {
                method: string;
                path: string;
                query: string;
                headers: {
                    [key: string]: string;
                };
                params?: {
                    [key: string]: unknown;
                };
                body?: string;
            };
            response: {
                /** @description 0 when a fault let nothing be answered */
                status: number;
                headers: {
                    [key: string]: string;
                };
                body?: string;
            };
            violations: components["schemas"]["Violation"][];
            /** @description How the request breaks the contract, where that is what the rule speaks of */
            reasons?: components["schemas"]["Violation"][];
            /** @description The fault that met it */
            fault?: {
                id: string;
                kind: string;
                when: components["schemas"]["When"];
                /** @description It could not be done to this answer, which went out as it was */
                skipped: boolean;
                wouldAnswer: {
                    rule?: string;
                    status: number;
                };
            };
            durationMs: number;
        };
        Violation: {
            in: string;
            pointer: string;
            keyword?: string;
            message: string;
            params?: {
                [key: string]: unknown;
            };
        };
        Explanation: {
            request: number;
            vendor: string;
            operation?: string;
            /** @description For a request that met no operation */
            hint?: string;
            rules: {
                rule: string;
                answer: number;
                when: string;
                source: string;
                /** @enum {string} */
                result: "answered" | "did not hold" | "behind, holds too" | "behind, does not hold" | "not reached" | "on demand";
                violations?: components["schemas"]["Violation"][];
            }[];
            /** @description What a refused request would need to reach the success */
            success?: {
                rule: string;
                answer: number;
                blockedBy: string[];
                facts: string[];
            };
        };
        EntryFilter: {
            vendor: string;
            operation?: string;
            status?: number;
            rule?: string;
            method?: string;
            /** @description Path parameters */
            params?: {
                [key: string]: unknown;
            };
            /** @description What the body has at least */
            body?: unknown;
        };
        /** @description So many requests of a kind (at least one when no count is given), or kinds in an order */
        Expectation: {
            vendor?: string;
            operation?: string;
            status?: number;
            rule?: string;
            method?: string;
            /** @description Path parameters */
            params?: {
                [key: string]: unknown;
            };
            /** @description What the body has at least */
            body?: unknown;
            count?: {
                exactly?: number;
                atLeast?: number;
                atMost?: number;
            };
            sequence?: components["schemas"]["EntryFilter"][];
        };
        Verdict: {
            detail: string;
            matches: components["schemas"]["Request"][];
            nearest?: {
                request: components["schemas"]["Request"];
                differences: string[];
            }[];
        };
        /** @description Milliseconds, or an ISO 8601 duration with weeks, days, hours, minutes and seconds */
        Duration: number | components["schemas"]["IsoDuration"];
        IsoDuration: string;
        /** @description Which calls; what is not given does not matter */
        FaultMatch: {
            vendor?: string;
            /** @description Operation id */
            operation?: string;
            /** @description Path parameters */
            params?: {
                [key: string]: unknown;
            };
            headers?: {
                [key: string]: string;
            };
            /** @description What the body has at least */
            body?: unknown;
            /** @description The status that the rulebook is about to answer, or the name of the rule */
            wouldAnswer?: number | string;
        };
        /** @description Which of those calls; everything that is given has to agree */
        FaultSelect: {
            skip?: number;
            times?: number;
            every?: number;
            probability?: number;
            /** @description `..F.F` meets those with an F, over and over */
            pattern?: string;
        };
        /**
         * @description before: nothing has changed, the request is lost. after: the change stays, the answer is lost or spoiled
         * @enum {string}
         */
        When: "before" | "after";
        Fault: {
            match?: components["schemas"]["FaultMatch"];
            select?: components["schemas"]["FaultSelect"];
            when?: components["schemas"]["When"];
            ttl?: components["schemas"]["Duration"];
            startAfter?: components["schemas"]["Duration"];
            effect: components["schemas"]["Effect"];
        };
        FaultChange: {
            match?: components["schemas"]["FaultMatch"];
            select?: components["schemas"]["FaultSelect"];
            when?: components["schemas"]["When"];
            ttl?: components["schemas"]["Duration"];
            startAfter?: components["schemas"]["Duration"];
            effect?: components["schemas"]["Effect"];
        };
        ArmedFault: {
            id: string;
            match: components["schemas"]["FaultMatch"];
            select: components["schemas"]["FaultSelect"];
            when: components["schemas"]["When"];
            ttl?: components["schemas"]["Duration"];
            startAfter?: components["schemas"]["Duration"];
            effect: components["schemas"]["Effect"];
            /** @description How many calls it was about */
            matched: number;
            /** @description How many of them it met */
            hits: number;
            /** @description How many it will still meet; not there when there is no end */
            remaining?: number;
            /** @description Its time to live is over */
            expired: boolean;
        };
        Effect: components["schemas"]["Respond"] | components["schemas"]["Delay"] | components["schemas"]["Reset"] | components["schemas"]["Empty"] | components["schemas"]["Truncate"] | components["schemas"]["MalformedChunk"] | components["schemas"]["Garbage"] | components["schemas"]["Dribble"] | components["schemas"]["Hang"] | components["schemas"]["Violate"] | components["schemas"]["RateLimit"] | components["schemas"]["Latency"] | components["schemas"]["Timeout"] | components["schemas"]["ResetPeer"] | components["schemas"]["Slicer"] | components["schemas"]["LimitData"];
        /** @description A documented answer of the operation in the vendor's shape; with `custom` any */
        Respond: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "Respond";
            status?: number;
            /** @description In place of the status: a rule of the operation, whose status and body it is */
            rule?: string;
            example?: string;
            custom?: boolean;
            headers?: {
                [key: string]: string;
            };
            body?: unknown;
        } & (unknown | unknown);
        /** @description At least so long before the answer, or before what follows */
        Delay: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "Delay";
            fixed?: components["schemas"]["Duration"];
            uniform?: {
                lower: components["schemas"]["Duration"];
                upper: components["schemas"]["Duration"];
            };
            lognormal?: {
                median: components["schemas"]["Duration"];
                sigma: number;
            };
            then?: Omit<components["schemas"]["Effect"], "kind"> & unknown;
        } & (unknown | unknown | unknown);
        /** @description A TCP RST in place of the answer */
        Reset: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "Reset";
        };
        /** @description The connection is closed, and nothing was answered */
        Empty: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "Empty";
        };
        /** @description A part of the answer, then the end */
        Truncate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "Truncate";
            /** @description A fraction of the body (below 1), or so many bytes of it */
            at: number;
            /**
             * @default length
             * @enum {string}
             */
            framing: "length" | "chunked" | "close";
        };
        /** @description A good head and a first chunk, then a chunk size that is none */
        MalformedChunk: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "MalformedChunk";
        };
        /** @description Bytes that are no HTTP, then the end */
        Garbage: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "Garbage";
        };
        /** @description The real answer in pieces, slowly */
        Dribble: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "Dribble";
            chunks: number;
            duration: components["schemas"]["Duration"];
        };
        /** @description Nothing ever comes */
        Hang: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "Hang";
        };
        /** @description The real answer, spoiled so that it breaks the contract */
        Violate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "Violate";
            /** @enum {string} */
            how: "drop-field" | "wrong-type" | "unknown-enum" | "null" | "extra-property" | "wrong-content-type" | "invalid-json";
            /** @description Of this name; the first that will do when it is not given */
            field?: string;
        };
        /** @description The vendor's own 429 with its headers */
        RateLimit: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "RateLimit";
        };
        /** @description Toxiproxy's name for a delay, in milliseconds */
        Latency: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "Latency";
            latency: number;
            jitter?: number;
        };
        /** @description Toxiproxy's name for an end without an answer after so many milliseconds; never, with 0 */
        Timeout: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "Timeout";
            timeout: number;
        };
        /** @description Toxiproxy's name for a reset, after so many milliseconds */
        ResetPeer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "ResetPeer";
            timeout?: number;
        };
        /** @description Toxiproxy's name for an answer in pieces; `delay` in microseconds between them */
        Slicer: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "Slicer";
            chunks?: number;
            delay?: number;
        };
        /** @description Toxiproxy's name for an end after so many bytes */
        LimitData: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "LimitData";
            bytes: number;
        };
    };
    responses: {
        /** @description The faults that are armed */
        Faults: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    faults: components["schemas"]["ArmedFault"][];
                };
            };
        };
        /** @description The fault */
        ArmedFault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ArmedFault"];
            };
        };
        /** @description Refused */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
        Namespace: components["schemas"]["Name"];
        RequestId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ready";
                        version: string;
                        vendors: components["schemas"]["VendorCount"][];
                        namespaces: number;
                    };
                };
            };
            503: components["responses"]["Problem"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    listVendors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Vendors */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        vendors: components["schemas"]["Vendor"][];
                    };
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: {
                /** @description Of this vendor only */
                vendor?: string;
                /** @description Of this operation only */
                operation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rules */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: components["schemas"]["Rule"][];
                    };
                };
            };
            400: components["responses"]["Problem"];
        };
    };
    listNamespaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Namespaces, the one idle longest behind `default` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        namespaces: components["schemas"]["Namespace"][];
                    };
                };
            };
        };
    };
    createNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: components["schemas"]["Name"];
                    /** @description Another namespace, as it is now (`pr-17`) or as it was at one of its snapshots (`pr-17@before`) */
                    from?: string;
                    /** @description The server's, or that of the other namespace, when it is not given */
                    seed?: string;
                    /** @description An ISO 8601 time to start at, or `real` */
                    clock?: string;
                    /** @description Whether the vendors' limits count */
                    limits?: boolean;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Namespace"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    dropNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dropped */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
        };
    };
    getState: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["State"];
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    putState: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["State"];
            };
        };
        responses: {
            /** @description Taken over */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    diffState: {
        parameters: {
            query?: {
                /** @description The name of a snapshot */
                from?: string;
            };
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: string;
                        changes: components["schemas"]["Change"][];
                    };
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is as it was at the start */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Snapshots */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        snapshots: components["schemas"]["Snapshot"][];
                    };
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    createSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: components["schemas"]["Name"];
                };
            };
        };
        responses: {
            /** @description Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    dropSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path: {
                snapshot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path: {
                snapshot: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Restored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Stands at this time from now on
                     */
                    now?: string;
                    /** @description Goes on by an ISO 8601 duration, or by so many milliseconds */
                    advance?: components["schemas"]["IsoDuration"] | number;
                    /**
                     * @description `steps` moves 1 ms with each change, `frozen` stands, `real` is this machine's clock
                     * @enum {string}
                     */
                    mode?: "steps" | "frozen" | "real";
                };
            };
        };
        responses: {
            /** @description The clock as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                vendor?: string;
                operation?: string;
                status?: number;
                rule?: string;
                /** @description Ids above this one */
                since?: number;
                /** @description The newest so many */
                limit?: number;
                format?: "json" | "har";
            };
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests, or with `format=har` an HTTP Archive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: components["schemas"]["Request"][];
                    } | {
                        log: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    clearRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    listUnmatchedRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: components["schemas"]["Request"][];
                    };
                };
            };
            404: components["responses"]["Problem"];
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path: {
                id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    explainRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path: {
                id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The explanation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
    watchRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A `request` event each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            429: components["responses"]["Problem"];
        };
    };
    verifyRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Expectation"];
            };
        };
        responses: {
            /** @description They came */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            /** @description They did not; with what came instead, the most alike first */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & components["schemas"]["Verdict"];
                };
            };
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Faults"];
            404: components["responses"]["Problem"];
        };
    };
    replaceFaults: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    faults: components["schemas"]["Fault"][];
                };
            };
        };
        responses: {
            200: components["responses"]["Faults"];
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    armFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Fault"];
            };
        };
        responses: {
            201: components["responses"]["ArmedFault"];
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
        };
    };
    disarmAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None is armed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    getFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path: {
                fault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ArmedFault"];
            404: components["responses"]["Problem"];
        };
    };
    disarmFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path: {
                fault: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Disarmed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
        };
    };
    changeFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description The namespace that is meant, `default` when none is named; `/ns/{name}/__admin/…` says the same */
                "X-Mock-Namespace"?: components["parameters"]["Namespace"];
            };
            path: {
                fault: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultChange"];
            };
        };
        responses: {
            200: components["responses"]["ArmedFault"];
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
        };
    };
}
