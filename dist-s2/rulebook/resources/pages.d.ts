import { type OpenApiDocument } from '../../contract/document.ts';
import type { Operation } from '../../contract/operation.ts';
import type { Row } from './keys.ts';
import type { Shape } from './shape.ts';
/** What a list says beside its records. */
export interface ListFacts {
    total: number;
    shown: number;
    limit: number | undefined;
    offset: number;
    page: number;
    pages: number;
    more: boolean;
    /** The key of the last one shown, where another follows. */
    cursor: string | undefined;
    /** The parameters that ask for the next page. */
    next: Record<string, string> | undefined;
}
type Query = Record<string, unknown>;
/** Cuts a page out of a collection, by the parameters that the operation has for it; scalar attributes filter by their names. */
export declare function createPager(document: OpenApiDocument, operation: Operation, { key, properties }: Shape): (records: Row[], query: Query) => {
    items: Row[];
    facts: ListFacts;
};
export {};
