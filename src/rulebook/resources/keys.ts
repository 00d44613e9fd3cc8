import type { Raw } from '../../contract/document.ts'
import type { Contract } from '../../contract/load.ts'
import { textFor } from '../../contract/text.ts'
import type { Collection } from '../../state/collection.ts'
import type { Key } from '../../state/definition.ts'
import type { NewId } from '../../state/ids.ts'
import { typesAt } from './schema.ts'
import { attribute, type Shape } from './shape.ts'

export type Row = Record<string, unknown>

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i
const mostTries = 40

/** A key that no record has, in the shape of its attribute and of the records that there are. */
export function newKey(contract: Contract, shape: Shape, records: Collection<Row>, newId: NewId): Key {
  const at = shape.properties[shape.key]
  const validate = at === undefined ? () => [] : contract.schemas.validator(at, 'response')
  const isFree = (key: Key) => !records.has(key) && validate(key).length === 0
  const schema = attribute(contract, shape, shape.key)
  const isNumber = at !== undefined && typesAt(contract.document, at).some((type) => type === 'integer' || type === 'number')
  let first: Key | undefined
  for (const key of isNumber ? numbers(schema, records) : texts(schema, shape, records, newId)) {
    if (isFree(key)) return key
    if (first === undefined && !records.has(key)) first = key
  }
  // The schema has no room for another: an answer with it is recorded as a violation.
  return first ?? newId.uuid(shape.name)
}

/** As a path or a body may write it: 7 and "7" are one. */
export function findRecord(records: Pick<Collection<Row>, 'find'>, key: unknown): Row | undefined {
  if (typeof key === 'number') return records.find(key) ?? records.find(String(key))
  return records.find(key) ?? (typeof key === 'string' && /^-?\d+$/.test(key) ? records.find(Number(key)) : undefined)
}

function* numbers({ minimum, exclusiveMinimum, multipleOf = 1 }: Raw, records: Collection<Row>): Generator<number> {
  const low = Math.max(records.nextId(), minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY)
  const start = Math.ceil(low / multipleOf) * multipleOf
  for (let n = 0; n < mostTries; n++) yield start + n * multipleOf
}

function* texts(schema: Raw, { name, key }: Shape, records: Collection<Row>, newId: NewId): Generator<string> {
  const values: unknown[] = schema.enum ?? []
  yield* values.filter((value) => typeof value === 'string')
  const last = records.page({ limit: 1, reverse: true }).items[0]?.[key]
  const written = [last, schema.example, schema.examples?.[0]].find((one) => typeof one === 'string' && one !== '') as string | undefined
  if (schema.format === 'uuid' || (written !== undefined && uuid.test(written))) yield newId.uuid(name)
  const model = written ?? (schema.pattern === undefined ? plain(schema) : (textFor(schema) ?? plain(schema)))
  for (let n = 0; n < mostTries; n++) {
    const drawn = newId.hex(name, 64)
    if (n % 2 === 0) yield like(model, drawn)
    else yield model.replace(/\d/g, (_, at: number) => String(digit(drawn, at) % 10))
  }
  for (let n = 2; n < mostTries; n++) yield model + n
}

function plain({ minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Raw): string {
  return 'a1'.repeat(16).slice(0, Math.max(1, Math.min(Math.max(12, minLength), maxLength, 32)))
}

/** Another text of the same make: `cus_8Hk2` of `cus_a91Z`. */
function like(model: string, drawn: string): string {
  const [, prefix = '', rest = ''] = /^([A-Za-z]+[_-])?(.*)$/s.exec(model) ?? []
  const isHex = /^[\da-f]+$/.test(rest) && /\d/.test(rest)
  return (
    prefix +
    rest.replace(/[A-Za-z\d]/g, (letter, at: number) => {
      const n = digit(drawn, at)
      if (isHex) return (n % 16).toString(16)
      if (/\d/.test(letter)) return String(n % 10)
      return String.fromCharCode((/[a-z]/.test(letter) ? 97 : 65) + (n % 26))
    })
  )
}

function digit(drawn: string, at: number): number {
  const from = (at * 2) % drawn.length
  return Number.parseInt(drawn.slice(from, from + 2), 16)
}
