import { diffWorlds } from '../namespace/diff.ts'
import { exportState, importState, type StateDocument } from '../namespace/export.ts'
import { resetNamespace } from '../namespace/namespace.ts'
import { didYouMean } from '../nearest.ts'
import { problem } from '../problem.ts'
import { FixtureError } from '../state/fixtures.ts'
import type { NamespaceHandler } from './handler.ts'
import { unknownSnapshot } from './namespaces.ts'

const getState: NamespaceHandler = ({ namespace }) => ({ status: 200, body: exportState(namespace) })

const putState: NamespaceHandler = ({ ringer, namespace, body }) => {
  const document = body as StateDocument
  for (const part of ['vendors', 'serials'] as const) {
    const stranger = Object.keys(document[part] ?? {}).find((name) => !ringer.vendors.has(name))
    if (stranger !== undefined)
      return refusal(`/${part}/${stranger}`, `there is no such vendor.${didYouMean(stranger, ringer.vendors.keys())}`)
  }
  try {
    namespace.world = importState(document, ringer.vendors, namespace.world)
    return { status: 204 }
  } catch (error) {
    const { message } = error as Error
    return error instanceof FixtureError ? refusal(`/vendors/${error.file}${error.pointer}`, message) : refusal('/clock/now', message)
  }
}

const diffState: NamespaceHandler = ({ ringer, namespace, query }) => {
  const name = query.from as string | undefined
  const base = name === undefined ? ringer.namespaces.origin : namespace.snapshots.get(name)
  if (!base) return unknownSnapshot(namespace, String(name))
  return { status: 200, body: { from: name ?? 'fixtures', changes: diffWorlds(base, namespace.world) } }
}

const reset: NamespaceHandler = ({ namespace }) => {
  resetNamespace(namespace)
  return { status: 204 }
}

export const stateRoutes = { getState, putState, diffState, reset }

function refusal(pointer: string, message: string) {
  return problem(400, `/body${pointer}: ${message}. Nothing was changed.`, { errors: [{ pointer: `/body${pointer}`, message }] })
}
