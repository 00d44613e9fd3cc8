import type { Ringer } from '../boot.ts';
import type { Answer } from '../contract/call.ts';
import type { Contract } from '../contract/load.ts';
import type { Namespace } from '../namespace/namespace.ts';
/** What a handler gets, validated by `specs/admin.yaml`. */
export interface AdminRequest {
    ringer: Ringer;
    contract: Contract;
    params: Record<string, unknown>;
    query: Record<string, unknown>;
    body: unknown;
}
export type Result = {
    status: number;
    body?: unknown;
} | Answer;
/** A status and a body that `specs/admin.yaml` documents, or a problem. */
export type Handler = (request: AdminRequest) => Result;
/** A handler of a route that works on one namespace: those that take the header `X-Mock-Namespace`. */
export type NamespaceHandler = (request: AdminRequest & {
    namespace: Namespace;
}) => Result;
