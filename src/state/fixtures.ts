import type { Violation } from '../contract/call.ts'
import { follow, nodeAt, pointer } from '../contract/document.ts'
import type { Contract } from '../contract/load.ts'
import { reference, type Validate } from '../contract/schemas.ts'
import { didYouMean } from '../nearest.ts'
import { Collection } from './collection.ts'
import type { CollectionDefinition, RelationDefinition, StateDefinition } from './definition.ts'
import type { Relation } from './relation.ts'
import { createState, type State, sealState } from './state.ts'

/** A cast as it stands in a file: records by collection, edges by relation. */
export type Fixtures = Record<string, Record<string, unknown>[]>

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

/** Told of every record and edge that does not fit; where it does not throw, that one is left out. */
export type Misfit = (error: FixtureError) => void

export interface FixturesOptions {
  /** From which number on ids go on, by collection. */
  serials?: Record<string, number>
  misfit?: Misfit
  /** Every record is known to keep its schema. */
  judged?: boolean
}

const refuse: Misfit = (error) => {
  throw error
}

/**
 * The state that a cast describes, sealed.
 * Throws a `FixtureError` for a record that breaks its schema, a name that stands twice, or a reference to nobody, unless `misfit` bears it.
 */
export function loadFixtures(
  definition: StateDefinition,
  fixtures: Fixtures,
  contract: Contract,
  file: string,
  { serials = {}, misfit = refuse, judged = false }: FixturesOptions = {},
): State {
  for (const name of Object.keys(fixtures)) {
    if (!Object.hasOwn(definition, name)) {
      misfit(new FixtureError(file, [name], `is nothing that the rulebook keeps.${didYouMean(name, Object.keys(definition))}`))
    }
  }
  const judge: Judge = judged ? () => none : (part) => validatorOf(part, contract)
  const state = createState(definition)
  for (const [name, part] of Object.entries(definition)) {
    if (part.kind === 'collection') loadCollection(name, part, rowsOf(fixtures, name, file), state, judge, file, misfit)
  }
  while (!checkAllReferences(definition, state, file, misfit)) {
    // Whoever named a record that is left out now names nobody.
  }
  for (const [name, part] of Object.entries(definition)) {
    if (part.kind === 'relation') loadRelation(name, part, rowsOf(fixtures, name, file), state, judge, file, misfit)
  }
  for (const [name, number] of Object.entries(serials)) {
    const records = Object.hasOwn(state, name) ? state[name] : undefined
    if (records instanceof Collection) records.raiseSerial(number)
  }
  return sealState(state)
}

const none: Validate = () => []

/** What holds a record, or an edge, against its schema. */
type Judge = (part: StateDefinition[string]) => Validate

function validatorOf(part: StateDefinition[string], contract: Contract): Validate {
  if (part.kind === 'relation') return contract.schemas.validator({ ...part.attributes, type: 'object' }, 'body')
  // What a vendor keeps is what it shows: a `readOnly` attribute is there, a `writeOnly` one need not be.
  return contract.schemas.validator(recordSchema(part, contract), 'response')
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
  judge: Judge,
  file: string,
  misfit: Misfit,
): void {
  const validate = judge(definition)
  const records = state[name] as Collection<object>
  rows.forEach((row, index) => {
    const [violation] = validate(row)
    const key = (row as Record<string, unknown>)?.[definition.key]
    const who = key === undefined ? '' : `(${JSON.stringify(key)}) `
    if (violation) misfit(new FixtureError(file, [name, index, ...pathOf(violation)], who + violation.message))
    else attempt(file, [name, index], who, () => records.insert(row), misfit)
  })
}

function pathOf({ pointer }: Violation): string[] {
  return pointer.split('/').slice(1)
}

function attempt(file: string, path: (string | number)[], who: string, insert: () => unknown, misfit: Misfit): void {
  try {
    insert()
  } catch (error) {
    misfit(new FixtureError(file, path, who + (error as Error).message))
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

/** False when records had to be left out. */
function checkAllReferences(definition: StateDefinition, state: State, file: string, misfit: Misfit): boolean {
  const collections = Object.entries(definition).flatMap(([name, part]) => (part.kind === 'collection' ? [[name, part] as const] : []))
  return collections.map(([name, part]) => checkReferences(name, part, state, file, misfit)).every(Boolean)
}

function checkReferences(name: string, { references = {} }: CollectionDefinition, state: State, file: string, misfit: Misfit): boolean {
  const records = state[name] as Collection<object>
  const size = records.size
  records.all().forEach((record, index) => {
    const dangling = Object.entries(references as Record<string, string>).find(([attribute, target]) => {
      const value = record[attribute as keyof typeof record] as unknown
      return value !== null && value !== undefined && !(state[target] as Collection<object> | undefined)?.has(value)
    })
    if (!dangling) return
    const [attribute, target] = dangling
    const value = JSON.stringify(record[attribute as keyof typeof record])
    const who = `(of ${JSON.stringify(records.keyOf(record))})`
    misfit(new FixtureError(file, [name, index, attribute], `${who} names ${value}, which is not in "${target}"`))
    records.remove(record)
  })
  return records.size === size
}

function loadRelation(
  name: string,
  definition: RelationDefinition,
  rows: Record<string, unknown>[],
  state: State,
  judge: Judge,
  file: string,
  misfit: Misfit,
): void {
  const { ends } = definition
  const validate = judge(definition)
  const relation = state[name] as Relation<Record<string, object>>
  rows.forEach((row, index) => {
    const found = Object.entries(ends).map(([end, name]) => [end, (state[name] as Collection<object>).find(row?.[end])] as const)
    const [nobody] = found.find(([, record]) => record === undefined) ?? []
    const own = Object.fromEntries(Object.entries(row ?? {}).filter(([attribute]) => !(attribute in ends)))
    const [violation] = validate(own)
    if (nobody !== undefined) {
      const message = `names ${JSON.stringify(row?.[nobody])}, which is not in "${ends[nobody]}"`
      misfit(new FixtureError(file, [name, index, nobody], message))
    } else if (violation) misfit(new FixtureError(file, [name, index, ...pathOf(violation)], violation.message))
    else attempt(file, [name, index], '', () => relation.add({ ...row, ...Object.fromEntries(found) } as Record<string, object>), misfit)
  })
}
