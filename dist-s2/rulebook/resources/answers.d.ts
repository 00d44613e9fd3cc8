import type { Contract } from '../../contract/load.ts';
import type { DocumentedResponse } from '../../contract/responses.ts';
import type { Row } from './keys.ts';
import type { ListFacts } from './pages.ts';
import type { Shape } from './shape.ts';
/** The body that shows a record; undefined where the answer shows none, and the contract's example is the body. */
export type ShowRecord = (record: Row) => unknown;
export type ShowList = (items: Row[], facts: ListFacts, linkTo: (query: Record<string, string>) => string) => unknown;
/** A record behind whatever envelope a response has. */
export declare function recordIn(contract: Contract, shape: Shape, response: DocumentedResponse): ShowRecord;
/** Records in an array, and what the envelope around it says of them: how many there are, and how to get at the next ones. */
export declare function listIn(contract: Contract, shape: Shape, response: DocumentedResponse): ShowList;
