/** The group's side of what `memberships.ts` does from the account's. */
export declare const members: import("../../rulebook/define.ts").OperationRules[];
