export declare const metadata: import("../../rulebook/define.ts").OperationRules[];
