import type { Change, Changes } from './changes.ts'
import { Collection, type Removed } from './collection.ts'
import type { Key, StateDefinition } from './definition.ts'
import type { Owner } from './owner.ts'
import type { Relation } from './relation.ts'
import type { State } from './state.ts'

type AnyRelation = Relation<Record<string, object>>

/** A state that can be written to without anybody who has seen the one before noticing. */
export interface Fork {
  /** A part is made ready when it is first asked for: most effects touch one or two. */
  state: State
  /** The state with what was written, as a value; undefined when nothing was. It is the one before where all that was written is the owner's. */
  seal(): State | undefined
  /** Takes back the last change that was made, here or in the state before. */
  takeBack(change: Change): void
}

/**
 * Constant in the number of records, and in the number of parts that nobody asks for. What the owner has made before it writes to as it
 * is: a turn that fails in the middle has then spoilt the state before, and its `changes` have to be taken back. Everything else it copies first.
 */
export function forkState(definition: StateDefinition, before: State, owner: Owner, changes?: Changes): Fork {
  return new StateFork(definition, before, owner, changes)
}

class StateFork implements Fork {
  readonly state: State
  readonly #ends: End[]
  readonly #before: State
  readonly #owner: Owner
  readonly #changes: Changes | undefined
  readonly #parts: State = {}

  constructor(definition: StateDefinition, before: State, owner: Owner, changes: Changes | undefined) {
    this.#ends = endsIn(definition)
    this.#before = before
    this.#owner = owner
    this.#changes = changes
    this.state = new (viewOf(definition))(this)
  }

  part(name: string): State[string] {
    const known = this.#parts[name]
    if (known) return known
    const part = this.#before[name]
    return part instanceof Collection ? this.#collection(name, part) : this.#relation(name, part as AnyRelation)
  }

  seal(): State | undefined {
    let written = false
    let after = this.#before
    for (const name in this.#parts) {
      const part = this.#parts[name] as State[string]
      part.seal()
      if (part.isWritten) written = true
      // One that was only read goes along: the owner's next turn has it then.
      if (part !== this.#before[name]) after = this.#with(after, name, part)
    }
    return written ? this.#joined(after) : undefined
  }

  takeBack({ part, before, after, serial }: Change): void {
    this.part(part).takeBack(before as never, after as never, serial)
  }

  /** A relation shows the records at its ends: where those are others now, so is the relation. */
  #joined(state: State): State {
    let after = state
    for (const [name, index, end] of this.#ends) {
      const relation = after[name] as AnyRelation
      const collection = after[end] as Collection<object>
      if (relation.endAt(index) === collection) continue
      const own = relation.owner === this.#owner ? relation : relation.fork(this.#owner)
      own.join(index, collection)
      own.seal()
      if (own !== relation) after = this.#with(after, name, own)
    }
    return after
  }

  #with(state: State, name: string, part: State[string]): State {
    const after = state === this.#before ? { ...state } : state
    after[name] = part
    return after
  }

  #collection(name: string, collection: Collection<object>): Collection<object> {
    const removed: Removed = (from, key) => this.#dropEdges(from, key)
    if (collection.owner === this.#owner) {
      collection.open(removed, this.#changes)
      this.#parts[name] = collection
      return collection
    }
    const fork = collection.fork(this.#owner, removed, this.#changes)
    this.#parts[name] = fork
    for (const [relation, index, end] of this.#ends) if (end === name) (this.#parts[relation] as AnyRelation | undefined)?.join(index, fork)
    return fork
  }

  #relation(name: string, relation: AnyRelation): AnyRelation {
    const isOwn = relation.owner === this.#owner
    if (isOwn) relation.open(this.#changes)
    const part = isOwn ? relation : relation.fork(this.#owner, this.#changes)
    this.#parts[name] = part
    for (const [own, index, end] of this.#ends)
      if (own === name) part.join(index, (this.#parts[end] ?? this.#before[end]) as Collection<object>)
    return part
  }

  #dropEdges(collection: string, key: Key): void {
    for (const [relation, index, end] of this.#ends) if (end === collection) (this.part(relation) as AnyRelation).dropAll(index, key)
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
