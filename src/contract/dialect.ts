import { pointer, type Raw } from './document.ts'
import type { See, Way } from './reading/anatomy.ts'
import type { Notice } from './reading/notices.ts'

/**
 * Rewrites schemas in place to JSON Schema 2020-12, each before what is below it, so that one validator serves every version:
 * 3.0's `nullable` becomes a type, its boolean `exclusiveMinimum` a number. A keyword whose value makes no sense would stop the validator,
 * and only the schema of 3.0 says so before: it is left out with a notice.
 */
export function toJsonSchema(notice: Notice): See {
  return (node, kind, way) => {
    if (node.schema !== undefined && !isSchema(node.schema) && (kind === 'mediaType' || kind === 'parameter' || kind === 'header')) {
      delete node.schema
      notice(pointer('', ...way, 'schema'), 'is no schema, so anything goes')
    }
    if (kind !== 'schema') return
    rewriteNullable(node)
    rewriteExclusive(node, 'exclusiveMinimum', 'minimum')
    rewriteExclusive(node, 'exclusiveMaximum', 'maximum')
    rewriteItems(node)
    leaveOut(node, way, notice)
  }
}

function rewriteNullable(schema: Raw): void {
  if (schema.nullable === undefined || isMap(schema.nullable)) return
  const { nullable } = schema
  delete schema.nullable
  if (nullable !== true) return
  if (schema.type !== undefined) {
    schema.type = [...new Set([schema.type, 'null'].flat())]
    if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum.push(null)
  } else if (schema.$ref || schema.allOf || schema.oneOf || schema.anyOf) {
    const inner = { ...schema }
    for (const key of Object.keys(schema)) delete schema[key]
    schema.anyOf = [inner, { type: 'null' }]
  } else if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum.push(null)
}

function rewriteExclusive(schema: Raw, exclusive: string, limit: string): void {
  if (typeof schema[exclusive] !== 'boolean') return
  if (schema[exclusive] && typeof schema[limit] === 'number') {
    schema[exclusive] = schema[limit]
    delete schema[limit]
  } else delete schema[exclusive]
}

/** A list of `items` was what `prefixItems` is now. */
function rewriteItems(schema: Raw): void {
  if (!Array.isArray(schema.items)) return
  schema.prefixItems ??= schema.items
  delete schema.items
  if (schema.additionalItems !== undefined) schema.items = schema.additionalItems
  delete schema.additionalItems
}

const types = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'])
const isNumber = (value: Raw) => typeof value === 'number'
const isCount = (value: Raw) => Number.isInteger(value) && value >= 0
const isSchema = (value: Raw) => typeof value === 'boolean' || isMap(value)
const isMap = (value: Raw) => value !== null && typeof value === 'object' && !Array.isArray(value)
const isSchemas = (value: Raw) => Array.isArray(value) && value.length > 0 && value.every(isSchema)
const isSchemaMap = (value: Raw) => isMap(value) && Object.values(value).every(isSchema)
const isNames = (value: Raw) => Array.isArray(value) && value.every((name) => typeof name === 'string')
const isBoolean = (value: Raw) => typeof value === 'boolean'

/** What the validator bears. */
const written: Record<string, (value: Raw) => boolean> = {
  ...all(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'], isNumber),
  multipleOf: (value) => isNumber(value) && value > 0,
  ...all(['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties', 'minContains', 'maxContains'], isCount),
  ...all(['allOf', 'anyOf', 'oneOf', 'prefixItems'], isSchemas),
  ...all(['not', 'if', 'then', 'else', 'items', 'contains', 'propertyNames'], isSchema),
  ...all(['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems'], isSchema),
  ...all(['properties', 'dependentSchemas'], isSchemaMap),
  patternProperties: (value) => isSchemaMap(value) && Object.keys(value).every(isPattern),
  required: isNames,
  dependentRequired: (value) => isMap(value) && Object.values(value).every(isNames),
  enum: (value) => Array.isArray(value) && value.length > 0,
  uniqueItems: isBoolean,
  format: (value) => typeof value === 'string',
  pattern: (value) => typeof value === 'string' && isPattern(value),
  type: (value) =>
    value === undefined || types.has(value) || (Array.isArray(value) && value.length > 0 && value.every((type) => types.has(type))),
}

const sensible = new Map(Object.entries(written))

/** `$ref`s are pointers by now, and an `$id` would give them another base. */
const bases = new Set(['$id', '$anchor', '$dynamicAnchor', '$schema', '$vocabulary'])

function leaveOut(schema: Raw, way: Way, notice: Notice): void {
  for (const keyword of Object.keys(schema)) {
    if (bases.has(keyword) && typeof schema[keyword] === 'string') delete schema[keyword]
    const judge = sensible.get(keyword)
    if (!judge || judge(schema[keyword])) continue
    delete schema[keyword]
    // `required: true` on a property is draft 3, and says nothing to anybody today.
    notice(pointer('', ...way, keyword), `${keyword} has a value that JSON Schema does not know, so it is not looked at`)
  }
}

function isPattern(source: string): boolean {
  for (const flags of ['u', '']) {
    try {
      new RegExp(source, flags)
      return true
    } catch {
      // Many patterns are right only without the `u` that JSON Schema demands.
    }
  }
  return false
}

function all(keywords: string[], judge: (value: Raw) => boolean): Record<string, (value: Raw) => boolean> {
  return Object.fromEntries(keywords.map((keyword) => [keyword, judge]))
}
