import type { Violation } from '../../contract/call.ts';
import type { NewId } from '../../state/ids.ts';
/** What an error is made with: only `newId` of a rule's scope. */
interface Making {
    newId: NewId;
}
/** A 400 of the vendor's; `request_id` as its examples have it. */
export declare function badRequest({ newId }: Making, key: string, message: string, details: string): {
    code: number;
    key: string;
    message: string;
    details: string;
    request_id: string;
};
export declare function invalidPayload(making: Making, details: string): {
    code: number;
    key: string;
    message: string;
    details: string;
    request_id: string;
};
/** The 404 that names what is missing. */
export declare function notFound({ newId }: Making, type: 'user' | 'project', id: string, details?: string): {
    code: number;
    key: string;
    message: string;
    details: string;
    request_id: string;
    resource_id: string;
    resource_type: "user" | "project";
};
/** The vendor's validator speaks as ajv does: of the payload as a whole, or of the property at a dotted path; a wrong type comes first. */
export declare function detailsOf(violations: Violation[]): string;
export {};
