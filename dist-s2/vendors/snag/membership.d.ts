import type { Group, Making, Metadata, Seen, User, Website } from './state.ts';
/** The group that a user is in at a website: at most one. */
export declare function groupOf(state: Seen, user: User | undefined, website: Website | undefined): Group | undefined;
/** The user of a wallet; a wallet that nobody has heard of becomes a user. */
export declare function userOfWallet({ state, newId, now }: Making, walletAddress: string): User;
/** What a website knows about a user; from now on it knows them. */
export declare function metadataAt({ state, newId, now }: Making, user: User, website: Website): Metadata;
/** A new group, which starts with what is known about the user for whom it is made. */
export declare function foundGroup(making: Making, user: User, website: Website, externalIdentifier: string | null): Group;
/** Puts a user into a group of a website, out of the one that they are in there. */
export declare function join({ state }: Making, user: User, website: Website, group: Group): void;
