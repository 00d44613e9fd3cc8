import { type Account, type Group, type ReadState, type Schemas } from './state.ts';
/** An account as the naked `UserModel`, with its groups and roles spelt out. */
export declare function asUser(state: ReadState, account: Account): Schemas['UserModel'];
/** An account as `Account`, with the ids of its groups and roles alone. */
export declare function asAccount(state: ReadState, account: Account): Schemas['Account'];
/** A group as the `usergroup` operations show it. */
export declare function asGroup(state: ReadState, group: Group): Schemas['UserGroupModel'];
/** Whatever is not a naked user stands in an envelope. */
export declare function ok<T>(response: T): {
    status: Schemas['ResponseStatus'];
    response: T;
};
export declare function refusal(code: number, message: string): Schemas['Error'];
/** The group that takes in every new user. */
export declare function everyone(state: ReadState): Group | undefined;
