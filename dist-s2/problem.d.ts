import type { Answer } from './contract/call.ts';
/** Ringer's own refusal (RFC 9457), never dressed as a vendor's: `detail` says what came, why it is refused and what to do. */
export declare function problem(status: number, detail: string, extra?: Record<string, unknown>): Answer;
