import { readFileSync } from 'node:fs'
import type { Ringer } from '../boot.ts'
import { defaultNamespace } from '../namespace/registry.ts'
import type { Admin } from './admin.ts'

/** Arms faults, or those of a file, in the world that every namespace begins with. Throws an error that names the place, and the file. */
export function armAtStart({ namespaces }: Ringer, admin: Admin, faults: string | object[]): void {
  const [about, body] = typeof faults === 'string' ? [`--faults ${faults}`, readText(faults)] : ['faults', JSON.stringify({ faults })]
  const headers = new Map([['content-type', 'application/json']])
  const { status, text } = admin({ method: 'PUT', path: '/faults', query: '', headers, body }, defaultNamespace)
  if (status >= 400) throw new Error(`${about}: ${JSON.parse(text ?? '{}').detail}`)
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
