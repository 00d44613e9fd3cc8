import type { Answer, Call } from '../contract/call.ts'
import { containsBody } from '../contract/contains.ts'
import type { NamedRule } from '../rulebook/named-rule.ts'
import { effectOf, needsConnection, stepsOf } from './effects.ts'
import { countsOf, type Fault, type FaultCounts, type FaultMatch, type FaultSet } from './fault.ts'
import { candidatesFor, type Expected } from './lookup.ts'
import { draw, isSelected } from './select.ts'

/** A fault that meets a call, and the set with the call counted; that it was hit is counted when its effect could be done. */
export interface Meeting {
  /** Undefined when faults were about the call, and none of them met it. */
  fault: Fault | undefined
  /** The how-manyeth call it is that the fault is about. */
  n: number
  set: FaultSet
}

/** What a fault did to a call, for the journal. */
export interface MetFault {
  fault: Fault
  /** It could not be done to this answer, which went out as it was. */
  skipped: boolean
  /** The answer is the fault's, and so no evidence that a rule was met. */
  spoils: boolean
  /** What the rulebook would have answered. */
  wouldAnswer: { rule: NamedRule | undefined; status: number }
}

/** The first armed fault that meets a call, in the order of arming; undefined when none is even about it. */
export function meetFault(set: FaultSet, expected: Expected, seed: string, elapsed: number): Meeting | undefined {
  let counts: Record<string, FaultCounts> | undefined
  const header = headerReader(expected.call)
  for (const fault of candidatesFor(set.faults, expected)) {
    if (elapsed < fault.from || elapsed >= fault.until || !isAbout(fault.match, expected, header)) continue
    const { matched, hits } = countsOf(set, fault.id)
    const n = matched + 1
    counts ??= { ...set.counts }
    counts[fault.id] = { matched: n, hits }
    if (isSelected(fault.select, seed, fault.id, n) && hits < (fault.select.times ?? Number.POSITIVE_INFINITY)) {
      return { fault, n, set: { ...set, counts } }
    }
  }
  return counts && { fault: undefined, n: 0, set: { ...set, counts } }
}

/** The answer with a fault's effect in it; undefined when it cannot be done to this one. */
export function applyFault(
  { effect, id }: Fault,
  n: number,
  expected: Expected,
  answer: Answer,
  seed: string,
  now: Date,
): Answer | undefined {
  const { vendor, operation, call } = expected
  if (needsConnection(effect) && !call.connected) return undefined
  let spoiled: Answer | undefined = answer
  for (const step of stepsOf(effect)) {
    const body = call.method === 'HEAD' ? undefined : spoiled.text
    const context = { vendor, operation, answer: spoiled, body, now, draw: (purpose: string) => draw(seed, id, n, purpose) }
    const { delayMs }: Answer = spoiled
    const next = effectOf(step).apply(step, context)
    if (!next) return undefined
    spoiled = delayMs === undefined ? next : { ...next, delayMs }
  }
  return spoiled
}

/** The rest of a match: its vendor, operation and `wouldAnswer` are what the candidates were found by. */
function isAbout({ params, headers, body }: FaultMatch, expected: Expected, header: (name: string) => string | null | undefined): boolean {
  for (const name in params) if (String(expected.params[name]) !== String(params[name])) return false
  for (const name in headers) if (header(name) !== headers[name]) return false
  return body === undefined || containsBody(expected.call.body, body)
}

/** Reads each header once, however many faults ask for it. */
function headerReader({ headers }: Call): (name: string) => string | null | undefined {
  const read = new Map<string, string | null | undefined>()
  return (name) => {
    if (!read.has(name)) read.set(name, headers.get(name.toLowerCase()))
    return read.get(name)
  }
}
