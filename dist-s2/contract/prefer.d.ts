import type { Answer, Call } from './call.ts';
import type { Operation } from './operation.ts';
import { type DocumentedResponse } from './responses.ts';
export interface Preference {
    response: DocumentedResponse;
    example: string | undefined;
    /** For `Preference-Applied` (RFC 7240). */
    applied: string;
}
/**
 * `Prefer: code=404, example=NotFound`: the documented answer that the caller wants to see.
 * Undefined when nothing of the kind is asked for; a problem when the contract does not document it.
 */
export declare function preferenceOf(operation: Operation, { headers }: Pick<Call, 'headers'>): Preference | Answer | undefined;
