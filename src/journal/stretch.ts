import type { Changes } from '../state/changes.ts'
import type { Clock } from '../state/clock.ts'
import { statesBefore } from '../state/past.ts'
import type { World } from '../state/world.ts'
import type { Slot } from './slot.ts'

/**
 * Calls in a row, each of which met the world that the one before it had led to. Of all their worlds the last is kept, and what they changed:
 * the others are made again of these when somebody asks.
 */
export interface Stretch {
  /** The world behind the last of them. Whoever writes next writes to a copy of it, or is the next of them. */
  end: World
  /** How many changes there were by then. */
  changes: number
}

/** The world that the call of an entry met. A clock only runs or steps in a stretch, so the time tells it. */
export function worldMetBy({ stretch, firstChange, ids, quotas, at }: Slot, changes: Changes): World {
  const { end, changes: last } = stretch as Stretch
  const states = statesBefore(end.states, changes, firstChange, last)
  const clock: Clock = end.clock.mode === 'real' ? end.clock : { mode: end.clock.mode, now: at }
  return { ...end, states, clock, ids: ids as World['ids'], quotas: quotas as World['quotas'] }
}
