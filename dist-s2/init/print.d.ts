import type { OperationRules } from '../rulebook/define.ts';
export interface Heading {
    method: string;
    path: string;
    summary: string | undefined;
}
/** The text of `rulebook.ts`. */
export declare function rulebookText(resources: Record<string, string>, operations: (OperationRules & Heading)[]): string;
/** JSON as TypeScript has it: short ones on a line, names without quotes. */
export declare function literal(value: unknown, depth?: number): string;
export declare function nameText(name: string): string;
