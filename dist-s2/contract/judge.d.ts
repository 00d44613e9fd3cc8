import type { Answer, Violation } from './call.ts';
import type { Operation } from './operation.ts';
/** How an answer, as it goes out, breaks the contract of its operation; empty when it does not, or when there is no operation or no answer. */
export declare function judgeAnswer(operation: Operation | undefined, { status, headers, text }: Answer): Violation[];
