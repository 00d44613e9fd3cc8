import type { Schemas } from './state.ts'

interface PageQuery {
  page_size?: number
  direction?: 0 | 1
  last_pk?: number
  ordering?: string
}

interface Slice {
  limit: number
  reverse: boolean
  where(item: { id: number }): boolean
}

interface Page<S> {
  next: Schemas['PageLink']
  prev: Schemas['PageLink']
  objects: S[]
}

const maxSize = 100

/**
 * One page, with the paths of its neighbours. `next` is there whenever a page is exactly full, so the last one may lead to an empty page;
 * a page asked for backwards always has a `next`, and `last_pk` counts beside a `direction` only.
 */
export function pageOf<T extends { id: number }, S>(
  { query, self }: { query: PageQuery; self(): string },
  fetch: (slice: Slice) => { items: T[] },
  show: (item: T) => S,
): Page<S> {
  const { page_size = maxSize, direction, last_pk, ordering } = query
  const size = Math.min(page_size, maxSize)
  const back = direction === 0
  const reverse = (ordering?.toLowerCase() === 'desc') !== back
  const behind = ({ id }: { id: number }) => direction === undefined || last_pk === undefined || (reverse ? id < last_pk : id > last_pk)

  const { items } = fetch({ limit: size, reverse, where: behind })
  if (back) items.reverse()
  const [first, last] = [items[0], items.at(-1)]
  const full = items.length === size

  const link = (cursor: Pick<PageQuery, 'direction' | 'last_pk'>) => pathWith(self(), { page_size: query.page_size, ordering, ...cursor })
  const next = full && last ? link({ direction: 1, last_pk: last.id }) : back ? link({}) : null
  const hasPrev = direction === 1 || (back && full && first)
  return { next, prev: hasPrev ? link({ direction: 0, ...(first && { last_pk: first.id }) }) : null, objects: items.map(show) }
}

function pathWith(path: string, query: Record<string, string | number | undefined>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value))
  return search.size > 0 ? `${path}?${search}` : path
}
