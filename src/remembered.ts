/** A longer text than this comes once, more often than not. */
const longest = 200

/**
 * A pure function of a text that is asked the same texts over and over. It remembers so many answers, and as many of those before them that
 * are still asked for: what clients name is theirs to choose, and a hostile one chooses without end.
 */
export function remembered<T>(find: (text: string) => T, most = 1000): (text: string) => T {
  let known = new Map<string, T>()
  let before = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = before.get(text) ?? find(text)
    if (text.length > longest) return made
    if (known.size >= most) {
      before = known
      known = new Map()
    }
    known.set(text, made)
    return made
  }
}
