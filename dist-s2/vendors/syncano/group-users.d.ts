/** The memberships of a group, as the group sees them. */
export declare const groupUsers: import("../../rulebook/define.ts").OperationRules[];
