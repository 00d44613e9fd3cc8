import type { Ringer } from '../boot.ts'
import type { Answer } from '../contract/call.ts'
import { clockDocument } from '../namespace/export.ts'
import { createNamespace, type Namespace, type NamespaceWorld } from '../namespace/namespace.ts'
import { defaultNamespace, type Namespaces, tooManyNamespaces } from '../namespace/registry.ts'
import { didYouMean } from '../nearest.ts'
import { problem } from '../problem.ts'
import { parseClock } from '../state/clock.ts'
import type { Handler } from './handler.ts'

interface NewNamespace {
  name: string
  from?: string
  seed?: string
  clock?: string
  limits?: boolean
}

const listNamespaces: Handler = ({ ringer }) => ({ status: 200, body: { namespaces: ringer.namespaces.all().map(shown) } })

const createNamespaceRoute: Handler = ({ ringer, body }) => {
  const wanted = body as NewNamespace
  const { namespaces } = ringer
  if (namespaces.get(wanted.name)) return problem(409, `There is a namespace "${wanted.name}" already: drop it first, or reset it.`)
  const source = sourceOf(ringer, wanted.from)
  if ('text' in source) return source
  try {
    const origin = wanted.clock === undefined ? source.world : { ...source.world, clock: parseClock(wanted.clock) }
    const settings = {
      ...source,
      ...(wanted.seed !== undefined && { seed: wanted.seed }),
      ...(wanted.limits !== undefined && { limits: wanted.limits }),
    }
    const made = namespaces.add(createNamespace(wanted.name, origin, { ...namespaces.settings, ...settings }, wanted.from))
    return made ? { status: 201, body: shown(made) } : problem(429, tooManyNamespaces)
  } catch (error) {
    return problem(400, `/body/clock: ${(error as Error).message}`, {
      errors: [{ pointer: '/body/clock', message: (error as Error).message }],
    })
  }
}

const dropNamespace: Handler = ({ ringer, params }) => {
  const name = String(params.name)
  if (name === defaultNamespace) return problem(409, 'The namespace "default" is never dropped: reset it instead.')
  return ringer.namespaces.drop(name) ? { status: 204 } : unknownNamespace(ringer.namespaces, name)
}

export const namespaceRoutes = { listNamespaces, createNamespace: createNamespaceRoute, dropNamespace }

/** The world that `from` names (`pr-17`, `pr-17@before`), with the settings that go with it. */
function sourceOf({ namespaces }: Ringer, from: string | undefined): { world: NamespaceWorld; seed: string; limits: boolean } | Answer {
  if (from === undefined) return { world: namespaces.origin, seed: namespaces.settings.seed, limits: namespaces.settings.limits }
  const at = from.indexOf('@')
  const name = at === -1 ? from : from.slice(0, at)
  const namespace = namespaces.get(name)
  if (!namespace) return unknownNamespace(namespaces, name)
  const { seed, limits } = namespace
  if (at === -1) return { world: namespace.world, seed, limits }
  const world = namespace.snapshots.get(from.slice(at + 1))
  return world ? { world, seed, limits } : unknownSnapshot(namespace, from.slice(at + 1))
}

export function unknownNamespace(namespaces: Namespaces, name: string): Answer {
  const names = namespaces.all().map((namespace) => namespace.name)
  return problem(
    404,
    `There is no namespace "${name}".${didYouMean(name, names)} It is made by its first vendor call, by POST /__admin/namespaces, or by what is set in it beforehand: its clock, its faults, a state, a snapshot.`,
  )
}

export function unknownSnapshot({ name, snapshots }: Namespace, snapshot: string): Answer {
  const there = snapshots.size === 0 ? 'it has none' : `it has ${[...snapshots.keys()].join(', ')}`
  return problem(404, `The namespace "${name}" has no snapshot "${snapshot}"; ${there}.${didYouMean(snapshot, snapshots.keys())}`)
}

function shown({ name, madeFrom, seed, limits, world, journal, snapshots }: Namespace) {
  return {
    name,
    from: madeFrom,
    seed,
    limits,
    clock: clockDocument(world.clock),
    requests: journal.count,
    snapshots: [...snapshots.keys()],
  }
}
