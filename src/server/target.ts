/** Where a request goes: the path begins with a slash, the query is without its question mark. */
export interface Target {
  path: string
  query: string
}

/**
 * What stands in a request's first line, or behind the host of a URL. Undefined when it is neither a path nor a URL.
 * Dots and backslashes are resolved as every client does before it sends.
 */
export function targetOf(url: string): Target | undefined {
  if (url.charCodeAt(0) !== slash || needsResolving(url)) return resolved(url)
  const mark = url.indexOf('?')
  return mark === -1 ? { path: url, query: '' } : { path: url.slice(0, mark), query: url.slice(mark + 1) }
}

const slash = '/'.charCodeAt(0)

function needsResolving(url: string): boolean {
  return url.includes('/.') || url.includes('#') || url.includes('\\') || (url.includes('%') && /\/(%2e|\.)/i.test(url))
}

function resolved(url: string): Target | undefined {
  try {
    const { pathname, search } = new URL(url.startsWith('/') ? `http://localhost${url}` : url)
    return pathname.startsWith('/') ? { path: pathname, query: search.slice(1) } : undefined
  } catch {
    return undefined
  }
}
