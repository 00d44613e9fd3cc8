/** Who is in which project, and in what role. */
export declare const assignments: import("../../rulebook/define.ts").OperationRules[];
