import type { Violation } from '../contract/call.ts'
import { stepsOf } from '../faults/effects.ts'
import type { MetFault } from '../faults/meet.ts'
import type { Entry } from '../journal/entry.ts'
import { table } from './table.ts'

/** What came of a run, like with like: plain data, in an order that hangs on nobody's timing. */
export interface RuleCounts {
  requests: number
  answers: Counted<AnswerKind>[]
  /** Requests that met no operation. */
  unmatched: Counted<UnmatchedKind>[]
  /** How requests, and answers without a fault's doing, broke their contract. */
  violations: Counted<ViolationKind>[]
  /** How many more requests and violations there were than are listed apart. */
  unlisted: number
}

type Counted<T> = T & { times: number }

interface AnswerKind {
  vendor: string
  operation: string
  status: number
  /** Undefined when none was asked, or when its answer was not let through. */
  rule?: string
  /** What was asked for with `Prefer`, in place of a rule. */
  preference?: string
  fault?: { kind: string; skipped: boolean; inPlaceOf?: string }
}

interface UnmatchedKind {
  vendor: string
  method: string
  path: string
  status: number
  hint?: string
}

interface ViolationKind {
  vendor: string
  operation?: string
  of: 'request' | 'answer'
  /** `body /name`. */
  at: string
  message: string
}

/** Paths and what is wrong in a body are the caller's: a million different ones must not be kept. */
const mostListed = 100

/** Counts entries as they come: a journal keeps the last thousand only, and a namespace may be dropped before anybody looks. */
export function createRuleCounts(): { add(entry: Entry): void; read(): RuleCounts } {
  const answers = createTally<AnswerKind>(Number.POSITIVE_INFINITY)
  const unmatched = createTally<UnmatchedKind>(mostListed)
  const violations = createTally<ViolationKind>(mostListed)
  let requests = 0

  return {
    add(entry) {
      requests += 1
      const { vendor, operation, reasons, fault } = entry
      if (operation) answers.add(answerKind(entry, operation.id))
      else unmatched.add(unmatchedKind(entry))
      const place = { vendor: vendor.name, ...(operation && { operation: operation.id }) }
      for (const reason of reasons) violations.add({ ...place, of: 'request', ...said(reason) })
      if (!fault) for (const violation of entry.violations) violations.add({ ...place, of: 'answer', ...said(violation) })
    },
    read: () => ({
      requests,
      answers: answers.list(),
      unmatched: unmatched.list(),
      violations: violations.list(),
      unlisted: unmatched.unlisted() + violations.unlisted(),
    }),
  }
}

function answerKind({ vendor, answer, rule, fault }: Entry, operation: string): AnswerKind {
  const preference = answer.headers['preference-applied']
  return {
    vendor: vendor.name,
    operation,
    status: answer.status,
    ...(rule && { rule: rule.name }),
    ...(preference !== undefined && { preference }),
    ...(fault && { fault: faultKind(fault) }),
  }
}

function faultKind({ fault, skipped, spoils, wouldAnswer: { rule, status } }: MetFault): NonNullable<AnswerKind['fault']> {
  const steps = stepsOf(fault.effect).map(({ kind }) => kind)
  return { kind: steps.join(', then '), skipped, ...(spoils && { inPlaceOf: rule?.name ?? String(status) }) }
}

function unmatchedKind({ vendor, call: { method, path }, answer: { status, headers } }: Entry): UnmatchedKind {
  const hint = headers['x-ringer-hint']
  return { vendor: vendor.name, method, path, status, ...(hint !== undefined && { hint }) }
}

function said({ in: part, pointer, message }: Violation): Pick<ViolationKind, 'at' | 'message'> {
  return { at: [part, pointer].filter(Boolean).join(' '), message }
}

/** Counts what is alike; of more kinds than `most` it keeps the number only. */
function createTally<T extends object>(most: number) {
  const counts = new Map<string, Counted<T>>()
  let unlisted = 0
  return {
    add(kind: T): void {
      const key = JSON.stringify(kind)
      const known = counts.get(key)
      if (known) known.times += 1
      else if (counts.size < most) counts.set(key, { ...kind, times: 1 })
      else unlisted += 1
    },
    list: (): Counted<T>[] => [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, counted]) => counted),
    unlisted: () => unlisted,
  }
}

/** What a person reads of them. */
export function ruleCountsText({ requests, answers, unmatched, violations, unlisted }: RuleCounts): string {
  const wrong = (of: ViolationKind['of']) =>
    violations
      .filter((violation) => violation.of === of)
      .map(({ vendor, operation = '', at, message, times }) => [vendor, operation, String(times), `${at}: ${message}`])
  return [
    `${requests} ${requests === 1 ? 'request' : 'requests'}`,
    ...section(
      'answered',
      ['vendor', 'operation', 'rule', 'status', 'times', 'fault'],
      answers.map((kind) => [
        kind.vendor,
        kind.operation,
        kind.rule ?? (kind.preference === undefined ? '-' : `Prefer: ${kind.preference}`),
        statusText(kind.status),
        String(kind.times),
        faultText(kind.fault),
      ]),
    ),
    ...section(
      'met no operation',
      ['vendor', 'request', 'status', 'times', 'hint'],
      unmatched.map(({ vendor, method, path, status, times, hint = '' }) => [
        vendor,
        `${method} ${path}`,
        statusText(status),
        String(times),
        hint,
      ]),
    ),
    ...section('requests that break their contract', ['vendor', 'operation', 'times', 'how'], wrong('request')),
    ...section('answers that break their contract', ['vendor', 'operation', 'times', 'how'], wrong('answer')),
    ...(unlisted > 0 ? ['', `and ${unlisted} more that are not listed`] : []),
  ].join('\n')
}

/** A title and a table, without the columns that have nothing in them. */
function section(title: string, columns: string[], rows: string[][]): string[] {
  if (rows.length === 0) return []
  const used = columns.map((_, column) => rows.some((row) => row[column] !== ''))
  const shown = [columns, ...rows].map((row) => row.filter((_, column) => used[column]))
  return ['', title, table(shown, '  ').replace(/ +$/gm, '')]
}

/** Where the connection was ended there is none. */
function statusText(status: number): string {
  return status === 0 ? '---' : String(status)
}

function faultText(fault: AnswerKind['fault']): string {
  if (!fault) return ''
  return [fault.kind, fault.skipped && 'skipped', fault.inPlaceOf && `in place of ${fault.inPlaceOf}`].filter(Boolean).join(' ')
}
