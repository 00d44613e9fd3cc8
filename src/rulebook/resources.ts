import type { Contract } from '../contract/load.ts'
import { reference } from '../contract/schemas.ts'
import { type CollectionDefinition, collection, type StateDefinition } from '../state/definition.ts'
import { above, servedAt } from './resources/paths.ts'
import { rulesAt } from './resources/rules.ts'
import { requiredAt } from './resources/schema.ts'
import { type Served, type Shape, shapeOf } from './resources/shape.ts'
import type { Rules } from './vendor.ts'

/** Where a collection is served: `/pets`, or with the attribute that names a record where that is not plain. */
export type Resource = string | { path: string; key?: string }

/** Collection → where it is served. */
export type Resources = Record<string, Resource>

/**
 * Collections by their paths: list, create, read, replace, change and remove, with the statuses and shapes that the contract has for them.
 * A collection that the vendor's own state defines is served as it is defined there.
 * Throws an error that names the contract and the remedy where a path is none or is taken, or where nothing tells what its records look like.
 */
export function resourceRules(
  contract: Contract,
  resources: Resources,
  state: StateDefinition = {},
): { state: StateDefinition; rules: Rules[] } {
  const places = Object.entries(resources).map(([name, resource]) => {
    const { path, key } = typeof resource === 'string' ? { path: resource, key: undefined } : resource
    const served = servedAt(contract, name, path)
    return { name, served, shape: shapeOf(contract, name, served, key ?? ownKey(contract, name, state)), itemPath: served.itemPath }
  })
  for (const { name, served } of places) refuseTwin(contract, name, served, places)
  return {
    state: Object.fromEntries(places.map(({ name, shape }) => [name, state[name] ?? definitionOf(contract, shape)])),
    rules: places.flatMap(({ served, shape }) => rulesAt({ contract, served, shape, above: above(served.path, places) })),
  }
}

function ownKey({ file }: Contract, name: string, state: StateDefinition): string | undefined {
  const own = Object.hasOwn(state, name) ? state[name] : undefined
  if (own?.kind === 'relation')
    throw new Error(`${file}: "${name}" is a relation, and only a collection can be at a path: name one of them otherwise`)
  return own?.key
}

function refuseTwin({ file }: Contract, name: string, { path }: Served, places: { name: string; served: Served }[]): void {
  const twin = places.find(({ served }) => served.path === path)
  if (twin && twin.name !== name)
    throw new Error(`${file}: the collections "${twin.name}" and "${name}" are both at ${path}: leave one out`)
}

/** Where an owner is kept that the contract does not know, a record has more than its schema says. */
function definitionOf({ document }: Contract, { schema, key, properties, hidden }: Shape): CollectionDefinition {
  const loose = {
    required: requiredAt(document, schema),
    properties: {
      ...Object.fromEntries([...hidden].map((name) => [name, true])),
      ...Object.fromEntries(Object.entries(properties).map(([name, at]) => [name, { $ref: reference(at) }])),
    },
  }
  return collection({ key: key as never, schema: hidden.size > 0 ? loose : { $ref: reference(schema) } })
}
