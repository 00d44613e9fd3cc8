import { follow, nodeAt, type OpenApiDocument } from '../../contract/document.ts'
import type { Contract } from '../../contract/load.ts'
import { isJson } from '../../contract/media-type.ts'
import type { DocumentedResponse } from '../../contract/responses.ts'
import type { Row } from './keys.ts'
import type { ListFacts } from './pages.ts'
import { isObject, keeping } from './records.ts'
import { findSchema, itemsAt, jsonSchemaAt, partsAt, propertiesAt, requiredAt, typesAt } from './schema.ts'
import type { Shape } from './shape.ts'

/** The body that shows a record; undefined where the answer shows none, and the contract's example is the body. */
export type ShowRecord = (record: Row) => unknown
export type ShowList = (items: Row[], facts: ListFacts, linkTo: (query: Record<string, string>) => string) => unknown

/** A record behind whatever envelope a response has. */
export function recordIn(contract: Contract, shape: Shape, response: DocumentedResponse): ShowRecord {
  const { document } = contract
  const schema = schemaOf(contract, response)
  const found =
    schema &&
    (findSchema(document, schema, (at) => follow(document, at) === shape.schema) ??
      findSchema(document, schema, (at) => Object.hasOwn(propertiesAt(document, at), shape.key)))
  if (!schema || !found) return () => undefined
  const project = projection(document, shape, found.schema)
  return (record) => keeping(contract, schema, placed(response, found.path, project(record)))
}

/** Records in an array, and what the envelope around it says of them: how many there are, and how to get at the next ones. */
export function listIn(contract: Contract, shape: Shape, response: DocumentedResponse): ShowList {
  const { document } = contract
  const schema = schemaOf(contract, response)
  const itemOf = (at: string) => itemsAt(document, at)
  const found =
    schema &&
    (findSchema(document, schema, (at) => sameAs(document, itemOf(at), shape.schema)) ??
      findSchema(document, schema, (at) => Object.hasOwn(propertiesAt(document, itemOf(at) ?? at), shape.key) && itemOf(at) !== undefined))
  if (!schema || !found) return () => undefined
  const project = projection(document, shape, itemOf(found.schema) as string)
  const told = tellers(document, schema)
  return (items, facts, linkTo) => {
    const body = placed(response, found.path, items.map(project))
    if (isObject(body)) for (const tell of told) tell(body, facts, linkTo)
    return keeping(contract, schema, body)
  }
}

function schemaOf({ document }: Contract, { at, mediaType }: DocumentedResponse): string | undefined {
  return mediaType !== undefined && isJson(mediaType) ? jsonSchemaAt(document, at) : undefined
}

function sameAs(document: OpenApiDocument, at: string | undefined, schema: string): boolean {
  return at !== undefined && follow(document, at) === schema
}

/** Not all answers show all attributes: a list often has fewer. What the contract does not know at all goes wherever it may. */
function projection(document: OpenApiDocument, { properties, writeOnly, hidden }: Shape, target: string): (record: Row) => Row {
  const shown = propertiesAt(document, target)
  const isOpen = partsAt(document, target).every((at) => nodeAt(document, at)?.additionalProperties !== false)
  const isShown = (name: string) =>
    Object.hasOwn(shown, name) ? !writeOnly.has(name) : isOpen && !hidden.has(name) && !Object.hasOwn(properties, name)
  const inOrder = Object.keys(shown)
  return (record) => {
    const names = [...new Set([...inOrder, ...Object.keys(record)])].filter((name) => record[name] !== undefined && isShown(name))
    return Object.fromEntries(names.map((name) => [name, record[name]]))
  }
}

function placed(response: DocumentedResponse, path: string[], value: unknown): unknown {
  if (path.length === 0) return value
  const example = response.example().value
  const body: Row = isObject(example) ? structuredClone(example) : {}
  let node = body
  for (const name of path.slice(0, -1)) {
    if (!isObject(node[name])) node[name] = {}
    node = node[name] as Row
  }
  node[path.at(-1) as string] = value
  return body
}

type Tell = (body: Row, facts: ListFacts, linkTo: (query: Record<string, string>) => string) => void
type Telling = (facts: ListFacts, linkTo: (query: Record<string, string>) => string) => unknown

const tellings: [RegExp, string[], Telling][] = [
  [/^(total|total(count|items|results|records|elements|size|hits)|count)$/, ['integer', 'number'], ({ total }) => total],
  [/^(numberofelements|resultcount|itemcount)$/, ['integer', 'number'], ({ shown }) => shown],
  [/^(limit|perpage|pagesize|itemsperpage)$/, ['integer', 'number'], ({ limit, shown }) => limit ?? shown],
  [/^(offset|skip|start)$/, ['integer', 'number'], ({ offset }) => offset],
  [/^(page|currentpage|pagenumber)$/, ['integer', 'number'], ({ page }) => page],
  [/^(pages|totalpages|pagecount|lastpage)$/, ['integer', 'number'], ({ pages }) => pages],
  [/^(hasmore|hasnext|hasnextpage|more)$/, ['boolean'], ({ more }) => more],
  [/^(cursor|nextcursor|nextpagetoken|nexttoken|endcursor)$/, ['string'], ({ cursor }) => cursor],
  [/^(next|nextpage|nexturl|nextlink|nextpageurl)$/, ['string'], ({ next }, linkTo) => next && linkTo(next)],
  [/^(nextpage)$/, ['integer', 'number'], ({ page, more }) => (more ? page + 1 : undefined)],
  [/^(prev|previous|previouspage|prevurl|previousurl)$/, ['string'], () => undefined],
]

/** What an envelope tells, wherever it stands in it: `total`, `meta.total`, `pagination.next_cursor`. */
function tellers(document: OpenApiDocument, schema: string, path: string[] = []): Tell[] {
  return Object.entries(propertiesAt(document, schema)).flatMap(([name, at]) => {
    const types = typesAt(document, at)
    if (types.includes('object')) return path.length < 2 ? tellers(document, at, [...path, name]) : []
    const plain = name.toLowerCase().replace(/[^a-z]/g, '')
    const telling = tellings.find(([names, known]) => names.test(plain) && known.some((type) => types.includes(type)))?.[2]
    if (!telling) return []
    const none = types.includes('null') ? null : requiredAt(document, schema).includes(name) ? '' : undefined
    return [
      (body, facts, linkTo) => {
        const node = path.reduce<unknown>((node, step) => (isObject(node) ? node[step] : undefined), body)
        if (!isObject(node)) return
        const value = telling(facts, linkTo) ?? none
        if (value === undefined) delete node[name]
        else node[name] = value
      },
    ]
  })
}
