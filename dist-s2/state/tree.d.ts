import btree from 'sorted-btree';
declare const BTree: typeof btree.default;
/**
 * A sorted map that can be copied in constant time: copies share their nodes until one of them writes.
 * It carries the layers: a fork, a snapshot and a reset are such copies.
 */
export type Tree<K, V> = InstanceType<typeof BTree<K, V>>;
export declare function createTree<K extends string | number, V>(): Tree<K, V>;
export {};
