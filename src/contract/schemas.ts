import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { didYouMean } from '../nearest.ts'
import type { Violation } from './call.ts'
import { type OpenApiDocument, type Raw, resolve } from './document.ts'

/** Judges a value: an empty list when it is valid. */
export type Validate = (value: unknown) => Violation[]

/** Where a schema is: a pointer into the contract, or a schema of its own that may point into it with `contract#/…`. */
export type SchemaPlace = string | Record<string, unknown>

export interface Schemas {
  /** The judge of a schema, compiled on its first use and kept. */
  validator(place: SchemaPlace, part: Violation['in']): Validate
}

const none: Violation[] = []

/** Makes validators from one document. It is added to ajv once, under the id `contract`; recursive schemas stay references. */
export function createSchemas(document: OpenApiDocument): Schemas {
  const engines = new Map<string, Ajv2020>()
  const byPointer = new Map<string, Validate>()

  function engine(allErrors: boolean, discriminator: boolean): Ajv2020 {
    const key = `${allErrors} ${discriminator}`
    const known = engines.get(key)
    if (known) return known
    const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, allErrors, discriminator, verbose: true })
    formats.default(ajv)
    ajv.addSchema(document, 'contract')
    engines.set(key, ajv)
    return ajv
  }

  /** With OpenAPI's discriminator an error speaks of the branch that is meant; where ajv does not understand one, all are tried. */
  function compile(schema: Record<string, unknown>): ReturnType<Ajv2020['compile']> {
    const allErrors = !reachesArray(document, schema)
    try {
      return engine(allErrors, true).compile(schema)
    } catch {
      return engine(allErrors, false).compile(schema)
    }
  }

  /** Compiles on the first call: a document of a thousand operations boots as quickly as one of ten. */
  function lazily(place: SchemaPlace, part: Violation['in']): Validate {
    const schema = typeof place === 'string' ? { $ref: reference(place) } : place
    let compiled: ReturnType<Ajv2020['compile']> | undefined
    return (value) => {
      compiled ??= compile(schema)
      return compiled(value) ? none : (compiled.errors ?? []).map((error) => violation(error, part))
    }
  }

  return {
    validator(place, part) {
      if (typeof place !== 'string') return lazily(place, part)
      const key = `${part} ${place}`
      let validate = byPointer.get(key)
      if (!validate) {
        validate = lazily(place, part)
        byPointer.set(key, validate)
      }
      return validate
    },
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
function reachesArray(document: OpenApiDocument, schema: Raw, seen = new Set<unknown>()): boolean {
  if (schema === null || typeof schema !== 'object' || seen.has(schema)) return false
  seen.add(schema)
  if (schema.items !== undefined || schema.type === 'array' || schema.additionalProperties || schema.patternProperties) return true
  if (typeof schema.$ref === 'string') {
    const pointer = decodeURIComponent(schema.$ref.slice(schema.$ref.indexOf('#') + 1))
    if (reachesArray(document, resolve(document, pointer), seen)) return true
  }
  return Object.values(schema).some((child) => reachesArray(document, child, seen))
}
