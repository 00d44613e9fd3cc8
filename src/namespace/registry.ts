import { elapsedMs } from '../state/clock.ts'
import { createNamespace, type Namespace, type NamespaceSettings, type NamespaceWorld } from './namespace.ts'

export const maxNamespaces = 10_000
export const defaultNamespace = 'default'
export const tooManyNamespaces = `There are ${maxNamespaces} namespaces, the most there can be: drop some, or let idle ones go sooner (--namespace-ttl).`

export interface RegistryOptions extends NamespaceSettings {
  /** Namespaces that nobody used for so long are dropped; `default` never is. */
  ttlMs: number
  /** Milliseconds of a clock that only goes on. */
  elapsed?: () => number
}

/** The namespaces of a server. Names are the client's, so this is a `Map`, oldest use first. */
export interface Namespaces {
  readonly size: number
  get(name: string): Namespace | undefined
  /** The namespace of that name, made from the fixtures when there is none; undefined when there are too many already. */
  open(name: string): Namespace | undefined
  /** Adds one that does not exist yet; undefined when there are too many already. */
  add(namespace: Namespace): Namespace | undefined
  /** False when there is none of that name. */
  drop(name: string): boolean
  all(): Namespace[]
  /** What namespaces are made from and reset to. */
  readonly origin: NamespaceWorld
  /** Makes another world the origin of all that are made from now on, and of `default`. */
  startFrom(world: NamespaceWorld): void
  /** Puts another world in the place of each that there is, those of resets and snapshots too; worlds that are one stay one. */
  changeWorlds(change: (world: NamespaceWorld) => NamespaceWorld): void
  readonly settings: NamespaceSettings
}

export function createNamespaces(start: NamespaceWorld, options: RegistryOptions): Namespaces {
  const { ttlMs, elapsed = elapsedMs } = options
  let origin = start
  const first = createNamespace(defaultNamespace, origin, options)
  const others = new Map<string, { namespace: Namespace; used: number }>()

  /** Uses are in order, so that the idle ones are the first: this looks at one more than it drops. */
  function dropIdle(): void {
    if (others.size === 0) return
    for (const [name, { used }] of others) {
      if (elapsed() - used < ttlMs) return
      others.delete(name)
    }
  }

  function get(name: string): Namespace | undefined {
    dropIdle()
    if (name === defaultNamespace) return first
    const known = others.get(name)
    if (!known) return undefined
    others.delete(name)
    others.set(name, { namespace: known.namespace, used: elapsed() })
    return known.namespace
  }

  function add(namespace: Namespace): Namespace | undefined {
    dropIdle()
    if (others.size + 1 >= maxNamespaces) return undefined
    others.set(namespace.name, { namespace, used: elapsed() })
    return namespace
  }

  function all(): Namespace[] {
    dropIdle()
    return [first, ...[...others.values()].map(({ namespace }) => namespace)]
  }

  return {
    get origin() {
      return origin
    },
    startFrom(world) {
      origin = world
      first.origin = world
      first.world = world
    },
    changeWorlds(change) {
      const changed = new Map<NamespaceWorld, NamespaceWorld>()
      const next = (world: NamespaceWorld) => {
        const known = changed.get(world) ?? change(world)
        changed.set(world, known)
        return known
      }
      origin = next(origin)
      for (const namespace of all()) {
        namespace.origin = next(namespace.origin)
        namespace.world = next(namespace.world)
        for (const [name, world] of namespace.snapshots) namespace.snapshots.set(name, next(world))
      }
    },
    settings: options,
    get size() {
      return others.size + 1
    },
    get,
    add,
    open: (name) => get(name) ?? add(createNamespace(name, origin, options)),
    drop: (name) => others.delete(name),
    all,
  }
}
