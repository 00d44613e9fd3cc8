import type { Operation } from '../../contract/operation.ts';
import type { DocumentedResponse } from '../../contract/responses.ts';
import type { NamedRule } from '../vendor.ts';
import type { AnyScope } from './scope.ts';
/** A rule that answers a status: the contract's words for it where it has some, else Ringer's own. */
export declare function refusal(operation: Operation, name: string, status: number, when: string, holds: (scope: AnyScope) => boolean): NamedRule;
export declare function success(name: string, response: DocumentedResponse, when: string, does: Pick<NamedRule, 'body' | 'effect'>): NamedRule;
/** Of several successes the one that fits; else the only one that there is; where only refusals are documented, one without a body. */
export declare function successOf({ responses, success }: Operation, ...statuses: [number, ...number[]]): DocumentedResponse;
