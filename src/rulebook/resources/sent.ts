import { follow, pointer } from '../../contract/document.ts'
import type { Contract } from '../../contract/load.ts'
import type { Operation } from '../../contract/operation.ts'
import { isObject } from './records.ts'
import { jsonSchemaAt, propertiesAt } from './schema.ts'
import type { Shape } from './shape.ts'

/** The record in a request body: the body, or the part of it that has most of the attributes (`{ data: { … } }`). */
export function sentRecord({ document }: Contract, { properties }: Shape, { path, method }: Operation): (body: unknown) => unknown {
  const operation = follow(document, pointer(follow(document, pointer('/paths', path)), method.toLowerCase()))
  const schema = jsonSchemaAt(document, follow(document, pointer(operation, 'requestBody')))
  if (schema === undefined) return (body) => body
  const known = (at: string) => Object.keys(propertiesAt(document, at)).filter((name) => Object.hasOwn(properties, name)).length
  let most = known(schema)
  let inside: string | undefined
  for (const [name, at] of Object.entries(propertiesAt(document, schema))) {
    if (Object.hasOwn(properties, name) || known(at) <= most) continue
    most = known(at)
    inside = name
  }
  return inside === undefined ? (body) => body : (body) => (isObject(body) ? body[inside] : undefined)
}
