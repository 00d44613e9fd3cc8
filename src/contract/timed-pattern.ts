import { createContext, Script } from 'node:vm'

/** What the validator asks of a regular expression. */
export interface Pattern {
  test(text: string): boolean
  toString(): string
}

/** Steps that a match may take at worst before it is timed: a few milliseconds. */
const freeSteps = 1_000_000
const patienceMs = 100

/**
 * A document's pattern. Most never backtrack much, and run as they are; one that could, on the text at hand, runs against the clock,
 * and a text that it cannot decide on in time does not match. A detector of bad patterns would refuse a fifth of those that vendors publish.
 */
export function timedPattern(source: string, flags: string): Pattern {
  const expression = compile(source, flags)
  const risk = riskOf(source)
  return {
    test: (text) => (stepsFor(risk, text.length) <= freeSteps ? expression.test(text) : testInTime(expression, text)),
    toString: () => String(expression),
  }
}

/** JSON Schema wants `u`; many patterns are right only without it. */
function compile(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags)
  } catch {
    return new RegExp(source)
  }
}

interface Risk {
  /** A repetition inside of a repetition: nothing bounds the ways to share a text out. */
  nested: boolean
  /** Repetitions one after the other. */
  repetitions: number
  /** What the alternatives multiply to. */
  ways: number
}

function stepsFor({ nested, repetitions, ways }: Risk, length: number): number {
  return nested ? Number.POSITIVE_INFINITY : (length + 1) ** repetitions * ways
}

function riskOf(source: string): Risk {
  const risk: Risk = { nested: false, repetitions: source.startsWith('^') ? 0 : 1, ways: 1 }
  const open: { varies: boolean; alternatives: number }[] = [{ varies: false, alternatives: 1 }]
  let last: { varies: boolean } | undefined
  for (let at = 0; at < source.length; at++) {
    const char = source[at]
    const group = open[open.length - 1] as (typeof open)[number]
    const quantifier = quantifierAt(source, at)
    if (char === '\\') {
      at++
      if (/[1-9k]/.test(source[at] ?? '')) risk.nested = true
      last = undefined
    } else if (char === '[') {
      for (at++; at < source.length && source[at] !== ']'; at++) if (source[at] === '\\') at++
      last = undefined
    } else if (char === '(') {
      open.push({ varies: false, alternatives: 1 })
      if (source[at + 1] === '?') at++
    } else if (char === ')') {
      risk.ways *= group.alternatives
      if (open.length > 1) open.pop()
      const around = open[open.length - 1] as (typeof open)[number]
      last = { varies: group.varies || group.alternatives > 1 }
      around.varies ||= last.varies
    } else if (char === '|') {
      group.alternatives++
      last = undefined
    } else if (quantifier) {
      at += quantifier.length - 1
      if (source[at + 1] === '?') at++
      if (quantifier.most > 1 && last?.varies) risk.nested = true
      if (quantifier.most > quantifier.least) {
        if (quantifier.most > 1) risk.repetitions++
        else risk.ways *= 2
        group.varies = true
      }
    } else last = undefined
  }
  risk.ways *= open[0]?.alternatives ?? 1
  return risk
}

function quantifierAt(source: string, at: number): { least: number; most: number; length: number } | undefined {
  const char = source[at]
  if (char === '*') return { least: 0, most: Number.POSITIVE_INFINITY, length: 1 }
  if (char === '+') return { least: 1, most: Number.POSITIVE_INFINITY, length: 1 }
  if (char === '?') return { least: 0, most: 1, length: 1 }
  const braces = char === '{' ? /^\{(\d+)(,(\d*))?\}/.exec(source.slice(at, at + 32)) : undefined
  if (!braces) return undefined
  const least = Number(braces[1])
  const most = braces[2] === undefined ? least : braces[3] ? Number(braces[3]) : Number.POSITIVE_INFINITY
  return { least, most, length: braces[0].length }
}

const script = new Script('expression.test(text)')
let context: { expression?: RegExp; text?: string | undefined } | undefined

/** The engine stops a match as it stops a program. */
function testInTime(expression: RegExp, text: string): boolean {
  context ??= createContext({})
  context.expression = expression
  context.text = text
  try {
    return script.runInContext(context, { timeout: patienceMs })
  } catch {
    return false
  } finally {
    context.text = undefined
  }
}
