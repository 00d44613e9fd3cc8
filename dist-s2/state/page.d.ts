export interface PageOptions<R> {
    /** Starts behind the record of this key; an unknown key gives an empty page. */
    after?: unknown;
    /** Skips so many, after `where`. */
    offset?: number;
    /** At most so many; all when it is not given. */
    limit?: number;
    where?: (record: R) => boolean;
    /** Newest first; `after` then means before. */
    reverse?: boolean;
}
export interface Page<R> {
    items: R[];
    /** Whether another record would have followed. */
    more: boolean;
}
export interface EdgePageOptions<E> {
    /** Starts behind the edge to the record of this key at the other end. */
    after?: unknown;
    limit?: number;
    where?: (edge: E) => boolean;
    reverse?: boolean;
}
