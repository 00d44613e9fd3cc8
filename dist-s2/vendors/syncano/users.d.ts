export declare const users: import("../../rulebook/define.ts").OperationRules[];
