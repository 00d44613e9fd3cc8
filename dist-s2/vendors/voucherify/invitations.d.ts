export declare const invitations: import("../../rulebook/define.ts").OperationRules[];
