import { pointer } from '../contract/document.ts'
import type { Operation } from '../contract/operation.ts'
import { didYouMean } from '../nearest.ts'
import { rulesOf } from '../rulebook/plain.ts'
import type { Vendor } from '../rulebook/vendor.ts'
import { parseDuration } from '../state/duration.ts'
import { plainEffect } from './aliases.ts'
import type { EffectDocument, Refusal } from './effect.ts'
import { effectOf, spoilsAnswer, stepsOf } from './effects.ts'
import { type Fault, type FaultDocument, type FaultMatch, type FaultSet, maxFaults } from './fault.ts'

export interface ArmingPlace {
  vendors: Map<string, Vendor>
  /** Whether there are connections to do something to. */
  connections: boolean
  elapsed: number
}

/** The set with one more fault, or why it cannot be armed, by a pointer into the document. */
export function armFault(set: FaultSet, document: FaultDocument, place: ArmingPlace): { set: FaultSet; fault: Fault } | Refusal {
  if (set.faults.length >= maxFaults) return { pointer: '', message: `there are ${maxFaults} faults, the most there can be: disarm some` }
  const armed = set.armed + 1
  const fault = prepare(document, `f${armed}`, place)
  return 'message' in fault ? fault : { set: { ...set, armed, faults: [...set.faults, fault] }, fault }
}

/** An armed fault with a part of its document changed; its counters go on, and its times too unless they are what is changed. */
export function changeFault(
  set: FaultSet,
  old: Fault,
  change: Partial<FaultDocument>,
  place: ArmingPlace,
): { set: FaultSet; fault: Fault } | Refusal {
  const changed = prepare({ ...old.asked, ...change }, old.id, place)
  if ('message' in changed) return changed
  const timed = change.ttl !== undefined || change.startAfter !== undefined
  const fault = timed ? changed : { ...changed, from: old.from, until: old.until }
  return { set: { ...set, faults: set.faults.map((one) => (one === old ? fault : one)) }, fault }
}

function prepare(document: FaultDocument, id: string, place: ArmingPlace): Fault | Refusal {
  const effect = plainEffect(document.effect)
  const { match = {}, select = {}, ttl, startAfter = 0 } = document
  const refusal = refuseMatch(match, place) ?? refuseEffect(effect, document, place) ?? refuseWhen(document.when, effect)
  if (refusal) return refusal
  const from = place.elapsed + parseDuration(startAfter)
  const until = ttl === undefined ? Number.POSITIVE_INFINITY : from + parseDuration(ttl)
  return { ...document, id, asked: document, match, select, effect, when: document.when ?? defaultWhen(effect), from, until }
}

/** A delay goes with what follows it; alone it is `after`. */
function defaultWhen(effect: EffectDocument): 'before' | 'after' {
  return effectOf(stepsOf(effect).at(-1) as EffectDocument).when
}

/** An answer that is only late or slow is true, and so what it says has to have happened. */
function refuseWhen(when: FaultDocument['when'], effect: EffectDocument): Refusal | undefined {
  if (when !== 'before' || spoilsAnswer({ effect })) return undefined
  return { pointer: '/when', message: `"${effect.kind}" leaves the answer as it is, so the change that it tells of has to stay: "after"` }
}

function refuseMatch({ vendor: name, operation, params, wouldAnswer }: FaultMatch, { vendors }: ArmingPlace): Refusal | undefined {
  if (name !== undefined && !vendors.has(name)) {
    return { pointer: '/match/vendor', message: `there is no vendor "${name}".${didYouMean(name, vendors.keys())}` }
  }
  const meant = operationsOf({ ...(name !== undefined && { vendor: name }) }, vendors)
  const ids = meant.map(({ operation: { id } }) => id)
  if (operation !== undefined && !ids.includes(operation)) {
    return { pointer: '/match/operation', message: `there is no operation "${operation}".${didYouMean(operation, ids)}` }
  }
  const narrowed = meant.filter((one) => operation === undefined || one.operation.id === operation)
  const known = narrowed.flatMap((one) => one.operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name))
  const param = Object.keys(params ?? {}).find((name) => !known.includes(name))
  if (param !== undefined) {
    return { pointer: pointer('/match/params', param), message: `there is no path parameter "${param}".${didYouMean(param, known)}` }
  }
  const rules = narrowed.flatMap(({ vendor, operation }) => rulesOf(vendor, operation).all)
  if (typeof wouldAnswer === 'string' && !rules.some((rule) => rule.name === wouldAnswer)) {
    const names = rules.map((rule) => rule.name)
    return { pointer: '/match/wouldAnswer', message: `there is no rule "${wouldAnswer}".${didYouMean(wouldAnswer, names)}` }
  }
  if (
    typeof wouldAnswer === 'number' &&
    ![...rules, ...narrowed].some((one) => ('answer' in one ? one.answer === wouldAnswer : one.operation.response(wouldAnswer)))
  ) {
    return { pointer: '/match/wouldAnswer', message: `nothing that it is about answers ${wouldAnswer}` }
  }
  return undefined
}

function refuseEffect(effect: EffectDocument, document: FaultDocument, { vendors, connections }: ArmingPlace): Refusal | undefined {
  const { match = {} } = document
  const operations = operationsOf(match, vendors)
  const target = { vendors: [...vendors.values()], operations, statuses: statusesOf(match, operations) }
  for (const [index, step] of stepsOf(effect).entries()) {
    const refusal = refuseStep(step, index, connections) ?? effectOf(step).refuse?.(step, target)
    if (refusal) return { pointer: pointerTo(document.effect, step, index, refusal.pointer), message: refusal.message }
  }
  return undefined
}

function refuseStep(step: EffectDocument, index: number, connections: boolean): Refusal | undefined {
  if (index > 0 && step.kind === 'delay') return { pointer: '/kind', message: 'a delay cannot follow a delay' }
  if (connections || !effectOf(step).connection) return undefined
  return { pointer: '/kind', message: `"${step.kind}" is done to a connection, and in-process there is none: listen on a port` }
}

/** Into the effect as it was sent, whose fields are others where it has another tool's name. */
function pointerTo(sent: EffectDocument, step: EffectDocument, index: number, inside: string): string {
  const asSent = stepsOf(sent)[index]
  const place = index > 0 && asSent ? '/effect/then' : '/effect'
  return asSent?.kind === step.kind ? place + inside : place
}

function operationsOf({ vendor: name, operation }: FaultMatch, vendors: Map<string, Vendor>): { vendor: Vendor; operation: Operation }[] {
  return [...vendors.values()]
    .filter((vendor) => name === undefined || vendor.name === name)
    .flatMap((vendor) => [...vendor.contract.operations.values()].map((one) => ({ vendor, operation: one })))
    .filter((one) => operation === undefined || one.operation.id === operation)
}

function statusesOf({ wouldAnswer }: FaultMatch, operations: { vendor: Vendor; operation: Operation }[]): number[] | undefined {
  if (typeof wouldAnswer !== 'string') return wouldAnswer === undefined ? undefined : [wouldAnswer]
  return operations.flatMap(({ vendor, operation }) =>
    rulesOf(vendor, operation)
      .all.filter(({ name }) => name === wouldAnswer)
      .map(({ answer }) => answer),
  )
}
