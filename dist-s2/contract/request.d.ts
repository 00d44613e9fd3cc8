import type { Call, Violation } from './call.ts';
import type { Operation } from './operation.ts';
import { type Credential } from './security.ts';
/**
 * The parts of a request that a rulebook can ask the contract about: `contentType` is a body of an undocumented media type,
 * `accept` an answer that the client would not take.
 */
export type Part = 'body' | 'contentType' | 'params' | 'path' | 'query' | 'security' | 'accept';
/** A call, read by its operation. What does not fit its schema keeps the form in which it was sent. */
export interface ContractRequest {
    operation: Operation;
    /** The server's base path by which the call came, such as `/api/latest`. */
    base: string;
    params: Record<string, unknown>;
    query: Record<string, unknown>;
    /** The parsed body; undefined when there is none, or none that can be read. */
    body: unknown;
    credential: Credential;
    /** How a part breaks the contract; judged on the first question, then kept. */
    violations(part: Part): Violation[];
}
export declare function readRequest(operation: Operation, base: string, sentParams: Record<string, string>, call: Call): ContractRequest;
