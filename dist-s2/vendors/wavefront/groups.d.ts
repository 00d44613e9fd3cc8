export declare const groups: import("../../rulebook/define.ts").OperationRules[];
