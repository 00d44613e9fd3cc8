/** The same memberships, as the user sees them: the mirror of `group-users.ts`. */
export declare const userGroups: import("../../rulebook/define.ts").OperationRules[];
