/** The name that is most like the one given, if any is: at most a third of it would have to be typed anew, or one is a part of the other. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  const sent = name.toLowerCase()
  for (const candidate of names) {
    const known = candidate.toLowerCase()
    const part = isPart(sent, known)
    if (!part && Math.abs(sent.length - known.length) >= least) continue
    const distance = part ? Math.min(1, editDistance(sent, known)) : editDistance(sent, known)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** `did you mean "kaiten"?`, or nothing. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const guess = nearest(name, names)
  return guess === undefined ? '' : ` Did you mean "${guess}"?`
}

function isPart(one: string, other: string): boolean {
  return Math.min(one.length, other.length) > 3 && (one.includes(other) || other.includes(one))
}

/** How many items (letters, path segments) of the one have to be put in, left out or replaced to get the other. */
export function editDistance(a: ArrayLike<string>, b: ArrayLike<string>): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
