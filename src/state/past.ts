import type { Changes } from './changes.ts'
import { type Fork, forkState } from './fork.ts'
import { newOwner } from './owner.ts'
import type { World } from './world.ts'

type States = World['states']

/** The states before the changes from that number on, made of those before the one of the number `end`, which stay as they are. */
export function statesBefore(states: States, changes: Changes, number: number, end: number): States {
  const forks = new Map<string, Fork>()
  for (const change of changes.backTo(number, end)) {
    const { name, definition } = change.place
    const fork = forks.get(name) ?? forkState(definition.state, states[name] as States[string], newOwner())
    forks.set(name, fork)
    fork.takeBack(change)
  }
  const before = { ...states }
  for (const [name, fork] of forks) before[name] = fork.seal() ?? (before[name] as States[string])
  return before
}
