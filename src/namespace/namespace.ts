import { type FaultSet, noFaults } from '../faults/fault.ts'
import type { Entry } from '../journal/entry.ts'
import { Journal } from '../journal/journal.ts'
import type { TurnIn } from '../rulebook/turn.ts'
import type { Vendor } from '../rulebook/vendor.ts'
import type { Clock } from '../state/clock.ts'
import { newOwner, type Owner } from '../state/owner.ts'
import type { State } from '../state/state.ts'
import type { World } from '../state/world.ts'

/** A world with the faults that are armed in it. */
export interface NamespaceWorld extends World {
  faults: FaultSet
}

/** Spelt out: a spread takes several times as long, and there is one a change. */
export function namespaceWorld({ states, clock, ids, quotas }: World, faults: FaultSet): NamespaceWorld {
  return { states, clock, ids, quotas, faults }
}

type Settings = Pick<NamespaceSettings, 'seed' | 'limits' | 'journalSize'>

/**
 * One isolated world, what it was made from, and its records. A world never changes for who has seen it: whoever asks for `world` may keep it,
 * and the next call writes to a copy. Between two who ask, calls write to what calls before them have copied, and the journal has what they change.
 */
export class Namespace {
  readonly name: string
  /** Ids and choices are hashes of it. */
  readonly seed: string
  /** Whether the vendors' limits count. */
  readonly limits: boolean
  /** `fixtures`, `pr-17`, `pr-17@before`. */
  readonly madeFrom: string
  origin: NamespaceWorld
  readonly snapshots = new Map<string, NamespaceWorld>()
  readonly journal: Journal
  #world: NamespaceWorld
  #owner: Owner = newOwner()

  constructor(name: string, origin: NamespaceWorld, { seed, limits, journalSize }: Settings, madeFrom: string) {
    this.name = name
    this.seed = seed
    this.limits = limits
    this.madeFrom = madeFrom
    this.origin = origin
    this.journal = new Journal(journalSize)
    this.#world = origin
  }

  get world(): NamespaceWorld {
    this.#owner = newOwner()
    return this.#world
  }

  set world(world: NamespaceWorld) {
    this.#owner = newOwner()
    this.#world = world
  }

  /** Only to be looked at, and only now: the next call may change its states. */
  get current(): NamespaceWorld {
    return this.#world
  }

  /** The world that a call meets, which it may change. */
  meet(): TurnIn<NamespaceWorld> {
    return { world: this.#world, seed: this.seed, limits: this.limits, owner: this.#owner, changes: this.journal.changes }
  }

  /** The world that the call of an entry of the journal met, made again. Whoever asks may keep it: it shares what has not changed since. */
  metBy(entry: Entry): TurnIn {
    this.#owner = newOwner()
    return { world: this.journal.metBy(entry), seed: this.seed, limits: this.limits }
  }

  /** The world after a call, which nobody has seen yet. */
  follow(world: NamespaceWorld): void {
    this.#world = world
  }
}

export interface NamespaceSettings {
  seed: string
  clock: Clock
  limits: boolean
  journalSize: number
}

/** The world in which every vendor holds its cast. */
export function castWorld(vendors: Iterable<Vendor>, clock: Clock): NamespaceWorld {
  const states: Record<string, State> = {}
  for (const vendor of vendors) states[vendor.name] = vendor.cast
  return namespaceWorld({ states, clock, ids: {}, quotas: {} }, noFaults)
}

export function createNamespace(name: string, origin: NamespaceWorld, settings: Settings, madeFrom = 'fixtures'): Namespace {
  return new Namespace(name, origin, settings, madeFrom)
}

/** Back to what it was made from, as a whole; its records are cleared, its snapshots stay. */
export function resetNamespace(namespace: Namespace): void {
  namespace.world = namespace.origin
  namespace.journal.clear()
}
