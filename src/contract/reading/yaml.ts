import { createRequire } from 'node:module'
import type { EVENT_ID, Event } from 'js-yaml'
import { DocumentError } from '../note.ts'

/** How many levels a document may nest. */
export const maxDepth = 200

/** Where a node of a text starts. */
export interface Position {
  offset: number
  /** By key or index; undefined for a scalar. */
  children?: Map<string, Position>
}

type NodeEvent = Exclude<Event, { type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>

const require = createRequire(import.meta.url)

/**
 * Loaded where there is YAML to be read, or a place in a text to be told: a start with contracts that were prepared, or are JSON, does without.
 * By `require`, for reading is synchronous: a document's files are found one in the other.
 */
function jsYaml(): typeof import('js-yaml') {
  return require('js-yaml')
}

/** The one document in a text. Throws a `DocumentError` with line and column. */
export function parseYaml(text: string, name: string): unknown {
  if (text.trim() === '') throw new DocumentError({ file: name }, 'is empty')
  const { CORE_SCHEMA, constructFromEvents, mergeTag, YAMLException } = jsYaml()
  try {
    const documents = constructFromEvents(eventsOf(text), { source: text, schema: CORE_SCHEMA.withTags(mergeTag) })
    if (documents.length > 1) throw new DocumentError({ file: name }, 'holds several YAML documents (`---`): give each a file of its own')
    return documents[0]
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const { reason, mark } = error
    throw new DocumentError({ file: name, ...(mark && { line: mark.line + 1, column: mark.column + 1 }) }, inOurWords(reason), {
      cause: error,
    })
  }
}

function eventsOf(text: string): Event[] {
  return jsYaml().parseEvents(text, { maxDepth })
}

function inOurWords(reason: string): string {
  if (reason.startsWith('unknown')) return `${reason}: only YAML's own types are read, write the value plainly`
  if (reason.startsWith('nesting exceeded'))
    return `nests deeper than ${maxDepth} levels: move inner schemas to components and \`$ref\` them`
  if (reason.startsWith('duplicated')) return 'the same key stands twice in this map: rename one, or join them'
  return `not readable as YAML or JSON: ${reason}`
}

/** Where each node starts: a map's member at its key, anything else at itself. */
export function positionsOf(text: string): Position {
  const { EVENT_ID, getScalarValue, SCALAR_STYLE } = jsYaml()
  let root: Position = { offset: 0 }
  const open: { position: Position; isMap: boolean; key: string | undefined; keyAt: number }[] = []
  const anchors = new Map<string, Position>()
  let events: Event[] = []
  try {
    events = eventsOf(text)
  } catch {
    // JSON that is no YAML: then the file is the place.
  }
  for (const event of events) {
    if (event.type === EVENT_ID.POP) open.pop()
    else if (event.type !== EVENT_ID.DOCUMENT) meet(event)
  }
  return root

  function meet(event: NodeEvent): void {
    const offset = offsetOf(event)
    const parent = open.at(-1)
    if (parent?.isMap && parent.key === undefined) {
      parent.key = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : ''
      parent.keyAt = offset
      return
    }
    const name = event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd)
    const known = event.type === EVENT_ID.ALIAS && name !== undefined ? anchors.get(name) : undefined
    const position: Position = known ? { ...known, offset } : { offset }
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      position.children = new Map()
      open.push({ position, isMap: event.type === EVENT_ID.MAPPING, key: undefined, keyAt: 0 })
    }
    if (name !== undefined && !known) anchors.set(name, position)
    if (!parent) root = position
    else if (parent.isMap) {
      position.offset = parent.keyAt
      parent.position.children?.set(parent.key as string, position)
      parent.key = undefined
    } else parent.position.children?.set(String(parent.position.children.size), position)
  }

  /** Of a quoted text, its quote. */
  function offsetOf(event: NodeEvent): number {
    if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1
    if (event.type !== EVENT_ID.SCALAR) return event.start
    const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
    return isQuoted ? event.valueStart - 1 : event.valueStart
  }
}
