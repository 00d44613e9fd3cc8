import { timeOf } from '../state/clock.ts'
import type { World } from '../state/world.ts'
import type { NamespaceHandler } from './handler.ts'
import { unknownSnapshot } from './namespaces.ts'

const listSnapshots: NamespaceHandler = ({ namespace }) => ({
  status: 200,
  body: { snapshots: [...namespace.snapshots].map(([name, world]) => shown(name, world)) },
})

const createSnapshot: NamespaceHandler = ({ namespace, body }) => {
  const { name } = body as { name: string }
  namespace.snapshots.set(name, namespace.world)
  return { status: 201, body: shown(name, namespace.world) }
}

const restoreSnapshot: NamespaceHandler = ({ namespace, params }) => {
  const name = String(params.snapshot)
  const world = namespace.snapshots.get(name)
  if (!world) return unknownSnapshot(namespace, name)
  namespace.world = world
  return { status: 200, body: shown(name, world) }
}

const dropSnapshot: NamespaceHandler = ({ namespace, params }) => {
  const name = String(params.snapshot)
  return namespace.snapshots.delete(name) ? { status: 204 } : unknownSnapshot(namespace, name)
}

export const snapshotRoutes = { listSnapshots, createSnapshot, restoreSnapshot, dropSnapshot }

function shown(name: string, { clock }: World) {
  return { name, now: timeOf(clock).toISOString() }
}
