import type { Key } from './definition.ts';
import { type Tree } from './tree.ts';
export interface Stored {
    id: number;
    first: Key;
    second: Key;
    attributes: object;
}
/** The edges at one record: by the key at the other end, and in the order of adding. */
export interface Bundle {
    /** The relation that made it, and so may write to it; a fork of that one makes a copy first. */
    owner: object;
    byKey: Tree<Key, Stored>;
    byId: Tree<number, Stored>;
}
export declare function put(owner: object, side: Tree<Key, Bundle>, key: Key, other: Key, stored: Stored): void;
export declare function take(owner: object, side: Tree<Key, Bundle>, key: Key, other: Key, id: number): void;
