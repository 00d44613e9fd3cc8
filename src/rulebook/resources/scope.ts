import type { Contract } from '../../contract/load.ts'
import type { Operation } from '../../contract/operation.ts'
import type { Collection } from '../../state/collection.ts'
import type { Key } from '../../state/definition.ts'
import { findRecord, type Row } from './keys.ts'
import type { Above } from './paths.ts'
import { isObject } from './records.ts'
import { typesAt } from './schema.ts'
import { lastParameter, type Served, type Shape } from './shape.ts'

/** A collection at its paths. */
export interface Place {
  contract: Contract
  served: Served
  shape: Shape
  /** The collections that its paths go through. */
  above: Above[]
}

/** A scope as these rules see it: contracts of every shape. What a rule has made or counted is left there for its headers. */
// biome-ignore lint/suspicious/noExplicitAny: what a contract says is known when it is loaded
export type AnyScope = any

/** The record that a call is about. */
export type Look = (scope: AnyScope) => Row | undefined

export function recordsOf({ state }: AnyScope, name: string): Collection<Row> {
  return state[name]
}

export function byPath({ shape }: Place, { path }: Operation): Look {
  const parameter = lastParameter(path)
  return (scope) => inPlace(shape, scope, findRecord(recordsOf(scope, shape.name), scope.params[parameter]))
}

export function byBody({ shape, contract }: Place, sent: (body: unknown) => unknown): Look {
  return (scope) => inPlace(shape, scope, findRecord(recordsOf(scope, shape.name), keyIn(contract, shape, sent(scope.body))))
}

/** The record, unless it is somebody else's; one that says nothing of an owner is everybody's. */
export function inPlace({ owners }: Shape, { params }: AnyScope, record: Row | undefined): Row | undefined {
  const isHere = Object.entries(owners).every(([parameter, attribute]) => {
    const value = record?.[attribute]
    return value === undefined || value === null || String(value) === String(params[parameter])
  })
  return isHere ? record : undefined
}

/** The key that a client has chosen, where it is one that a record can have. */
export function keyIn(contract: Contract, shape: Shape, sent: unknown): Key | undefined {
  const value = isObject(sent) && !shape.readOnly.has(shape.key) ? sent[shape.key] : undefined
  return isKeyOf(contract, shape, value) ? value : undefined
}

/** The key in a path, in the type of its attribute. */
export function keyInPath(contract: Contract, shape: Shape, { path }: Operation, { params }: AnyScope): Key | undefined {
  const value = typed(contract, shape, shape.key, params[lastParameter(path)])
  return isKeyOf(contract, shape, value) ? value : undefined
}

function isKeyOf({ schemas }: Contract, { key, properties }: Shape, value: unknown): value is Key {
  const at = properties[key]
  if (typeof value !== 'string' && typeof value !== 'number') return false
  return value !== '' && (at === undefined || schemas.validator(at, 'response')(value).length === 0)
}

/** What the path says of whose a new record is. */
export function owned(contract: Contract, shape: Shape, { params }: AnyScope): Row {
  const own = Object.entries(shape.owners)
  return Object.fromEntries(own.map(([parameter, attribute]) => [attribute, typed(contract, shape, attribute, params[parameter])]))
}

/** What came in a path, in the type of an attribute. */
function typed({ document }: Contract, { properties }: Shape, name: string, value: unknown): unknown {
  const at = properties[name]
  const types = at === undefined ? [] : typesAt(document, at)
  if (typeof value === 'number' && types.includes('string')) return String(value)
  const isNumber = types.includes('integer') || types.includes('number')
  return typeof value === 'string' && isNumber && /^-?\d+$/.test(value) ? Number(value) : value
}
