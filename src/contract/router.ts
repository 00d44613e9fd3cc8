import { decode } from './document.ts'

/** What a path leads to. */
export interface Route<T> {
  /** Upper-case method → what was registered. */
  methods: Map<string, T>
  /** What is registered for the method that was asked for; `HEAD` is asked as `GET` where there is no other. */
  value: T | undefined
  /** Decoded path parameters, as sent, by the names of that method's template; none without a value. */
  params: Record<string, string>
}

interface Leaf<T> {
  methods: Map<string, T>
  /** By method: some documents call one segment `{id}` here and `{userId}` there. */
  names: Map<string, string[]>
}

interface Node<T> {
  literals: Map<string, Node<T>>
  /** The literal, where there is one only: it is compared where it stands. */
  only: { text: string; node: Node<T> } | undefined
  /** `{id}`: any segment but the empty one. */
  parameter?: Node<T>
  /** `{id}.json`, `{id}:capture`: a segment that is partly literal. */
  patterns: { literals: string[]; node: Node<T> }[]
  leaf?: Leaf<T>
}

export interface Router<T> {
  /** Gives back what is registered for that method and path already; then nothing is added. */
  add(method: string, template: string, value: T): T | undefined
  /** The route of a path, or of what follows `from` in it. Literal segments win over parameters, whatever the order of registration. */
  find(method: string, path: string, from?: number): Route<T> | undefined
}

/** A matcher for OpenAPI path templates. */
export function createRouter<T>(): Router<T> {
  const root = createNode<T>()
  return {
    add(method, template, value) {
      const names: string[] = []
      let node = root
      for (const segment of template.split('/').slice(1)) node = descend(node, segment, names)
      node.leaf ??= { methods: new Map(), names: new Map() }
      const known = node.leaf.methods.get(method)
      if (known !== undefined) return known
      node.leaf.methods.set(method, value)
      node.leaf.names.set(method, names)
      return undefined
    },
    find(method, path, from = 0) {
      const sent: string[] = []
      const leaf = search(root, path, from + 1, sent)
      if (!leaf) return undefined
      const { methods, names } = leaf
      const asked = method === 'HEAD' && !methods.has(method) ? 'GET' : method
      return { methods, value: methods.get(asked), params: named(names.get(asked), sent) }
    },
  }
}

function named(names: string[] = [], sent: string[]): Record<string, string> {
  const params: Record<string, string> = {}
  for (let at = 0; at < names.length; at++) params[names[at] as string] = decode(sent[at] ?? '')
  return params
}

function createNode<T>(): Node<T> {
  return { literals: new Map(), only: undefined, patterns: [] }
}

function descend<T>(node: Node<T>, segment: string, names: string[]): Node<T> {
  const inside = segment.includes('{') ? [...segment.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string) : []
  names.push(...inside)
  if (inside.length === 0) {
    const literal = decode(segment)
    const next = node.literals.get(literal) ?? createNode<T>()
    node.literals.set(literal, next)
    node.only = node.literals.size === 1 ? { text: literal, node: next } : undefined
    return next
  }
  if (segment === `{${inside[0]}}`) {
    node.parameter ??= createNode<T>()
    return node.parameter
  }
  const literals = segment.split(/\{[^}]+\}/)
  const known = node.patterns.find((other) => other.literals.join('{}') === literals.join('{}'))
  if (known) return known.node
  const next = createNode<T>()
  node.patterns.push({ literals, node: next })
  return next
}

/**
 * What stands between the literals of a segment, each as short as can be; a regular expression would try all ways to share out a hostile one.
 */
function between(literals: string[], segment: string): string[] | undefined {
  const [first = ''] = literals
  const last = literals[literals.length - 1] as string
  if (!segment.startsWith(first) || !segment.endsWith(last)) return undefined
  const sent: string[] = []
  let at = first.length
  for (const literal of literals.slice(1, -1)) {
    const end = segment.indexOf(literal, at + 1)
    if (end < 0) return undefined
    sent.push(segment.slice(at, end))
    at = end + literal.length
  }
  const end = segment.length - last.length
  if (end <= at) return undefined
  return [...sent, segment.slice(at, end)]
}

/** What the segments from `at` on lead to; it backtracks. Behind the last segment `at` is beyond the path. */
function search<T>(node: Node<T>, path: string, at: number, sent: string[]): Leaf<T> | undefined {
  if (at > path.length) return node.leaf
  const { only } = node
  if (only && path.startsWith(only.text, at)) {
    const behind = at + only.text.length
    const found = behind === path.length || path[behind] === '/' ? search(only.node, path, behind + 1, sent) : undefined
    if (found) return found
  }
  const slash = path.indexOf('/', at)
  const end = slash === -1 ? path.length : slash
  const segment = path.slice(at, end)
  const depth = sent.length
  const literal = node.literals.size === 0 ? undefined : node.literals.get(decode(segment))
  const found = literal && search(literal, path, end + 1, sent)
  if (found) return found
  for (const { literals, node: next } of node.patterns) {
    const found = between(literals, segment)
    if (!found) continue
    sent.push(...found)
    const leaf = search(next, path, end + 1, sent)
    if (leaf) return leaf
    sent.length = depth
  }
  if (node.parameter && segment !== '') {
    sent.push(segment)
    const leaf = search(node.parameter, path, end + 1, sent)
    if (leaf) return leaf
    sent.length = depth
  }
  return undefined
}
