import type { Schemas } from './state.ts';
interface PageQuery {
    page_size?: number;
    direction?: 0 | 1;
    last_pk?: number;
    ordering?: string;
}
interface Slice {
    limit: number;
    reverse: boolean;
    where(item: {
        id: number;
    }): boolean;
}
interface Page<S> {
    next: Schemas['PageLink'];
    prev: Schemas['PageLink'];
    objects: S[];
}
/**
 * One page, with the paths of its neighbours. `next` is there whenever a page is exactly full, so the last one may lead to an empty page;
 * a page asked for backwards always has a `next`, and `last_pk` counts beside a `direction` only.
 */
export declare function pageOf<T extends {
    id: number;
}, S>({ query, self }: {
    query: PageQuery;
    self(): string;
}, fetch: (slice: Slice) => {
    items: T[];
}, show: (item: T) => S): Page<S>;
export {};
