/** Looking at the users of a project. */
export declare const users: import("../../rulebook/define.ts").OperationRules[];
