import { follow, nodeAt, type OpenApiDocument, type Raw } from '../../contract/document.ts'
import type { Contract } from '../../contract/load.ts'
import type { Operation } from '../../contract/operation.ts'
import { itemsAt, jsonSchemaAt, markedAt, propertiesAt, typesAt } from './schema.ts'

/** What the records of a collection look like in the contract. */
export interface Shape {
  /** The collection's. */
  name: string
  /** Where a record's schema is. */
  schema: string
  /** The attribute that names a record. */
  key: string
  /** Attribute → where its schema is. */
  properties: Record<string, string>
  readOnly: Set<string>
  writeOnly: Set<string>
  /** Parameter of the collection's path → the attribute that it speaks of. */
  owners: Record<string, string>
  /** Those of them that the contract does not know: they are kept and never shown. */
  hidden: Set<string>
}

/** The operations on a collection, and those on one of its records. */
export interface Served {
  path: string
  /** Undefined where no path speaks of a single record. */
  itemPath: string | undefined
  collection: Operation[]
  item: Operation[]
}

const usualKeys = ['id', 'uid', 'uuid', 'guid', 'key', 'slug', 'code', 'name']

/** What the answers on a collection's paths say of its records. Throws an error that names the contract and the remedy when they say nothing. */
export function shapeOf(contract: Contract, name: string, served: Served, wanted: string | undefined): Shape {
  const names = wanted === undefined ? keyNames(served) : [wanted]
  for (const key of names) {
    const schema = recordSchema(contract, served, key)
    if (schema !== undefined) return toShape(contract, name, served.path, schema, key)
  }
  const remedy = wanted === undefined ? `name the one that does: { path: '${served.path}', key: '…' }` : 'name another one as its `key`'
  throw new Error(
    `${contract.file}: nothing at ${served.path} tells what a record of "${name}" looks like: no answer has an attribute ${names.join(' or ')}; ${remedy}`,
  )
}

function toShape({ document }: Contract, name: string, path: string, schema: string, key: string): Shape {
  const properties = propertiesAt(document, schema)
  const marked = (keyword: string) =>
    new Set(Object.keys(properties).filter((one) => markedAt(document, properties[one] as string, keyword)))
  const owners = ownersIn(document, path, properties, key)
  const hidden = new Set(Object.values(owners).filter((attribute) => !Object.hasOwn(properties, attribute)))
  return { name, schema, key, properties, readOnly: marked('readOnly'), writeOnly: marked('writeOnly'), owners, hidden }
}

/** `/owners/{id}/pets`: an attribute `id` would be the pet's own, `ownerId` or `owner_id` is meant. */
function ownersIn(document: OpenApiDocument, path: string, properties: Record<string, string>, key: string): Record<string, string> {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z\d]/g, '')
  const scalars = Object.keys(properties).filter(
    (name) => name !== key && !typesAt(document, properties[name] as string).some((type) => type === 'object' || type === 'array'),
  )
  const segments = path.split('/')
  return Object.fromEntries(
    segments.flatMap((segment, index) => {
      const parameter = /^\{([^{}]+)\}$/.exec(segment)?.[1]
      if (parameter === undefined) return []
      const owner = plain(segments[index - 1] ?? '').replace(/s$/, '')
      const names = [plain(parameter), `${owner}id`, `${owner}key`, owner]
      const own = names.flatMap((name) => scalars.filter((one) => plain(one) === name))[0]
      return [[parameter, own ?? (parameter === key || Object.hasOwn(properties, parameter) ? `${owner}Id` : parameter)]]
    }),
  )
}

/** The schema of an attribute, as far as it is written out in one place. */
export function attribute({ document }: Contract, { properties }: Shape, name: string): Raw {
  const at = properties[name]
  return (at !== undefined && nodeAt(document, follow(document, at))) || {}
}

/** The parameter behind the collection's path; else what keys are usually called. */
function keyNames({ itemPath }: Served): string[] {
  const parameter = itemPath === undefined ? undefined : lastParameter(itemPath)
  return [...new Set([...(parameter === undefined ? [] : [parameter]), ...usualKeys])]
}

export function lastParameter(path: string): string {
  return (/\{([^{}]+)\}\/?$/.exec(path) as RegExpExecArray)[1] as string
}

/** What reading one shows; where an envelope has a key of its own, what a list has as well goes before. */
function recordSchema({ document }: Contract, { collection, item }: Served, key: string): string | undefined {
  const by = (operations: Operation[], ...methods: string[]) =>
    operations.filter(({ method }) => methods.includes(method)).flatMap(({ success }) => jsonSchemaAt(document, success.at) ?? [])
  const isRecord = (place: string) => Object.hasOwn(propertiesAt(document, place), key)
  const items = by(collection, 'GET').flatMap((schema) => placesIn(document, schema).flatMap((place) => itemsAt(document, place) ?? []))
  const listed = items.map((place) => follow(document, place)).filter(isRecord)
  const names = new Set(items.flatMap((place) => Object.keys(propertiesAt(document, place))))
  const common = (place: string) => Object.keys(propertiesAt(document, place)).filter((name) => names.has(name)).length
  const shown = (schemas: string[]) =>
    schemas.flatMap((schema) =>
      placesIn(document, schema)
        .map((place) => follow(document, place))
        // A record that has another one inside is no envelope.
        .filter((place) => isRecord(place) && common(place) >= common(schema)),
    )
  const read = shown(by(item, 'GET'))
  return (
    read.find((one) => listed.includes(one)) ?? [...read, ...listed, ...shown([...by(collection, 'POST'), ...by(item, 'PUT', 'PATCH')])][0]
  )
}

/** A schema, and those of its properties. */
function placesIn(document: OpenApiDocument, schema: string): string[] {
  return [schema, ...Object.values(propertiesAt(document, schema))]
}
