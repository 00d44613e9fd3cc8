/** A path template's operations, found. */
export interface Route<T> {
  /** Upper-case method → what was registered. */
  methods: Map<string, T>
  /** Decoded path parameters, as sent. */
  params: Record<string, string>
}

interface Node<T> {
  literals: Map<string, Node<T>>
  /** `{id}`: any segment but the empty one. */
  parameter?: Node<T>
  /** `{id}.json`, `{id}:capture`: a segment that is partly literal. */
  patterns: { pattern: RegExp; node: Node<T> }[]
  leaf?: { names: string[]; methods: Map<string, T> }
}

export interface Router<T> {
  add(method: string, template: string, value: T): void
  /** Literal segments win over parameters, whatever the order of registration; the search backtracks. */
  find(path: string): Route<T> | undefined
}

/** A matcher for OpenAPI path templates. */
export function createRouter<T>(): Router<T> {
  const root = createNode<T>()
  return {
    add(method, template, value) {
      const names: string[] = []
      let node = root
      for (const segment of template.split('/').slice(1)) node = descend(node, segment, names)
      node.leaf ??= { names, methods: new Map() }
      node.leaf.methods.set(method, value)
    },
    find(path) {
      const sent: string[] = []
      const leaf = search(root, path.split('/'), 1, sent)
      if (!leaf) return undefined
      const params: Record<string, string> = {}
      leaf.names.forEach((name, index) => {
        params[name] = decode(sent[index] ?? '')
      })
      return { methods: leaf.methods, params }
    },
  }
}

function createNode<T>(): Node<T> {
  return { literals: new Map(), patterns: [] }
}

function descend<T>(node: Node<T>, segment: string, names: string[]): Node<T> {
  const inside = [...segment.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string)
  names.push(...inside)
  if (inside.length === 0) {
    const next = node.literals.get(segment) ?? createNode<T>()
    node.literals.set(segment, next)
    return next
  }
  if (segment === `{${inside[0]}}`) {
    node.parameter ??= createNode<T>()
    return node.parameter
  }
  const source = segment.split(/\{[^}]+\}/).map((literal) => literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const pattern = new RegExp(`^${source.join('([^/]+?)')}$`)
  const known = node.patterns.find((other) => other.pattern.source === pattern.source)
  if (known) return known.node
  const next = createNode<T>()
  node.patterns.push({ pattern, node: next })
  return next
}

function search<T>(node: Node<T>, segments: string[], at: number, sent: string[]): Node<T>['leaf'] {
  const segment = segments[at]
  if (segment === undefined) return node.leaf
  const depth = sent.length
  const literal = node.literals.get(segment)
  const found = literal && search(literal, segments, at + 1, sent)
  if (found) return found
  for (const { pattern, node: next } of node.patterns) {
    const match = pattern.exec(segment)
    if (!match) continue
    sent.push(...match.slice(1))
    const leaf = search(next, segments, at + 1, sent)
    if (leaf) return leaf
    sent.length = depth
  }
  if (node.parameter && segment !== '') {
    sent.push(segment)
    const leaf = search(node.parameter, segments, at + 1, sent)
    if (leaf) return leaf
    sent.length = depth
  }
  return undefined
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
