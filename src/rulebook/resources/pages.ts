import { follow, nodeAt, type OpenApiDocument, type Raw } from '../../contract/document.ts'
import type { Operation } from '../../contract/operation.ts'
import type { Row } from './keys.ts'
import type { Shape } from './shape.ts'

/** What a list says beside its records. */
export interface ListFacts {
  total: number
  shown: number
  limit: number | undefined
  offset: number
  page: number
  pages: number
  more: boolean
  /** The key of the last one shown, where another follows. */
  cursor: string | undefined
  /** The parameters that ask for the next page. */
  next: Record<string, string> | undefined
}

type Query = Record<string, unknown>

const names = {
  limit: ['limit', 'per_page', 'perPage', 'page_size', 'pageSize', 'size', 'max_results', 'maxResults', 'count', 'top'],
  offset: ['offset', 'skip', 'start'],
  page: ['page', 'page_number', 'pageNumber'],
  cursor: ['cursor', 'after', 'starting_after', 'startingAfter', 'page_token', 'pageToken', 'next_token', 'nextToken'],
  text: ['q', 'query', 'search'],
}
const paging = new Set([...names.limit, ...names.offset, ...names.page, ...names.cursor])

/** Cuts a page out of a collection, by the parameters that the operation has for it; scalar attributes filter by their names. */
export function createPager(document: OpenApiDocument, operation: Operation, { key, properties }: Shape) {
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query')
  const filters = inQuery.map(({ name }) => name).filter((name) => Object.hasOwn(properties, name) && !paging.has(name))
  const named = (known: string[]) => inQuery.find(({ name }) => known.includes(name))
  const schemaOf = (known: string[]): Raw => {
    const at = named(known)?.schema
    return (at !== undefined && nodeAt(document, follow(document, at))) || {}
  }
  const [limitName, offsetName, pageName, cursorName] = [names.limit, names.offset, names.page, names.cursor].map(
    (known) => named(known)?.name,
  )
  const textName = inQuery.find(({ name }) => names.text.includes(name) && !Object.hasOwn(properties, name))?.name
  const { default: usualLimit } = schemaOf(names.limit)
  const { minimum, default: usualPage = minimum } = schemaOf(names.page)
  const firstPage = usualPage === 0 ? 0 : 1

  function matches(record: Row, query: Query): boolean {
    if (!filters.every((name) => query[name] === undefined || equals(record[name], query[name]))) return false
    const text = textName === undefined ? undefined : query[textName]
    return typeof text !== 'string' || contains(record, text.toLowerCase())
  }

  return (records: Row[], query: Query): { items: Row[]; facts: ListFacts } => {
    const all = records.filter((record) => matches(record, query))
    const asked = (name: string | undefined) => (name === undefined ? undefined : query[name])
    const limit = whole(asked(limitName)) ?? whole(usualLimit)
    const page = Math.max(firstPage, whole(asked(pageName)) ?? firstPage)
    const cursor = asked(cursorName)
    const paged = whole(asked(offsetName)) ?? (limit === undefined ? 0 : (page - firstPage) * limit)
    // A cursor says where to go on: what led to the page that it stood on counts no more.
    const behind = () => all.findIndex((record) => String(record[key]) === String(cursor)) + 1 || all.length
    const offset = cursor === undefined ? paged : behind()
    const items = all.slice(offset, limit === undefined ? undefined : offset + limit)
    const more = items.length > 0 && offset + items.length < all.length
    const last = more ? String(items.at(-1)?.[key]) : undefined
    const next = {
      ...(cursorName !== undefined && { [cursorName]: last }),
      ...(offsetName !== undefined && { [offsetName]: offset + items.length }),
      ...(pageName !== undefined && { [pageName]: page + 1 }),
    }
    const [first] = Object.entries(next)
    return {
      items,
      facts: {
        total: all.length,
        shown: items.length,
        limit,
        offset,
        page,
        pages: limit ? Math.ceil(all.length / limit) : 1,
        more,
        cursor: last,
        next: more && first ? { [first[0]]: String(first[1]) } : undefined,
      },
    }
  }
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined
}

function equals(has: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.length === 0 || wanted.some((one) => equals(has, one))
  if (Array.isArray(has)) return has.some((one) => equals(one, wanted))
  return typeof wanted === 'object' || String(has) === String(wanted)
}

function contains(record: Row, text: string): boolean {
  return Object.values(record).some((value) => typeof value === 'string' && value.toLowerCase().includes(text))
}
