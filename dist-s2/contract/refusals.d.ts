import type { Answer, Call } from './call.ts';
import type { OpenApiDocument } from './document.ts';
import type { Schemas } from './schemas.ts';
/** The refusals that belong to no operation, as a vendor's `components.responses` words them. */
export type RefusalName = 'UnknownPath' | 'UnknownMethod' | 'Unreadable' | 'TooLarge';
export type Refuse = (call: Pick<Call, 'method' | 'path'>, allowed?: string[]) => Answer;
/** The vendor's own refusals, where its contract has them. */
export declare function refusalsOf(document: OpenApiDocument, schemas: Schemas): Map<RefusalName, Refuse>;
