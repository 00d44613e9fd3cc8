import { readFileSync } from 'node:fs'
import type { Ringer } from '../boot.ts'
import { defaultNamespace } from '../namespace/registry.ts'
import type { Admin } from './admin.ts'

/** Arms the faults of a file in the world that every namespace begins with. Throws an error that names file and place. */
export function armFile({ namespaces }: Ringer, admin: Admin, file: string): void {
  const headers = new Map([['content-type', 'application/json']])
  const call = { method: 'PUT', path: '/faults', query: '', headers, body: readText(file) }
  const { status, text } = admin(call, defaultNamespace)
  if (status >= 400) throw new Error(`--faults ${file}: ${JSON.parse(text ?? '{}').detail}`)
  const world = namespaces.get(defaultNamespace)?.world
  if (world) namespaces.startFrom(world)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`--faults ${file}: ${(error as Error).message}`, { cause: error })
  }
}
