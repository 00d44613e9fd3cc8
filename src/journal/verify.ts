import { type Entry, type EntryDocument, renderEntry } from './entry.ts'
import { differences, type EntryFilter } from './filter.ts'

export interface Count {
  exactly?: number
  atLeast?: number
  atMost?: number
}

export type Expectation = (EntryFilter & { count?: Count }) | { sequence: EntryFilter[] }

export interface Verdict {
  verified: boolean
  /** One sentence. */
  detail: string
  matches: EntryDocument[]
  /** When it failed: what came instead, the most alike first, and how each differs. */
  nearest: { request: EntryDocument; differences: string[] }[]
}

const mostNearest = 5

/** Whether the requests came that were expected: so many of a kind, or kinds in an order. */
export function verify(entries: Entry[], expectation: Expectation): Verdict {
  return 'sequence' in expectation ? verifySequence(entries, expectation.sequence) : verifyCount(entries, expectation)
}

function verifyCount(entries: Entry[], { count = { atLeast: 1 }, ...filter }: EntryFilter & { count?: Count }): Verdict {
  const matches = entries.filter((entry) => differences(entry, filter).length === 0)
  const { exactly, atLeast = exactly ?? 0, atMost = exactly ?? Number.POSITIVE_INFINITY } = count
  const verified = matches.length >= atLeast && matches.length <= atMost
  const wanted =
    exactly !== undefined
      ? `exactly ${exactly}`
      : [count.atLeast !== undefined && `at least ${atLeast}`, count.atMost !== undefined && `at most ${atMost}`]
          .filter(Boolean)
          .join(' and ')
  return {
    verified,
    detail: `${matches.length} matched; ${wanted || 'any number'} expected`,
    matches: matches.map(renderEntry),
    nearest: verified
      ? []
      : nearest(
          entries.filter((entry) => !matches.includes(entry)),
          filter,
        ),
  }
}

function verifySequence(entries: Entry[], sequence: EntryFilter[]): Verdict {
  const matches: Entry[] = []
  let rest = entries
  for (const [step, filter] of sequence.entries()) {
    const at = rest.findIndex((entry) => differences(entry, filter).length === 0)
    const found = rest[at]
    if (!found) {
      const behind = matches.length === 0 ? '' : ` behind request ${matches.at(-1)?.id}`
      return {
        verified: false,
        detail: `step ${step + 1} of ${sequence.length} did not come${behind}`,
        matches: matches.map(renderEntry),
        nearest: nearest(rest, filter),
      }
    }
    matches.push(found)
    rest = rest.slice(at + 1)
  }
  return { verified: true, detail: `all ${sequence.length} steps came in order`, matches: matches.map(renderEntry), nearest: [] }
}

function nearest(entries: Entry[], filter: EntryFilter): Verdict['nearest'] {
  return entries
    .map((entry) => ({ entry, differences: differences(entry, filter) }))
    .sort((a, b) => a.differences.length - b.differences.length || b.entry.id - a.entry.id)
    .slice(0, mostNearest)
    .map(({ entry, differences }) => ({ request: renderEntry(entry), differences }))
}
