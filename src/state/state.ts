import { Collection } from './collection.ts'
import type { StateDefinition } from './definition.ts'
import { Relation } from './relation.ts'

/** One vendor's state: its collections and relations by name. */
export type State = Record<string, Collection<object> | Relation<Record<string, object>>>

/** An empty state of that definition. Throws when a relation names a collection that is not there. */
export function createState(definition: StateDefinition): State {
  return build(definition)
}

/** A copy that can be written to without the original noticing; constant in the number of records. */
export function forkState(definition: StateDefinition, parent: State): State {
  return build(definition, parent)
}

/** Ends all writing: from here on the state is a value. */
export function sealState(state: State): State {
  for (const part of Object.values(state)) part.seal()
  return state
}

/** Whether anything was changed since the fork. */
export function isWritten(state: State): boolean {
  return Object.values(state).some((part) => part.isWritten)
}

function build(definition: StateDefinition, parent?: State): State {
  const state: State = {}
  for (const [name, part] of Object.entries(definition)) {
    if (part.kind === 'collection') state[name] = (parent?.[name] as Collection<object>)?.fork() ?? new Collection<object>(name, part)
  }
  for (const [name, part] of Object.entries(definition)) {
    if (part.kind !== 'relation') continue
    const ends = Object.values<string>(part.ends).map((collection) => state[collection])
    if (ends.length !== 2 || !ends.every((end) => end instanceof Collection)) {
      throw new Error(`the relation "${name}" joins two collections, but names ${Object.values(part.ends).join(' and ') || 'none'}`)
    }
    const pair = ends as [Collection<object>, Collection<object>]
    state[name] = (parent?.[name] as Relation<Record<string, object>>)?.fork(pair) ?? new Relation(name, part, pair)
  }
  return state
}
