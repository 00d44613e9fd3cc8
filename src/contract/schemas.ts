import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { didYouMean } from '../nearest.ts'
import { remembered } from '../remembered.ts'
import type { Violation } from './call.ts'
import { type Direction, demandsOf, directionOf } from './direction.ts'
import { decode, nodeAt, type OpenApiDocument, type Raw } from './document.ts'
import { judgedPart } from './judged.ts'
import { timedPattern } from './timed-pattern.ts'

/** What is wrong with a value, in ajv's own words; an empty list when it is valid. */
export type Errors = (value: unknown) => ErrorObject[]

/** Judges a value: an empty list when it is valid. */
export type Validate = (value: unknown) => Violation[]

/** Where a schema is: a pointer into the contract, or a schema of its own that may point into it with `contract#/…`. */
export type SchemaPlace = string | Record<string, unknown>

export interface Schemas {
  /** The judge of a schema, compiled on its first use and kept. */
  validator(place: SchemaPlace, part: Violation['in']): Validate
  /** The same in ajv's own words, which name the schema that failed. */
  errors(place: SchemaPlace, part: Violation['in']): Errors
}

/** One compiled schema, and its two ways to say what is wrong. */
interface Judge {
  errors: Errors
  validate: Validate
}

const none: Violation[] = []
const noErrors: ErrorObject[] = []

/** Times come over and over, and taking one apart is a large part of judging what holds it. */
const dateTimeAnew = formats.default.get('date-time') as { validate(text: string): boolean }
const dateTime = { ...dateTimeAnew, validate: remembered(dateTimeAnew.validate) }

/**
 * Makes validators from one document. It is added to ajv once, under the id `contract`; recursive schemas stay references.
 * Where nothing in it is `directed`, what comes in and what goes out are judged by the same ones.
 */
export function createSchemas(document: OpenApiDocument, directed: boolean): Schemas {
  const engines = new Map<string, Ajv2020>()
  const byPointer = new Map<string, Judge>()
  const judged = new Map<Direction | 'both', OpenApiDocument>()

  /** On the first judgement, not at boot. */
  function judgedFor(direction: Direction | 'both'): OpenApiDocument {
    const known = judged.get(direction)
    if (known) return known
    const made = judgedPart(document, direction === 'both' ? undefined : (part) => demandsOf(document, part, direction))
    judged.set(direction, made)
    return made
  }

  function engine(allErrors: boolean, part: Violation['in']): Ajv2020 {
    const direction = directed ? directionOf(part) : 'both'
    const key = `${allErrors} ${direction}`
    const known = engines.get(key)
    if (known) return known
    const code = { regExp: Object.assign(timedPattern, { code: 'new RegExp' }) }
    const judging = { strict: false, validateSchema: false, meta: false, logger: false } as const
    const ajv = new Ajv2020({ ...judging, allErrors, discriminator: true, verbose: true, code })
    formats.default(ajv)
    ajv.addFormat('date-time', dateTime)
    ajv.addSchema(judgedFor(direction), 'contract')
    engines.set(key, ajv)
    return ajv
  }

  function compile(schema: Record<string, unknown>, part: Violation['in']): ReturnType<Ajv2020['compile']> {
    const ajv = engine(!reachesArray(document, schema), part)
    try {
      return ajv.compile(schema)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      // ajv compiles what a schema refers to from inside of compiling it: a long chain has to be begun at its end.
      for (const ref of refsFrom(document, schema).reverse()) ajv.getSchema(ref)
      return ajv.compile(schema)
    }
  }

  /** Compiles on the first call: a document of a thousand operations boots as quickly as one of ten. */
  function judgeOf(place: SchemaPlace, part: Violation['in']): Judge {
    const schema = typeof place === 'string' ? { $ref: reference(place) } : place
    let compiled: ReturnType<Ajv2020['compile']> | undefined
    const errors: Errors = (value) => {
      compiled ??= compile(schema, part)
      return compiled(value) ? noErrors : (compiled.errors ?? noErrors)
    }
    return {
      errors,
      validate(value) {
        const found = errors(value)
        return found.length === 0 ? none : found.map((error) => violation(error, part))
      },
    }
  }

  function judge(place: SchemaPlace, part: Violation['in']): Judge {
    if (typeof place !== 'string') return judgeOf(place, part)
    const key = `${part} ${place}`
    let known = byPointer.get(key)
    if (!known) {
      known = judgeOf(place, part)
      byPointer.set(key, known)
    }
    return known
  }

  return {
    validator: (place, part) => judge(place, part).validate,
    errors: (place, part) => judge(place, part).errors,
  }
}

/** The `$ref` by which a schema of one's own points into the contract. */
export function reference(pointer: string): string {
  return `contract#${pointer.split('/').map(encodeURIComponent).join('/')}`
}

function violation(error: ErrorObject, part: Violation['in']): Violation {
  return {
    in: part,
    pointer: error.instancePath,
    keyword: error.keyword,
    message: messageOf(error),
    params: error.params,
  }
}

/** ajv's own words, but for names that are not known: there the name is the message. */
function messageOf({ keyword, params, parentSchema, message = 'is not valid' }: ErrorObject): string {
  if (keyword !== 'additionalProperties') return message
  return `must not have "${params.additionalProperty}".${didYouMean(params.additionalProperty, Object.keys(parentSchema?.properties ?? {}))}`
}

/**
 * Whether a schema lets in an array anywhere. Vendors name every wrong field at once, so all errors are collected,
 * except where a hostile array could make that list as long as the body.
 */
function reachesArray(document: OpenApiDocument, schema: Raw): boolean {
  for (const { items, type, additionalProperties, patternProperties } of reachedFrom(document, schema)) {
    if (items !== undefined || [type].flat().includes('array') || additionalProperties || patternProperties) return true
  }
  return false
}

/** The `$ref`s by which a schema reaches others, the nearest first. */
function refsFrom(document: OpenApiDocument, schema: Raw): string[] {
  const refs = [...reachedFrom(document, schema)].map(({ $ref }) => $ref).filter((ref) => typeof ref === 'string')
  return [...new Set(refs.map((ref) => `contract${ref.slice(ref.indexOf('#'))}`))]
}

/** All that is below a schema or behind its `$ref`s, breadth first. */
function* reachedFrom(document: OpenApiDocument, schema: Raw): Generator<Raw> {
  const seen = new Set<unknown>([schema])
  for (const node of seen) {
    yield node
    const children: unknown[] = Object.values(node as object)
    const { $ref }: Raw = node
    if (typeof $ref === 'string') children.push(nodeAt(document, decode($ref.slice($ref.indexOf('#') + 1))))
    for (const child of children) if (child !== null && typeof child === 'object') seen.add(child)
  }
}
