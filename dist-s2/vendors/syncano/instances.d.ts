export declare const instances: import("../../rulebook/define.ts").OperationRules[];
