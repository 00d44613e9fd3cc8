import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import type { Violation } from '../contract/call.ts'
import { follow, nodeAt, pointer } from '../contract/document.ts'
import type { Contract } from '../contract/load.ts'
import { reference } from '../contract/schemas.ts'
import { didYouMean } from '../nearest.ts'
import { Collection } from './collection.ts'
import type { CollectionDefinition, RelationDefinition, StateDefinition } from './definition.ts'
import type { Relation } from './relation.ts'
import { createState, type State, sealState } from './state.ts'

/** A cast as it stands in a file: records by collection, edges by relation. */
export type Fixtures = Record<string, Record<string, unknown>[]>

/** Reads a cast. Throws an error that names the file when it is missing or no JSON object. */
export async function readFixtures(file: string): Promise<Fixtures> {
  const name = relative(process.cwd(), file)
  if (!existsSync(file)) throw new Error(`${name}: no such file; every vendor has a cast of that name`)
  const database = new Low<Fixtures | null>(new JSONFile(file), null)
  try {
    await database.read()
  } catch (error) {
    throw new Error(`${name}: not JSON: ${(error as Error).message}`, { cause: error })
  }
  if (database.data === null || typeof database.data !== 'object' || Array.isArray(database.data)) {
    throw new Error(`${name}: expected an object of collections`)
  }
  return database.data
}

/** What is wrong in a cast: the message names file, collection, index and key; the pointer says the same to a program. */
export class FixtureError extends Error {
  readonly file: string
  readonly pointer: string

  constructor(file: string, path: (string | number)[], message: string) {
    const [collection = '', index, ...rest] = path
    super(`${file}: ${collection}${index === undefined ? '' : `[${index}]`}${rest.map((part) => `.${part}`).join('')} ${message}`)
    this.file = file
    this.pointer = path.reduce<string>((base, token) => pointer(base, token), '')
  }
}

/**
 * The state that a cast describes, sealed.
 * Throws a `FixtureError` for a record that breaks its schema, a name that stands twice, or a reference to nobody.
 */
export function loadFixtures(
  definition: StateDefinition,
  fixtures: Fixtures,
  contract: Contract,
  file: string,
  serials: Record<string, number> = {},
): State {
  for (const name of Object.keys(fixtures)) {
    if (!Object.hasOwn(definition, name)) {
      throw new FixtureError(file, [name], `is nothing that the rulebook keeps.${didYouMean(name, Object.keys(definition))}`)
    }
  }
  const state = createState(definition)
  for (const [name, part] of Object.entries(definition)) {
    if (part.kind === 'collection') loadCollection(name, part, rowsOf(fixtures, name, file), state, contract, file)
  }
  for (const [name, part] of Object.entries(definition)) {
    if (part.kind === 'collection') checkReferences(name, part, state, file)
    else loadRelation(name, part, rowsOf(fixtures, name, file), state, contract, file)
  }
  for (const [name, number] of Object.entries(serials)) {
    const records = Object.hasOwn(state, name) ? state[name] : undefined
    if (records instanceof Collection) records.raiseSerial(number)
  }
  return sealState(state)
}

function rowsOf(fixtures: Fixtures, name: string, file: string): Record<string, unknown>[] {
  const rows: unknown = Object.hasOwn(fixtures, name) ? fixtures[name] : []
  if (!Array.isArray(rows)) throw new FixtureError(file, [name], 'has to be an array')
  return rows
}

function loadCollection(
  name: string,
  definition: CollectionDefinition,
  rows: object[],
  state: State,
  contract: Contract,
  file: string,
): void {
  const validate = contract.schemas.validator(recordSchema(definition, contract), 'body')
  const records = state[name] as Collection<object>
  rows.forEach((row, index) => {
    const [violation] = validate(row)
    const key = (row as Record<string, unknown>)?.[definition.key]
    const who = key === undefined ? '' : `(${JSON.stringify(key)}) `
    if (violation) throw new FixtureError(file, [name, index, ...pathOf(violation)], who + violation.message)
    attempt(file, [name, index], who, () => records.insert(row))
  })
}

function pathOf({ pointer }: Violation): string[] {
  return pointer.split('/').slice(1)
}

function attempt(file: string, path: (string | number)[], who: string, insert: () => unknown): void {
  try {
    insert()
  } catch (error) {
    throw new FixtureError(file, path, who + (error as Error).message)
  }
}

/** The contract's schema, less what is worked out on the way out. */
function recordSchema({ schema, derived = [], key }: CollectionDefinition, contract: Contract): Record<string, unknown> {
  const stored = typeof schema === 'string' ? componentSchema(schema, contract) : schema
  const without = Object.fromEntries(derived.map((attribute) => [attribute, false]))
  const required = (stored.required as string[] | undefined)?.filter((attribute) => !derived.includes(attribute)) ?? []
  const properties = { ...(stored.properties as object), ...without }
  return { ...stored, type: 'object', required: [...new Set([key, ...required])], properties }
}

function componentSchema(name: string, contract: Contract): Record<string, unknown> {
  const schemas = contract.document.components?.schemas ?? {}
  if (!schemas[name]) throw new Error(`${contract.file}: components.schemas has no "${name}".${didYouMean(name, Object.keys(schemas))}`)
  const at = follow(contract.document, pointer('/components/schemas', name))
  const { properties, required } = nodeAt(contract.document, at)
  if (!properties) return { $ref: reference(at) }
  const places = Object.keys(properties).map((property) => [property, { $ref: reference(pointer(at, 'properties', property)) }])
  return { required, properties: Object.fromEntries(places) }
}

function checkReferences(name: string, { references = {} }: CollectionDefinition, state: State, file: string): void {
  const records = state[name] as Collection<object>
  records.all().forEach((record, index) => {
    for (const [attribute, target] of Object.entries(references) as [keyof typeof record, string][]) {
      const value = record[attribute] as unknown
      if (value === null || value === undefined || (state[target] as Collection<object> | undefined)?.has(value)) continue
      const who = `(of ${JSON.stringify(records.keyOf(record))})`
      throw new FixtureError(file, [name, index, attribute], `${who} names ${JSON.stringify(value)}, which is not in "${target}"`)
    }
  })
}

function loadRelation(
  name: string,
  { ends, attributes = {} }: RelationDefinition,
  rows: Record<string, unknown>[],
  state: State,
  contract: Contract,
  file: string,
): void {
  const validate = contract.schemas.validator({ ...attributes, type: 'object' }, 'body')
  const relation = state[name] as Relation<Record<string, object>>
  rows.forEach((row, index) => {
    const edge = { ...row } as Record<string, object>
    for (const [end, collection] of Object.entries(ends)) {
      const record = (state[collection] as Collection<object>).find(row?.[end])
      if (!record) throw new FixtureError(file, [name, index, end], `names ${JSON.stringify(row?.[end])}, which is not in "${collection}"`)
      edge[end] = record
    }
    const own = Object.fromEntries(Object.entries(row).filter(([attribute]) => !(attribute in ends)))
    const [violation] = validate(own)
    if (violation) throw new FixtureError(file, [name, index, ...pathOf(violation)], violation.message)
    attempt(file, [name, index], '', () => relation.add(edge))
  })
}
