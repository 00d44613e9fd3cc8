import { Collection } from '../state/collection.ts'
import type { State } from '../state/state.ts'
import type { World } from '../state/world.ts'

/** One record or edge that two worlds do not share. */
export interface Change {
  vendor: string
  /** A collection or a relation. */
  in: string
  change: 'added' | 'removed' | 'changed'
  before?: object
  after?: object
}

/** What was added, removed and changed between two worlds. States that both share are not looked at. */
export function diffWorlds(before: World, after: World): Change[] {
  return Object.entries(after.states).flatMap(([vendor, state]) => {
    const old = before.states[vendor]
    if (!old || old === state) return []
    return Object.keys(state).flatMap((name) => diffPart(vendor, name, rowsByKey(old, name), rowsByKey(state, name)))
  })
}

function diffPart(vendor: string, name: string, before: Map<string, object>, after: Map<string, object>): Change[] {
  const changes: Change[] = []
  for (const [key, row] of before) if (!after.has(key)) changes.push({ vendor, in: name, change: 'removed', before: row })
  for (const [key, row] of after) {
    const old = before.get(key)
    if (!old) changes.push({ vendor, in: name, change: 'added', after: row })
    else if (old !== row && JSON.stringify(old) !== JSON.stringify(row))
      changes.push({ vendor, in: name, change: 'changed', before: old, after: row })
  }
  return changes
}

/** Records by key, edges by the keys at their ends. */
function rowsByKey(state: State, name: string): Map<string, object> {
  const part = state[name]
  if (part instanceof Collection) return new Map(part.all().map((record) => [JSON.stringify(part.keyOf(record)), record]))
  const ends = Object.keys(part?.definition.ends ?? {})
  return new Map((part?.stored() ?? []).map((row) => [JSON.stringify(ends.map((end) => row[end])), row]))
}
