import type { operations } from '../generated/admin.ts';
/** Sends a request to a Ringer, wherever that is: `path` is one of its own, such as `/__admin/health`. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>;
/** Every admin route, so that one that is added and forgotten here does not compile. */
export declare const routes: {
    readonly getHealth: "GET /health";
    readonly getOpenApi: "GET /openapi.json";
    readonly listVendors: "GET /vendors";
    readonly listRules: "GET /rules";
    readonly listNamespaces: "GET /namespaces";
    readonly createNamespace: "POST /namespaces";
    readonly dropNamespace: "DELETE /namespaces/{name}";
    readonly getState: "GET /state";
    readonly putState: "PUT /state";
    readonly diffState: "GET /state/diff";
    readonly reset: "POST /reset";
    readonly listSnapshots: "GET /snapshots";
    readonly createSnapshot: "POST /snapshots";
    readonly dropSnapshot: "DELETE /snapshots/{snapshot}";
    readonly restoreSnapshot: "POST /snapshots/{snapshot}/restore";
    readonly getClock: "GET /clock";
    readonly setClock: "PUT /clock";
    readonly listRequests: "GET /requests";
    readonly clearRequests: "DELETE /requests";
    readonly listUnmatchedRequests: "GET /requests/unmatched";
    readonly getRequest: "GET /requests/{id}";
    readonly explainRequest: "GET /requests/{id}/explain";
    readonly watchRequests: "GET /events";
    readonly verifyRequests: "POST /verify";
    readonly listFaults: "GET /faults";
    readonly armFault: "POST /faults";
    readonly replaceFaults: "PUT /faults";
    readonly disarmAll: "DELETE /faults";
    readonly getFault: "GET /faults/{fault}";
    readonly changeFault: "PATCH /faults/{fault}";
    readonly disarmFault: "DELETE /faults/{fault}";
};
export type Route = keyof typeof routes;
export interface AskOptions {
    /** What takes the place of `{…}` in the route. */
    name?: string | number;
    query?: object;
    body?: unknown;
    namespace?: string;
    token?: string | undefined;
}
type Success<Id extends Route> = operations[Id]['responses'] extends infer R ? {
    [S in keyof R & (200 | 201)]: R[S] extends {
        content: {
            'application/json': infer Body;
        };
    } ? Body : undefined;
}[keyof R & (200 | 201)] : never;
/** Asks an admin route. Throws a `RingerError` for whatever is not a success. */
export declare function ask<Id extends Route>(send: Send, route: Id, options?: AskOptions): Promise<Success<Id>>;
/** The answer itself, for a route whose body is a stream. */
export declare function open(send: Send, route: Route, options?: AskOptions): Promise<Response>;
export {};
