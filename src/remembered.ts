/** A longer text than this comes once, more often than not. */
const longest = 200

/**
 * A pure function of a text that is asked the same texts over and over. It remembers so many answers, then begins anew:
 * what clients name is theirs to choose, and a hostile one chooses without end.
 */
export function remembered<T>(find: (text: string) => T, most = 1000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = find(text)
    if (text.length > longest) return found
    if (known.size >= most) known.clear()
    known.set(text, found)
    return found
  }
}
