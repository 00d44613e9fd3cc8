import type { Vendor } from './vendor.ts';
/** What a vendor could have and has not. Nothing of it is wrong. */
export interface Missing {
    /**
     * `rule`: one to be written; `status`: a documented one that no rule of a collection answers; `operation`: one without rules;
     * `collection`: one without records.
     */
    kind: 'rule' | 'status' | 'operation' | 'collection';
    /** The operation, or the collection. */
    of: string;
    /** The rules' names, or the statuses. */
    what: string[];
}
/** What is missing, in order of worth. */
export declare function missingIn({ contract, rules, cast, definition }: Vendor): Missing[];
