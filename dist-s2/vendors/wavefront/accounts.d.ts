export declare const accounts: import("../../rulebook/define.ts").OperationRules[];
