import type { Answer, Call, Violation } from './contract/call.ts'
import { hintFor } from './contract/hint.ts'
import { judgeAnswer } from './contract/judge.ts'
import type { Match } from './contract/load.ts'
import { type Preference, preferenceOf } from './contract/prefer.ts'
import { type ContractRequest, readRequest } from './contract/request.ts'
import { accepted, type DocumentedResponse } from './contract/responses.ts'
import { spoilsAnswer } from './faults/effects.ts'
import { countHit } from './faults/fault.ts'
import type { Expected } from './faults/lookup.ts'
import { applyFault, type MetFault, meetFault } from './faults/meet.ts'
import type { Entry } from './journal/entry.ts'
import { type Namespace, type NamespaceWorld, namespaceWorld } from './namespace/namespace.ts'
import { problem } from './problem.ts'
import { decide, enact } from './rulebook/decide.ts'
import type { NamedRule } from './rulebook/named-rule.ts'
import { rulesOf } from './rulebook/plain.ts'
import { openTurn, type Turn, type TurnIn } from './rulebook/turn.ts'
import type { Vendor } from './rulebook/vendor.ts'
import { elapsedMs, millisOf, timeOf } from './state/clock.ts'

const none: Violation[] = []
const noHeaders = Object.freeze({})

/** What a call is about to be answered, and the world after it: nothing has happened until that is put in its place. */
interface Outcome {
  answer: Answer
  world: NamespaceWorld
  /** Undefined when no rule was asked. */
  turn?: Turn
  /** Undefined when the call met no operation. */
  request?: ContractRequest
  /** Undefined when no rule was asked: an unknown path, or a preference. */
  rule?: NamedRule
  /** How the answer breaks the contract; empty when it does not. */
  violations: Violation[]
  /** How the request breaks the contract, where that is what the rule speaks of. */
  reasons?: Violation[]
  fault?: MetFault | undefined
}

/** A call that armed faults may meet, in the world as it was. */
interface FaultPlace {
  vendor: Vendor
  call: Call
  met: NamespaceWorld
  seed: string
  /** When it came, on the clock that only goes on. */
  start: number
}

/** One request, from the call to the journal. */
export function emulate(vendor: Vendor, namespace: Namespace, call: Call): Entry {
  const start = elapsedMs()
  const { journal, seed } = namespace
  const met = namespace.meet()
  const { faults, clock } = met.world
  const firstChange = journal.changes.count
  const planned = answerTo(vendor, met, call)
  const { answer, violations, world, fault } =
    faults.faults.length === 0 ? planned : withFaults(planned, { vendor, call, met: met.world, seed, start })
  namespace.follow(world)
  const entry: Entry = {
    id: 0,
    vendor,
    call,
    answer,
    operation: planned.request?.operation,
    rule: fault?.spoils ? undefined : planned.rule,
    violations,
    reasons: planned.reasons ?? none,
    fault,
    at: millisOf(clock),
    durationMs: elapsedMs() - start,
  }
  return journal.add(entry, met.world, world, firstChange)
}

/** One request, top to bottom. */
function answerTo(vendor: Vendor, turnIn: TurnIn<NamespaceWorld>, call: Call): Outcome {
  const { world } = turnIn
  if (call.tooLarge) return { answer: tooLarge(vendor, call), world, violations: none }
  const match = vendor.contract.match(call.method, call.path)
  if (match.kind !== 'operation') {
    match.told.refusal ??= unrouted(vendor, match, call)
    return { answer: match.told.refusal, world, violations: none }
  }

  const { operation } = match
  const request = readRequest(operation, match.base, match.params, call)

  const preference = preferenceOf(request, call)
  if (preference) return { answer: preferred(preference), world, request, violations: none }

  const turn = openTurn(vendor, turnIn, request)
  try {
    return answerIn(turn, world, vendor, request, call)
  } catch (error) {
    // Our bug leaves no trace.
    turn.takeBack()
    throw error
  }
}

/** By the first rule that holds. */
function answerIn(turn: Turn, met: NamespaceWorld, vendor: Vendor, request: ContractRequest, call: Call): Outcome {
  const { operation } = request
  const decision = decide(rulesOf(vendor, operation), request, turn.scope)
  if (decision.spends) turn.spend()
  const { body, headers } = enact(decision, decision.rule.effect ? turn.write() : turn.read())

  const budget = turn.budget()
  const limitHeaders = budget && vendor.definition.limit?.headers?.(budget)
  const reasons = decision.rule.check ? decision.scope.errors : none
  const own = decision.rule.refuse?.(reasons)
  if (own) return { answer: own, world: worldAfter(turn, met), turn, request, rule: decision.rule, violations: none, reasons }
  const documented = operation.response(decision.rule.answer) ?? operation.success
  const response = body === undefined ? accepted(documented, call.headers) : documented
  const { answer, violations } = render(response, decision.rule, body, limitHeaders ? { ...limitHeaders, ...headers } : headers)
  return { answer, world: worldAfter(turn, met), turn, request, rule: decision.rule, violations, reasons }
}

function worldAfter(turn: Turn, met: NamespaceWorld): NamespaceWorld {
  const after = turn.after()
  return after ? namespaceWorld(after, met.faults) : met
}

/** As `withFaulted`, but for a bug of ours, which leaves no trace. */
function withFaults(outcome: Outcome, place: FaultPlace): Outcome {
  try {
    return withFaulted(outcome, place)
  } catch (error) {
    outcome.turn?.takeBack()
    throw error
  }
}

/** The armed faults' part: which of them meets the call, what becomes of the answer, and whether the change stays. */
function withFaulted(outcome: Outcome, { vendor, call, met, seed, start }: FaultPlace): Outcome {
  const { answer, request, rule } = outcome
  const expected: Expected = { vendor, call, operation: request?.operation, params: request?.params ?? {}, rule, status: answer.status }
  const meeting = meetFault(met.faults, expected, seed, start)
  if (!meeting) return outcome

  const { fault, n, set } = meeting
  const spoiled = fault && applyFault(fault, n, expected, answer, seed, timeOf(met.clock))
  const happens = !spoiled || fault.when !== 'before'
  if (!happens) outcome.turn?.takeBack()
  const kept = happens ? outcome.world : met
  const world = namespaceWorld(kept, fault && spoiled ? countHit(set, fault) : set)
  if (!fault) return { ...outcome, world }
  const wouldAnswer = { rule, status: answer.status }
  const record = { fault, skipped: !spoiled, spoils: spoiled !== undefined && spoilsAnswer(fault), wouldAnswer }
  const violations = record.spoils ? judgeAnswer(expected.operation, spoiled as Answer) : outcome.violations
  return { ...outcome, answer: spoiled ?? answer, violations, world, fault: record }
}

/** The rest of the body stays unread, so the connection cannot be used again. */
function tooLarge(vendor: Vendor, call: Call): Answer {
  const answer = vendor.contract.refusals.get('TooLarge')?.(call) ?? problem(413, 'A body may have 1 MiB at most.')
  return withHeaders(answer, { connection: 'close' })
}

/** The rule's body, else the contract's example, held against the contract: what breaks it is recorded, never hidden. */
function render(
  response: DocumentedResponse,
  rule: NamedRule,
  body: unknown,
  headers: Record<string, string> | undefined,
): { answer: Answer; violations: Violation[] } {
  const { text, violations } =
    body === undefined ? response.example(rule.example) : { text: response.serialize(body), violations: response.validate(body) }
  return { answer: answerOf(response, text, headers), violations }
}

function answerOf(response: DocumentedResponse, text: string | undefined, headers: Record<string, string> | undefined): Answer {
  const own = text === undefined ? noHeaders : response.contentType
  return { status: response.status, headers: headers ? { ...own, ...headers } : own, text }
}

function preferred(preference: Preference | Answer): Answer {
  if (!('response' in preference)) return preference
  const { response, example, applied } = preference
  return answerOf(response, response.example(example).text, { ...response.headers(), 'preference-applied': applied })
}

/** The vendor's own 404 or 405, with a hint that no vendor would give. */
function unrouted(vendor: Vendor, match: Exclude<Match, { kind: 'operation' }>, call: Call): Answer {
  const { contract } = vendor
  if (match.kind === 'path') {
    const hint = call.path === '/' ? `see /__admin/rules?vendor=${vendor.name}` : hintFor(contract, call.method, call.path)
    const answer = contract.refusals.get('UnknownPath')?.(call) ?? problem(404, `${contract.file} has no ${call.path}.`)
    return hint ? withHeaders(answer, { 'x-ringer-hint': hint }) : answer
  }
  const allow = [...match.allowed, 'OPTIONS'].join(', ')
  if (call.method === 'OPTIONS') return { status: 204, headers: { allow }, text: undefined }
  const refuse = contract.refusals.get('UnknownMethod')
  const answer = refuse?.(call, match.allowed) ?? problem(405, `${call.path} takes ${allow}, not ${call.method}.`)
  return withHeaders(answer, { allow, 'x-ringer-hint': `${call.path} takes ${match.allowed.join(', ')}` })
}

function withHeaders(answer: Answer, headers: Record<string, string>): Answer {
  return { ...answer, headers: Object.freeze({ ...answer.headers, ...headers }) }
}
