import type { Contract } from '../../contract/load.ts'
import { didYouMean } from '../../nearest.ts'
import type { Served } from './shape.ts'

/** The operations at a collection's path. Throws an error that names the nearest path when there is none, or when it is that of one record. */
export function servedAt(contract: Contract, name: string, path: string): Served {
  const all = [...contract.operations.values()]
  const paths = [...new Set(all.map((operation) => operation.path))]
  const about = `${contract.file}: the collection "${name}" is at ${path}`
  if (!paths.includes(path)) throw new Error(`${about}, and there is no such path.${didYouMean(path, paths)}`)
  const above = path.replace(/\/\{[^/{}]+\}(\/?)$/, '$1')
  if (above !== path) {
    const remedy = paths.includes(above)
      ? `name ${above} in its place`
      : `and the contract has no ${above}: give its operations rules of their own`
    throw new Error(`${about}, which is the path of one record: ${remedy}`)
  }
  const itemPath = itemPathOf(path, paths)
  return {
    path,
    itemPath,
    collection: all.filter((one) => one.path === path),
    item: all.filter((one) => one.path === itemPath),
  }
}

/** The path of one record: `/pets/{id}` of `/pets`, `/pets/{id}/` of `/pets/`. */
export function itemPathOf(path: string, paths: Iterable<string>): string | undefined {
  const own = path.endsWith('/') ? path.slice(0, -1) : path
  const behind = path.endsWith('/') ? /^\/\{[^/{}]+\}\/$/ : /^\/\{[^/{}]+\}$/
  return [...paths].find((other) => other.startsWith(`${own}/`) && behind.test(other.slice(own.length)))
}

/** A collection whose records this one's path goes through, and the parameter that names such a record. */
export interface Above {
  collection: string
  parameter: string
}

/** `/owners/{ownerId}/pets` is under `/owners`. */
export function above(path: string, others: { name: string; itemPath: string | undefined }[]): Above[] {
  const own = path.split('/')
  return others.flatMap(({ name, itemPath }) => {
    const item = itemPath?.replace(/\/$/, '').split('/') ?? own
    const start = own.slice(0, item.length)
    if (start.length === own.length || shapeless(start.join('/')) !== shapeless(item.join('/'))) return []
    return [{ collection: name, parameter: (start.at(-1) as string).slice(1, -1) }]
  })
}

function shapeless(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}')
}
