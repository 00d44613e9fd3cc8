import { follow, nodeAt, pointer, type Raw } from '../contract/document.ts'
import type { Contract } from '../contract/load.ts'
import type { Operation } from '../contract/operation.ts'
import { sampleOf } from '../contract/sample.ts'
import { above } from '../rulebook/resources/paths.ts'
import { jsonSchemaAt, propertiesAt, requiredAt } from '../rulebook/resources/schema.ts'
import type { Witness } from '../rulebook/rule.ts'
import type { Fixtures } from '../state/fixtures.ts'

/** A collection that a path may go through. */
export interface Known {
  name: string
  itemPath: string | undefined
  key: string
}

/** A request that the contract finds nothing wrong with, about records of the cast where the path leads through its collections. */
export function goodRequest(contract: Contract, operation: Operation, known: Known[], cast: Fixtures): Witness {
  const { parameters, security } = operation
  const credential = Object.fromEntries((security.requirements[0] ?? []).map(({ name }) => [name, 'a-token']))
  const sampled = (part: 'path' | 'query' | 'header') =>
    Object.fromEntries(
      parameters
        .filter(({ in: place, required }) => place === part && required)
        .map(({ name, schema }) => [name, sampleOf(contract.document, contract.schemas, schema) ?? 'x']),
    )
  const through = Object.fromEntries(
    above(`${operation.path}/`, known).flatMap(({ collection, parameter }) => {
      const key = known.find(({ name }) => name === collection)?.key
      const value = key === undefined ? undefined : cast[collection]?.[0]?.[key]
      return value === undefined ? [] : [[parameter, value as string | number]]
    }),
  )
  const params = Object.fromEntries(
    Object.entries({ ...sampled('path'), ...through }).map(([name, value]) => [name, value === '' ? 'x' : (value as string | number)]),
  )
  const [query, headers] = [sampled('query'), sampled('header')]
  const body = operation.body && goodBody(contract, operation)
  return {
    ...(Object.keys(credential).length > 0 && {
      credential: Object.keys(credential).length === 1 ? (Object.values(credential)[0] as string) : credential,
    }),
    ...(Object.keys(params).length > 0 && { params }),
    ...(Object.keys(query).length > 0 && { query: query as Witness['query'] & object }),
    ...(Object.keys(headers).length > 0 && { headers: texts(headers) }),
    ...(body !== undefined && { body }),
  }
}

/** The contract's example, else a sample; undefined where neither is a body that it takes. */
function goodBody({ document, schemas }: Contract, { path, method }: Operation): unknown {
  const operation = follow(document, pointer(follow(document, pointer('/paths', path)), method.toLowerCase()))
  const schema = jsonSchemaAt(document, follow(document, pointer(operation, 'requestBody')))
  if (schema === undefined) return undefined
  const media: Raw = nodeAt(document, schema.replace(/\/schema$/, ''))
  const [example] = Object.keys(media.examples ?? {})
  const named =
    example === undefined
      ? undefined
      : nodeAt(document, follow(document, pointer(schema.replace(/\/schema$/, ''), 'examples', example)))?.value
  const sample = sampleOf(document, schemas, schema)
  const properties = propertiesAt(document, schema)
  const missing = requiredAt(document, schema).filter(
    (name) => sample !== null && typeof sample === 'object' && !Object.hasOwn(sample, name),
  )
  const whole = missing.length > 0 && {
    ...(sample as object),
    ...Object.fromEntries(missing.map((name) => [name, sampleOf(document, schemas, properties[name])])),
  }
  const validate = schemas.validator(schema, 'body')
  return [media.example, named, nodeAt(document, follow(document, schema))?.example, sample, whole || undefined].find(
    (one) => one !== undefined && validate(one).length === 0,
  )
}

function texts(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
}
