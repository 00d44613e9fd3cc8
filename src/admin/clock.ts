import { clockDocument } from '../namespace/export.ts'
import { problem } from '../problem.ts'
import { type ClockChange, changeClock } from '../state/clock.ts'
import type { NamespaceHandler } from './handler.ts'

const getClock: NamespaceHandler = ({ namespace }) => ({ status: 200, body: clockDocument(namespace.world.clock) })

const setClock: NamespaceHandler = ({ namespace, body }) => {
  try {
    const clock = changeClock(namespace.world.clock, body as ClockChange)
    namespace.world = { ...namespace.world, clock }
    return { status: 200, body: clockDocument(clock) }
  } catch (error) {
    const { message } = error as Error
    return problem(400, `/body: ${message}.`, { errors: [{ pointer: '/body', message }] })
  }
}

export const clockRoutes = { getClock, setClock }
