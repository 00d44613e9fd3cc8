import { decode, nodeAt, type OpenApiDocument, pointer, type Raw, tokensOf } from './document.ts'
import { eachPart, type Kind, kindAt } from './reading/anatomy.ts'

/**
 * What validators are made from: the document's schemas, each under its own pointer, without examples (whose `$id` would count)
 * and with discriminators spelt out where the validator does not understand them. `amend` gives each part its last shape.
 * A path or a component is copied when somebody goes to it, and a look around finds nothing: the validator would walk through all of them.
 */
export function judgedPart(document: OpenApiDocument, amend = (part: Raw) => part): OpenApiDocument {
  const judged: Raw = { openapi: document.openapi }
  const { paths, webhooks, components = {} }: Raw = document
  const shelves = {}
  for (const section of Object.keys(components))
    hide(shelves, section, onDemand(components[section], partAt(pointer('/components', section))))
  hide(judged, 'components', shelves)
  hide(judged, 'paths', onDemand(paths, partAt('/paths')))
  hide(judged, 'webhooks', onDemand(webhooks, partAt('/webhooks')))
  return judged

  function partAt(base: string): (name: string, part: Raw) => Raw {
    return (name, part) => {
      const kind = kindAt(document, pointer(base, name))
      return kind === undefined || typeof part !== 'object' ? part : amend(copyOf(document, part, kind))
    }
  }
}

function hide(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value })
}

/** A map whose values are made when they are first asked for. */
function onDemand(map: Raw, make: (name: string, value: Raw) => Raw): Raw {
  const made = new Map<string, Raw>()
  return new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name !== 'string' || map === null || typeof map !== 'object' || !Object.hasOwn(map, name)) return undefined
        if (!made.has(name)) made.set(name, make(name, map[name]))
        return made.get(name)
      },
    },
  )
}

function copyOf(document: OpenApiDocument, node: Raw, kind: Kind): Raw {
  const copy: Raw = kind === 'schema' ? { ...node } : {}
  if (kind === 'schema') {
    for (const keyword of ['example', 'examples']) if (copy[keyword] !== null && typeof copy[keyword] === 'object') delete copy[keyword]
  }
  const touched = new Set<string>()
  eachPart(node, kind, [], (part, kind, [first = '', second], parent) => {
    if (second === undefined) {
      copy[first] = copyOf(document, part, kind)
      return
    }
    if (!touched.has(first)) copy[first] = Array.isArray(parent) ? [...parent] : { ...parent }
    touched.add(first)
    copy[first][second] = copyOf(document, part, kind)
  })
  if (kind === 'schema' && copy.discriminator !== undefined) spellOut(document, copy)
  return copy
}

/** In place: "if the tag says this, then that schema", so that a value is judged by the branch that it names and by no other. */
function spellOut(document: OpenApiDocument, schema: Raw): void {
  const { discriminator } = schema
  const choice = Array.isArray(schema.oneOf) ? 'oneOf' : 'anyOf'
  const branches: Raw[] | undefined = schema[choice]
  const tag: unknown = discriminator?.propertyName
  if (branches && choice === 'oneOf' && isUnderstood(document, schema, branches)) return
  delete schema.discriminator
  if (!branches || typeof tag !== 'string' || branches.some((branch) => typeof branch?.$ref !== 'string')) return

  const names = new Map<string, string[]>(branches.map(({ $ref }) => [$ref, [nameOf($ref)]]))
  for (const [name, target] of Object.entries<string>(discriminator.mapping ?? {})) {
    const ref = target.startsWith('#/') ? target : `#/components/schemas/${target}`
    if (names.has(ref)) names.get(ref)?.push(name)
    else if (nodeAt(document, decode(ref.slice(1))) !== undefined) names.set(ref, [name])
  }
  const fallback: string | undefined = discriminator.defaultMapping
  const known = [...names.values()].flat()
  delete schema[choice]
  schema.allOf = [
    ...(schema.allOf ?? []),
    { type: 'object', ...(fallback === undefined && { required: [tag], properties: { [tag]: { enum: known } } }) },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ...[...names].map(([$ref, values]) => ({ if: { required: [tag], properties: { [tag]: { enum: values } } }, then: { $ref } })),
  ]
  if (fallback === undefined) return
  const $ref = fallback.startsWith('#/') ? fallback : `#/components/schemas/${fallback}`
  schema.allOf.push({ if: { required: [tag], properties: { [tag]: { enum: known } } }, else: { $ref } })
}

/** ajv knows a tag that is required and has its values listed in each branch, and words its errors well. */
function isUnderstood(document: OpenApiDocument, schema: Raw, branches: Raw[]): boolean {
  const { propertyName: tag, mapping, defaultMapping } = schema.discriminator ?? {}
  if (typeof tag !== 'string' || mapping !== undefined || defaultMapping !== undefined) return false
  const values = new Set<unknown>()
  return branches.every((branch) => {
    const known = typeof branch?.$ref === 'string' ? nodeAt(document, decode(branch.$ref.slice(1))) : branch
    const listed: unknown[] | undefined =
      known?.properties?.[tag]?.enum ?? (known?.properties?.[tag]?.const !== undefined ? [known.properties[tag].const] : undefined)
    const isRequired = [known?.required ?? [], schema.required ?? []].flat().includes(tag)
    if (!listed || !isRequired || listed.some((value) => values.has(value))) return false
    for (const value of listed) values.add(value)
    return true
  })
}

function nameOf(ref: string): string {
  return tokensOf(decode(ref.slice(1))).at(-1) ?? ''
}
