import { editDistance, nearest } from '../nearest.ts'
import type { Contract } from './load.ts'
import type { Operation } from './operation.ts'

/** What somebody who met an unknown path most likely meant; undefined when nothing is near. */
export function hintFor(contract: Contract, method: string, path: string): string | undefined {
  const forgotten = contract.bases.find((base) => base !== '' && contract.match(method, base + path).kind !== 'path')
  if (forgotten) return `did you forget ${forgotten}?`
  const slashed = path.endsWith('/') ? path.slice(0, -1) : `${path}/`
  if (slashed !== '' && contract.match(method, slashed).kind !== 'path') {
    return path.endsWith('/') ? 'without the trailing slash?' : 'did you forget the trailing slash?'
  }
  const near = nearestOperation(contract, method, path)
  const base = contract.bases.find((one) => path.startsWith(`${one}/`)) ?? contract.servers[0]?.base
  return near && `nearest operation: ${near.method} ${base}${near.path} (${near.id})`
}

/** By segments, with parameters standing for whatever was sent; the same method wins where paths are as near. */
function nearestOperation(contract: Contract, method: string, path: string): Operation | undefined {
  const base = contract.bases.find((base) => path.startsWith(base)) ?? ''
  const sent = path.slice(base.length).split('/').filter(Boolean)
  let best: Operation | undefined
  let least = Math.max(1, Math.ceil(sent.length / 2)) + 0.5
  for (const operation of contract.operations.values()) {
    const known = operation.path.split('/').filter(Boolean)
    const distance = segmentDistance(sent, known) + (operation.method === method ? 0 : 0.25)
    if (distance < least) [best, least] = [operation, distance]
  }
  return best
}

function segmentDistance(sent: string[], known: string[]): number {
  const filled = known.map((segment, index) =>
    segment.startsWith('{') ? (sent[index - known.length + sent.length] ?? sent[index] ?? segment) : segment,
  )
  const spelt = sent.map((segment) => nearest(segment, filled) ?? segment)
  const misspelt = spelt.filter((segment, index) => segment !== sent[index]).length
  return editDistance(spelt, filled) + misspelt * 0.1
}
