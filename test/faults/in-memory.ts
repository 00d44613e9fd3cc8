import type { Call } from '../../src/contract/call.ts'
import { emulate } from '../../src/emulator.ts'
import { armFault } from '../../src/faults/arm.ts'
import type { Refusal } from '../../src/faults/effect.ts'
import type { FaultDocument } from '../../src/faults/fault.ts'
import type { Entry } from '../../src/journal/entry.ts'
import type { Namespace } from '../../src/namespace/namespace.ts'
import { ENGINEERING } from '../admin.ts'
import { freshRinger, vendor, vendors } from '../emulate.ts'

/** Arms a fault in a namespace, or gives back why it cannot be. */
export function arm(namespace: Namespace, document: object, connections = true): Refusal | undefined {
  const place = { vendors: new Map(vendors.map((one) => [one.name, one])), connections, elapsed: 0 }
  const armed = armFault(namespace.world.faults, document as FaultDocument, place)
  if ('message' in armed) return armed
  namespace.world = { ...namespace.world, faults: armed.set }
  return undefined
}

/** A fresh world in memory with these faults in it. */
export function worldWith(faults: object[], seed?: string): Namespace {
  const namespace = freshRinger(seed === undefined ? {} : { seed }).namespaces.get('default') as Namespace
  for (const document of faults) {
    const refusal = arm(namespace, document)
    if (refusal) throw new Error(`${refusal.pointer}: ${refusal.message}`)
  }
  return namespace
}

/** One call of Kaiten's in memory. */
export function ask(
  namespace: Namespace,
  method = 'GET',
  path = `/groups/${ENGINEERING}/users`,
  body?: object,
  headers: object = {},
): Entry {
  const sent = new Headers({ authorization: 'Bearer kaiten-token', ...(body && { 'content-type': 'application/json' }), ...headers })
  const call: Call = { method, path: `/api/latest${path}`, query: '', headers: sent, body: body && JSON.stringify(body), connected: true }
  return emulate(vendor('kaiten'), namespace, call)
}

/** Which of so many calls were met, as `F` and `.`, by the faults' effect or by their ids. */
export function positionsOf(namespace: Namespace, calls: number): string {
  return Array.from({ length: calls }, () => (ask(namespace).fault ? 'F' : '.')).join('')
}
