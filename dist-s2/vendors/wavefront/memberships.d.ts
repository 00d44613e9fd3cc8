export declare const memberships: import("../../rulebook/define.ts").OperationRules[];
