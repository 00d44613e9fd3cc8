import type { components } from '../generated/admin.ts';
type Problem = Pick<components['schemas']['Problem'], 'status' | 'detail' | 'errors'> & Partial<components['schemas']['Verdict']>;
/** What Ringer refused: the message says what came, why it is refused and what to do. */
export declare class RingerError extends Error {
    name: string;
    /** The HTTP status of the refusal. */
    readonly status: number;
    /** Where several things were wrong, each by a JSON pointer. */
    readonly errors: {
        pointer: string;
        message: string;
    }[];
    constructor({ status, detail, errors, nearest }: Problem);
}
export {};
