export declare const members: import("../../rulebook/define.ts").OperationRules[];
