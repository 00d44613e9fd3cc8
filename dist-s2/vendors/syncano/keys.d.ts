import type { AccountKey, ApiKey, Asked, User } from './state.ts';
type Keys = Pick<Asked, 'credential' | 'body' | 'state'>;
/** Whose key came, and for which user it asks. */
export interface Caller {
    account: AccountKey | undefined;
    application: ApiKey | undefined;
    /** Only an application asks for a user; with an account key a user key counts for nothing. */
    user: User | undefined;
}
/** The key that came, from the first of its places that has one. */
export declare function keyOf({ credential, body }: Keys): string | undefined;
/** An even last digit is an account's key, an odd one the instance's: neither is looked for among the others. */
export declare function callerOf(scope: Keys): Caller;
export declare function mayWrite(scope: Keys): boolean;
/** Groups, classes and the instance: any key will do. */
export declare function mayRead(scope: Keys): boolean;
/** Users and memberships: an application has to ask for a user. */
export declare function mayReadUsers(scope: Keys): boolean;
/** The groups of one user: an application has to ask for that very user. */
export declare function mayReadGroupsOfUser(scope: Keys & Pick<Asked, 'params'>): boolean;
export declare function mayAddGroups(scope: Keys): boolean;
export declare function mayAddUsers(scope: Keys): boolean;
/** Whom the caller sees: to an application, all users but the one that it asks for do not exist. */
export declare function sightOf(scope: Keys): (user: User | undefined) => boolean;
/** The user, if the caller sees it. */
export declare function visible(scope: Keys, user: User | undefined): User | undefined;
export {};
