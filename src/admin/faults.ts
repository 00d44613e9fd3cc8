import type { Ringer } from '../boot.ts'
import type { Answer } from '../contract/call.ts'
import { type ArmingPlace, armFault, changeFault } from '../faults/arm.ts'
import type { Refusal } from '../faults/effect.ts'
import { countsOf, type Fault, type FaultDocument, type FaultSet, noFaults, remainingOf, withoutFault } from '../faults/fault.ts'
import { type Namespace, namespaceWorld } from '../namespace/namespace.ts'
import { problem } from '../problem.ts'
import { elapsedMs } from '../state/clock.ts'
import type { NamespaceHandler, Result } from './handler.ts'

const listFaults: NamespaceHandler = ({ namespace }) => ({ status: 200, body: { faults: shownFaults(namespace.world.faults) } })

const armFaultRoute: NamespaceHandler = ({ ringer, namespace, body }) => {
  const armed = armFault(namespace.world.faults, body as FaultDocument, placeOf(ringer))
  if ('message' in armed) return refusal(armed, '/body')
  return put(namespace, armed.set, 201, shown(armed.set, armed.fault))
}

/** All or none: the set that is armed stays when one of the new ones is refused. */
const replaceFaults: NamespaceHandler = ({ ringer, namespace, body }) => {
  let set: FaultSet = { ...noFaults, armed: namespace.world.faults.armed }
  for (const [index, document] of (body as { faults: FaultDocument[] }).faults.entries()) {
    const armed = armFault(set, document, placeOf(ringer))
    if ('message' in armed) return refusal(armed, `/body/faults/${index}`)
    set = armed.set
  }
  return put(namespace, set, 200, { faults: shownFaults(set) })
}

const disarmAll: NamespaceHandler = ({ namespace }) => put(namespace, { ...noFaults, armed: namespace.world.faults.armed }, 204)

const getFault: NamespaceHandler = ({ namespace, params }) => {
  const { faults } = namespace.world
  const fault = find(faults, params.fault)
  return fault ? { status: 200, body: shown(faults, fault) } : unknownFault(faults, params.fault)
}

const changeFaultRoute: NamespaceHandler = ({ ringer, namespace, params, body }) => {
  const { faults } = namespace.world
  const fault = find(faults, params.fault)
  if (!fault) return unknownFault(faults, params.fault)
  const changed = changeFault(faults, fault, body as Partial<FaultDocument>, placeOf(ringer))
  if ('message' in changed) return refusal(changed, '/body')
  return put(namespace, changed.set, 200, shown(changed.set, changed.fault))
}

const disarmFault: NamespaceHandler = ({ namespace, params }) => {
  const { faults } = namespace.world
  const fault = find(faults, params.fault)
  if (!fault) return unknownFault(faults, params.fault)
  return put(namespace, withoutFault(faults, fault), 204)
}

export const faultRoutes = {
  listFaults,
  armFault: armFaultRoute,
  replaceFaults,
  disarmAll,
  getFault,
  changeFault: changeFaultRoute,
  disarmFault,
}

function put(namespace: Namespace, faults: FaultSet, status: number, body?: object): Result {
  namespace.world = namespaceWorld(namespace.world, faults)
  return { status, body }
}

function placeOf({ vendors, connections }: Ringer): ArmingPlace {
  return { vendors, connections: connections !== undefined, elapsed: elapsedMs() }
}

function find({ faults }: FaultSet, id: unknown): Fault | undefined {
  return faults.find((fault) => fault.id === id)
}

function shownFaults(set: FaultSet): object[] {
  return set.faults.map((fault) => shown(set, fault))
}

function shown(set: FaultSet, fault: Fault): object {
  const { asked: _, from: __, until, ...document } = fault
  const { matched, hits } = countsOf(set, fault.id)
  const remaining = remainingOf(set, fault)
  return { ...document, matched, hits, ...(remaining !== undefined && { remaining }), expired: elapsedMs() >= until }
}

function unknownFault({ faults }: FaultSet, id: unknown): Answer {
  return problem(
    404,
    `There is no fault "${id}"; ${faults.length === 0 ? 'none is armed' : `there are ${faults.map((fault) => fault.id).join(', ')}`}.`,
  )
}

function refusal({ pointer, message }: Refusal, base: string): Answer {
  return problem(400, `${base}${pointer}: ${message}`, { errors: [{ pointer: `${base}${pointer}`, message }] })
}
