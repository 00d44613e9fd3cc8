import type { Contract } from '../../contract/load.ts'
import { servedAt } from './paths.ts'
import { type Shape, shapeOf } from './shape.ts'

/** A collection that a document seems to have, and where. */
export interface Detected {
  name: string
  path: string
  shape: Shape
}

/** The paths that look like collections: one can be listed or added to, one of them read, changed or removed, and it is known what it looks like. */
export function detectResources(contract: Contract): Detected[] {
  const paths = [...new Set([...contract.operations.values()].map(({ path }) => path))]
  const found: Detected[] = []
  for (const path of paths.filter((path) => !/\}\/?$/.test(path)).sort((a, b) => depth(a) - depth(b))) {
    const served = servedAt(contract, path, path)
    if (served.item.length === 0 || !served.collection.some(({ method }) => method === 'GET' || method === 'POST')) continue
    const name = nameFor(path, found)
    const shape = attempt(() => shapeOf(contract, name, served, undefined))
    // The same records at another path would be two collections that know nothing of each other.
    if (shape && !found.some((other) => other.shape.schema === shape.schema)) found.push({ name, path, shape })
  }
  return found
}

function depth(path: string): number {
  return path.split('/').length
}

/** The last word of the path, with the one before it where that is taken. */
function nameFor(path: string, others: { name: string }[]): string {
  const words = path.split('/').filter((segment) => segment !== '' && !segment.includes('{'))
  for (let from = words.length - 1; from >= 0; from--) {
    const name = camelCase(words.slice(from).join('-'))
    if (!others.some((other) => other.name === name)) return name
  }
  return camelCase(`${words.join('-')}-${others.length + 1}`)
}

function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z\d]+/).filter(Boolean)
  const joined = words
    .map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join('')
  return /^[A-Za-z]/.test(joined) ? joined : `records${joined}`
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
