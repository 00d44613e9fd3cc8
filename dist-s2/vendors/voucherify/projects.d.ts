export declare const projects: import("../../rulebook/define.ts").OperationRules[];
