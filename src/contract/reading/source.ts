import { type Raw, tokensOf } from '../document.ts'
import { DocumentError, type Place } from '../note.ts'
import { maxDepth, type Position, parseYaml, positionsOf } from './yaml.ts'

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

/** What aliases (`*name`) may swell one file to. */
const maxNodes = 3_000_000

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
