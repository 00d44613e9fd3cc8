import { Collection } from './collection.ts'
import type { StateDefinition } from './definition.ts'
import type { Relation } from './relation.ts'
import type { State } from './state.ts'

type AnyRelation = Relation<Record<string, object>>

/** A state that can be written to without the one that it was made from noticing. */
export interface Fork {
  /** A part is copied when it is first asked for: most effects touch one or two. */
  state: State
  /** The state with what was written, as a value; undefined when nothing was. */
  seal(): State | undefined
}

/** Constant in the number of records, and in the number of parts that nobody asks for. */
export function forkState(definition: StateDefinition, before: State): Fork {
  return new StateFork(definition, before)
}

class StateFork implements Fork {
  readonly state: State
  readonly #ends: End[]
  readonly #before: State
  readonly #parts: State = {}

  constructor(definition: StateDefinition, before: State) {
    this.#ends = endsIn(definition)
    this.#before = before
    this.state = new (viewOf(definition))(this)
  }

  part(name: string): State[string] {
    const known = this.#parts[name]
    if (known) return known
    const part = this.#before[name]
    return part instanceof Collection ? this.#forkCollection(name, part) : this.#forkRelation(name, part as AnyRelation)
  }

  seal(): State | undefined {
    let after: State | undefined
    for (const name in this.#parts) {
      const part = this.#parts[name] as State[string]
      if (!part.isWritten) continue
      part.seal()
      after ??= { ...this.#before }
      after[name] = part
    }
    if (!after) return undefined
    // A relation shows the records at its ends: where those are others now, so is the relation.
    for (const [name, index, end] of this.#ends) {
      const relation = after[name] as AnyRelation
      const collection = after[end] as Collection<object>
      if (relation.endAt(index) === collection) continue
      if (relation === this.#before[name]) after[name] = relation.fork()
      ;(after[name] as AnyRelation).join(index, collection)
      after[name]?.seal()
    }
    return after
  }

  #forkCollection(name: string, collection: Collection<object>): Collection<object> {
    const fork = collection.fork()
    this.#parts[name] = fork
    for (const [relation, index, end] of this.#ends) {
      if (end !== name) continue
      fork.onRemove.push((key) => (this.part(relation) as AnyRelation).dropAll(index, key))
      ;(this.#parts[relation] as AnyRelation | undefined)?.join(index, fork)
    }
    return fork
  }

  #forkRelation(name: string, relation: AnyRelation): AnyRelation {
    const fork = relation.fork()
    this.#parts[name] = fork
    for (const [own, index, end] of this.#ends) {
      if (own === name) fork.join(index, (this.#parts[end] ?? this.#before[end]) as Collection<object>)
    }
    return fork
  }
}

type End = [relation: string, index: 0 | 1, collection: string]

const knownEnds = new WeakMap<StateDefinition, End[]>()

function endsIn(definition: StateDefinition): End[] {
  let ends = knownEnds.get(definition)
  if (!ends) {
    ends = Object.entries(definition).flatMap(([name, part]) =>
      part.kind === 'relation' ? Object.values<string>(part.ends).map((end, index): End => [name, index as 0 | 1, end]) : [],
    )
    knownEnds.set(definition, ends)
  }
  return ends
}

type View = new (fork: StateFork) => State

const views = new WeakMap<StateDefinition, View>()

/** What forks of a definition look like: a getter a part. */
function viewOf(definition: StateDefinition): View {
  const known = views.get(definition)
  if (known) return known
  class StateView {
    readonly #fork: StateFork

    constructor(fork: StateFork) {
      this.#fork = fork
    }

    static {
      for (const name of Object.keys(definition)) {
        const get = function (this: StateView) {
          return this.#fork.part(name)
        }
        Object.defineProperty(StateView.prototype, name, { enumerable: true, get })
      }
    }
  }
  const view = StateView as unknown as View
  views.set(definition, view)
  return view
}
