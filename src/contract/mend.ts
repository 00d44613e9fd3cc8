import type { ErrorObject } from 'ajv'
import { decode, nodeAt, type OpenApiDocument, type Raw, tokensOf } from './document.ts'
import type { Errors } from './schemas.ts'
import { textFor } from './text.ts'

/** A value for a schema that is written out, its references pointing into the contract. */
export type Sample = (schema: Raw) => unknown

const mostRounds = 300
/** The same complaint at the same place again and again: that cannot be mended there. */
const mostTries = 3
/** Records that demand one another without end grow with every change, and so do the complaints. */
const mostComplaints = 20_000
/** What one change may add. */
const mostAdded = 1000

/**
 * The value nearest to a given one that keeps its schema: each complaint of the schema is answered with the least change.
 * Undefined when there is none that it finds. The value itself is not changed.
 */
export function mend(given: unknown, errorsOf: Errors, sample: Sample, document: OpenApiDocument): unknown {
  const tries = new Map<string, number>()
  const root = { value: structuredClone(given) }
  let left = mostComplaints
  for (let round = 0; round < mostRounds && left > 0; round++) {
    const errors = complaints()
    if (errors.length === 0) return root.value
    if (!errors.some(attempt)) return undefined
  }
  return undefined

  function complaints(): ErrorObject[] {
    const errors = errorsOf(root.value)
    left -= errors.length
    return errors
  }

  function attempt(error: ErrorObject): boolean {
    const key = `${error.instancePath} ${error.schemaPath}`
    const tried = tries.get(key) ?? 0
    tries.set(key, tried + 1)
    if (tried >= mostTries) return false
    const at = ['value', ...tokensOf(error.instancePath)]
    const isInside = at.length > 1
    // An empty object is where a sample was cut off, since its schema refers to itself.
    if (isInside && tried === 0 && error.keyword === 'required' && isEmpty(get(at))) return remove(at) && orNull(at)
    // What cannot be put right and need not be there is left out.
    return (tried < mostTries - 1 && fix(error, at)) || (isInside && remove(at))
  }

  /** What was taken out and has to be there is null, where it may be. */
  function orNull(at: string[]): boolean {
    const [parent, token] = [get(at.slice(0, -1)), at.at(-1) as string]
    const own = at.slice(1)
    const isAt = ({ instancePath }: ErrorObject, place: string[]) => tokensOf(instancePath).join('/') === place.join('/')
    const isMissed = (error: ErrorObject) => error.params.missingProperty === token && isAt(error, own.slice(0, -1))
    if (!isObject(parent) || !complaints().some(isMissed)) return true
    set(at, null)
    if (complaints().some((error) => isAt(error, own))) remove(at)
    return true
  }

  function fix({ keyword, params, parentSchema = {}, schema, instancePath }: ErrorObject, at: string[]): boolean {
    const value = get(at)
    switch (keyword) {
      case 'type':
        return set(at, converted(value, [params.type].flat()) ?? sample(withoutExamples(parentSchema)))
      case 'required':
      case 'dependentRequired':
        return isObject(value) && set([...at, params.missingProperty], sample(propertyOf(parentSchema, params.missingProperty)))
      case 'enum':
        return set(at, params.allowedValues[0])
      case 'const':
        return set(at, params.allowedValue)
      case 'format':
      case 'pattern':
      case 'minLength':
      case 'maxLength':
        return set(at, textFor(parentSchema))
      case 'minimum':
      case 'maximum':
      case 'exclusiveMinimum':
      case 'exclusiveMaximum':
      case 'multipleOf':
        return set(at, numberFor(parentSchema))
      case 'additionalProperties':
        return remove([...at, params.additionalProperty])
      case 'unevaluatedProperties':
        return remove([...at, params.unevaluatedProperty])
      case 'propertyNames':
        return remove([...at, params.propertyName])
      case 'minItems':
        return Array.isArray(value) && set(at, [...value, ...differing(parentSchema, value, params.limit)])
      case 'maxItems':
      case 'items':
      case 'unevaluatedItems':
        return Array.isArray(value) && set(at, value.slice(0, params.limit ?? params.len))
      case 'uniqueItems':
        return Array.isArray(value) && set(at, replaced(parentSchema, value, params.i))
      case 'contains':
        return Array.isArray(value) && set(at, [...value, sample(parentSchema.contains)])
      case 'minProperties':
        return isObject(value) && set(at, { ...value, ...filled(parentSchema, value, params.limit) })
      case 'maxProperties':
        return isObject(value) && set(at, trimmed(parentSchema, value, params.limit))
      case 'anyOf':
      case 'oneOf':
        return branch(at, schema as Raw[], parentSchema, instancePath)
      case 'discriminator':
        return branch(at, parentSchema.oneOf ?? parentSchema.anyOf ?? [], parentSchema, instancePath)
      default:
        return false
    }
  }

  /** The first value, nearest to what was there, that leaves no complaint at this place. */
  function branch(at: string[], branches: Raw[], parent: Raw, instancePath: string): boolean {
    const before = get(at)
    const isHere = ({ instancePath: place }: ErrorObject) => place === instancePath || place.startsWith(`${instancePath}/`)
    for (const candidate of candidates(before, branches, parent)) {
      if (!set(at, structuredClone(candidate))) return false
      if (!complaints().some(isHere)) return true
      if (left <= 0) break
    }
    set(at, before)
    return false
  }

  /** What was there over a branch's sample, then without what only other branches demand, then the branch's sample alone. */
  function* candidates(before: unknown, branches: Raw[], { oneOf: _, anyOf: __, ...rest }: Raw): Generator {
    const base = rest.properties || rest.allOf ? sample(rest) : undefined
    const samples = branches.map((one) => {
      const fresh = sample(one)
      return isObject(base) && isObject(fresh) ? { ...base, ...fresh } : fresh
    })
    if (isObject(before)) for (const fresh of samples) if (isObject(fresh)) yield { ...fresh, ...before }
    const demands = branches.map((one) => target(one).required ?? [])
    for (const [index, fresh] of samples.entries()) {
      const own: string[] = [...demands[index], ...(rest.required ?? [])]
      const others = new Set(demands.flat().filter((name) => !own.includes(name)))
      const left = { ...(isObject(fresh) && fresh), ...(isObject(before) && before) }
      if (others.size > 0) yield Object.fromEntries(Object.entries(left).filter(([name]) => !others.has(name)))
    }
    yield* samples
  }

  function target(schema: Raw): Raw {
    if (typeof schema?.$ref !== 'string') return schema ?? {}
    return nodeAt(document, decode(schema.$ref.slice(schema.$ref.indexOf('#') + 1))) ?? {}
  }

  function get(at: string[]): unknown {
    return at.reduce<Raw>((node, token) => node?.[token], root)
  }

  function set(at: string[], value: unknown): boolean {
    const parent = get(at.slice(0, -1))
    const token = at.at(-1) as string
    if (value === undefined || parent === null || typeof parent !== 'object') return false
    Object.defineProperty(parent, token, { value, enumerable: true, writable: true, configurable: true })
    return true
  }

  function remove(at: string[]): boolean {
    const parent = get(at.slice(0, -1))
    const token = at.at(-1) as string
    if (Array.isArray(parent)) return parent.splice(Number(token), 1).length > 0
    return isObject(parent) && Object.hasOwn(parent, token) && delete parent[token]
  }

  function differing(schema: Raw, there: unknown[], limit: number): unknown[] {
    const items = schema.items === undefined || schema.items === true ? {} : schema.items
    const prefix: Raw[] = schema.prefixItems ?? []
    return Array.from({ length: Math.min(limit, mostAdded) - there.length }, (_, index) =>
      varied(sample(prefix[there.length + index] ?? items) ?? null, schema.uniqueItems ? there.length + index : 0, items),
    )
  }

  function replaced(schema: Raw, value: unknown[], index: number): unknown[] {
    const others = value.filter((_, at) => at !== index)
    if (others.length >= (schema.minItems ?? 0)) return others
    return value.map((item, at) => (at === index ? varied(item, value.length + index, schema.items ?? {}) : item))
  }

  /** Another one of the same kind. */
  function varied(value: unknown, n: number, schema: Raw): unknown {
    if (n === 0) return value
    const { enum: values } = target(schema)
    if (Array.isArray(values)) return values[n % values.length]
    if (typeof value === 'number') return value + n
    if (typeof value === 'string')
      return schema.pattern || schema.format
        ? value.replace(/[0-9a-f]$/, (end) => ((Number.parseInt(end, 16) + n) % 10).toString())
        : `${value}${n}`
    if (!isObject(value)) return value
    const [name] = Object.keys(value).filter((key) => ['string', 'number'].includes(typeof value[key]))
    return name === undefined ? value : { ...value, [name]: varied(value[name], n, propertyOf(schema, name)) }
  }

  function filled(schema: Raw, there: object, limit: number): object {
    const fresh = Array.from({ length: Math.min(limit, mostAdded) }, (_, index) => [`property${index + 1}`, sample(extraOf(schema))])
    return Object.fromEntries(fresh.slice(0, limit - Object.keys(there).length))
  }
}

function propertyOf(schema: Raw, name: string): Raw {
  return schema?.properties?.[name] ?? extraOf(schema)
}

function extraOf(schema: Raw): Raw {
  return typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : { type: 'string' }
}

function trimmed(schema: Raw, value: Record<string, unknown>, limit: number): object {
  const required = new Set<string>(schema.required ?? [])
  const names = Object.keys(value).sort((a, b) => Number(required.has(b)) - Number(required.has(a)))
  return Object.fromEntries(names.slice(0, limit).map((name) => [name, value[name]]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0
}

/** An example that has the wrong type itself. */
function withoutExamples({ example, examples, default: _, ...rest }: Raw): Raw {
  return rest
}

/** What was written in the wrong type: `"12"` for a number, 12 for a text. */
function converted(value: unknown, types: string[]): unknown {
  if (typeof value === 'string' && (types.includes('integer') || types.includes('number'))) {
    const number = Number(value)
    if (value.trim() !== '' && Number.isFinite(number) && (types.includes('number') || Number.isInteger(number))) return number
  }
  if (typeof value === 'string' && types.includes('boolean') && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true'
  if ((typeof value === 'number' || typeof value === 'boolean') && types.includes('string')) return String(value)
  if (typeof value === 'number' && types.includes('integer')) return Math.round(value)
  if (value === null && types.includes('null')) return null
  if (isObject(value) && types.includes('array')) return [value]
  return undefined
}

function numberFor(schema: Raw): number | undefined {
  const { multipleOf: step = schema.type === 'integer' ? 1 : 0 } = schema
  const low = Math.max(schema.minimum ?? Number.NEGATIVE_INFINITY, schema.exclusiveMinimum ?? Number.NEGATIVE_INFINITY)
  const high = Math.min(schema.maximum ?? Number.POSITIVE_INFINITY, schema.exclusiveMaximum ?? Number.POSITIVE_INFINITY)
  const start = Number.isFinite(low) ? low : Number.isFinite(high) ? Math.min(high, 0) : 0
  const snap = (number: number) => (step > 0 ? Math.ceil(number / step) * step : number)
  const between = Number.isFinite(low) && Number.isFinite(high) ? (low + high) / 2 : start + 0.5
  const candidates = [snap(start), snap(start) + (step || 1), snap(start) - (step || 1), snap(between), between, high - (step || 0.5)]
  const excluded = [schema.exclusiveMinimum, schema.exclusiveMaximum]
  return candidates.find(
    (number) => number >= low && number <= high && !excluded.includes(number) && (step === 0 || Number.isInteger(number / step)),
  )
}
