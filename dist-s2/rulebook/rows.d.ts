import type { Source, Witness } from './rule.ts';
import { type Vendor } from './vendor.ts';
/** One row of the printed truth table. */
export interface RuleRow {
    vendor: string;
    operation: string;
    method: string;
    path: string;
    rule: string;
    answer: number;
    when: string;
    source: Source;
    onDemand: boolean;
    /** As JSON: what a witness leaves out of the good request is named in `without`. */
    witnesses: PrintedWitness[];
}
export type PrintedWitness = Witness & {
    without?: string[];
};
/** The whole rulebook of a vendor, in the order in which rules are asked; behind it the operations that answer as a plain mock would. */
export declare function ruleRows(vendor: Vendor): RuleRow[];
