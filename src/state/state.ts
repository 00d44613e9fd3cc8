import { Collection } from './collection.ts'
import type { StateDefinition } from './definition.ts'
import { Relation } from './relation.ts'

/** One vendor's state: its collections and relations by name. */
export type State = Record<string, Collection<object> | Relation<Record<string, object>>>

/** An empty state of that definition. Throws when a relation names a collection that is not there. */
export function createState(definition: StateDefinition): State {
  const state: State = {}
  for (const [name, part] of Object.entries(definition)) {
    if (part.kind === 'collection') state[name] = new Collection<object>(name, part)
  }
  for (const [name, part] of Object.entries(definition)) {
    if (part.kind !== 'relation') continue
    const ends = Object.values<string>(part.ends).map((collection) => state[collection])
    const [first, second, ...others] = ends
    if (!(first instanceof Collection && second instanceof Collection) || others.length > 0) {
      throw new Error(`the relation "${name}" joins two collections, but names ${Object.values(part.ends).join(' and ') || 'none'}`)
    }
    state[name] = new Relation(name, part, [first, second])
  }
  return state
}

/** Ends all writing: from here on the state is a value. */
export function sealState(state: State): State {
  for (const part of Object.values(state)) part.seal()
  return state
}
