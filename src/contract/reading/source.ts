import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  mergeTag,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml'
import { type Raw, tokensOf } from '../document.ts'
import { DocumentError, type Place } from '../note.ts'

/** One file of a document, read. */
export interface Source {
  /** As it is named in messages. */
  name: string
  /** Absolute, without symbolic links. */
  path: string
  value: Raw
  /** Where the node at a pointer was written, else where the nearest node around it was. */
  locate(pointer: string): Place
}

const maxDepth = 200
/** What aliases (`*name`) may swell one file to. */
const maxNodes = 3_000_000
const schema = CORE_SCHEMA.withTags(mergeTag)

/**
 * Reads YAML, or JSON: a tree of plain data, in which nothing is shared and nothing leads back to itself.
 * Throws an error that names line and column.
 */
export function readSource(path: string, name: string, bytes: Uint8Array, what = 'an OpenAPI document'): Source {
  const text = decode(bytes, name)
  let positions: Position | undefined
  let starts: number[] | undefined
  const locate = (pointer: string): Place => {
    positions ??= positionsOf(text)
    starts ??= startsOf(text)
    const { offset, found } = nearestTo(positions, pointer)
    return { file: name, ...lineAt(starts, offset), pointer: found }
  }
  const json = parsedJson(text)
  const value = json ?? parseYaml(text, name)
  if (value === null || typeof value !== 'object') {
    throw new DocumentError({ file: name, line: 1, column: 1 }, `holds ${kindOf(value)} where ${what} is a map`)
  }
  if (json === undefined || !isModest(json)) untangle(value, (pointer, message) => new DocumentError(locate(pointer), message))
  return { name, path, value, locate }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DocumentError({ file: name }, 'is no text: a document is YAML or JSON, in UTF-8')
  }
}

/** By the engine's own parser, which is ten times as fast; what that refuses may still be YAML, where it is said better and with its place. */
function parsedJson(text: string): object | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parseYaml(text: string, name: string): unknown {
  if (text.trim() === '') throw new DocumentError({ file: name }, 'is empty')
  try {
    const documents = constructFromEvents(eventsOf(text), { source: text, schema })
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
  return parseEvents(text, { maxDepth })
}

function inOurWords(reason: string): string {
  if (reason.startsWith('unknown')) return `${reason}: only YAML's own types are read, write the value plainly`
  if (reason.startsWith('nesting exceeded'))
    return `nests deeper than ${maxDepth} levels: move inner schemas to components and \`$ref\` them`
  if (reason.startsWith('duplicated')) return 'the same key stands twice in this map: rename one, or join them'
  return `not readable as YAML or JSON: ${reason}`
}

/** Whether what was JSON, where nothing is shared, has nothing that `untangle` would refuse. */
function isModest(root: object): boolean {
  let nodes = 0
  return visit(root, 0)

  function visit(node: Raw, depth: number): boolean {
    if (depth > maxDepth) return false
    for (const key in node) {
      if (++nodes > maxNodes || key === '__proto__') return false
      const child = node[key]
      if (child !== null && typeof child === 'object' && !visit(child, depth + 1)) return false
    }
    return true
  }
}

/** Gives each alias a value of its own, since documents are rewritten in place. */
function untangle(root: object, refuse: (pointer: string, message: string) => Error): void {
  const seen = new Set<unknown>([root])
  let nodes = 0
  const path: string[] = []
  const here = () => path.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  visit(root)

  function visit(node: Raw): void {
    if (path.length > maxDepth) throw refuse(here(), `nests deeper than ${maxDepth} levels, or an alias leads back to itself`)
    for (const key of Object.keys(node)) {
      path.push(key)
      if (++nodes > maxNodes)
        throw refuse(here(), `has more than ${maxNodes.toLocaleString('en')} values, aliases counted: use \`$ref\`, or cut it`)
      if (key === '__proto__') throw refuse(here(), 'a key may not be named __proto__: rename it')
      let child = node[key]
      if (child !== null && typeof child === 'object') {
        if (seen.has(child)) {
          child = Array.isArray(child) ? [...child] : { ...child }
          node[key] = child
        }
        seen.add(child)
        visit(child)
      }
      path.pop()
    }
  }
}

type NodeEvent = Exclude<Event, { type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>

interface Position {
  offset: number
  /** By key or index; undefined for a scalar. */
  children?: Map<string, Position>
}

/** Where each node starts: a map's member at its key, anything else at itself. */
function positionsOf(text: string): Position {
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
}

/** Of a quoted text, its quote. */
function offsetOf(event: NodeEvent): number {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1
  if (event.type !== EVENT_ID.SCALAR) return event.start
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
  return isQuoted ? event.valueStart - 1 : event.valueStart
}

function nearestTo(root: Position, pointer: string): { offset: number; found: string } {
  let position = root
  let found = ''
  for (const token of tokensOf(pointer)) {
    const child = position.children?.get(token)
    if (!child) break
    position = child
    found += `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`
  }
  return { offset: position.offset, found }
}

function lineAt(starts: number[], offset: number): { line: number; column: number } {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 }
}

function startsOf(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

function kindOf(value: unknown): string {
  return value === null || value === undefined ? 'nothing' : `a ${typeof value}`
}
