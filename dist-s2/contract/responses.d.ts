import type { Violation } from './call.ts';
import { type OpenApiDocument } from './document.ts';
import type { Schemas, Validate } from './schemas.ts';
/** A body that never changes: its value, and the bytes that go out. */
export interface Body {
    value: unknown;
    text: string | undefined;
    /** How it breaks the contract; empty when it does not. */
    violations: Violation[];
}
/** One documented response: a status of an operation, or a refusal that belongs to no operation, in one of its media types. */
export interface DocumentedResponse {
    status: number;
    /** Where it stands: one `default` serves many statuses. */
    at: string;
    /** Undefined: this response has no body. */
    mediaType: string | undefined;
    /** `x-ringer-source: inferred`: our reading added it. */
    inferred: boolean;
    /** The names of its examples that keep its schema, or can be made to. */
    examples: string[];
    /** The example of that name, else its first valid one, else a body sampled from its schema. */
    example(name?: string): Body;
    validate: Validate;
    serialize(value: unknown): string | undefined;
    /** The headers that it documents, by their examples, else sampled. */
    headers(): Record<string, string>;
    /** The same in each of its media types, the usual one first. */
    variants: DocumentedResponse[];
}
/** A documented response, as the usual one of its media types: the first that has an example or can be sampled. */
export declare function toResponse(document: OpenApiDocument, schemas: Schemas, place: string, status: number): DocumentedResponse;
/** The variant that an `Accept` header wants; the usual one when it wants none of them. */
export declare function accepted(response: DocumentedResponse, accept: string | null | undefined): DocumentedResponse;
