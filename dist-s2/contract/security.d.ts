import type { Call } from './call.ts';
import { type OpenApiDocument, type Raw } from './document.ts';
/** What the contract's `security` found in a call: scheme name → the value sent. */
export type Credential = Record<string, string | undefined>;
export interface Scheme {
    name: string;
    /** What `WWW-Authenticate` says of it; undefined where HTTP has no word for it. */
    challenge: string | undefined;
    read(call: Call, query: URLSearchParams): string | undefined;
    /** Puts a value where `read` finds it: how a witness carries its credential. */
    write(value: string, request: {
        headers: Map<string, string>;
        query: URLSearchParams;
    }): void;
}
export interface Security {
    /** OR of ANDs, as in the document; empty when the operation is open. */
    requirements: Scheme[][];
    schemes: Scheme[];
}
/** The security of an operation, the document's own when it says nothing. Throws for a scheme that is not defined. */
export declare function securityOf(document: OpenApiDocument, operation: Raw, where: string): Security;
/** Whether one of the requirements is there in full; who holds the keys is the rulebook's to say. */
export declare function isPresented({ requirements }: Security, credential: Credential): boolean;
