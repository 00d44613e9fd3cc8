import { pointer, type Raw, tokensOf } from '../document.ts'
import { DocumentError, type Note, type Place } from '../note.ts'
import { eachPart, type Kind, kindAt, type See, type SeeMap, type Way } from './anatomy.ts'
import type { Folder } from './folder.ts'
import type { Source } from './source.ts'
import { createFinder, type Origin, type Target } from './target.ts'

/** A document in one piece: every `$ref` of it is `#/…` and leads to a node that is there. */
export interface Bundle {
  document: Raw
  /** Where the node at a pointer into the bundled document was written, in whichever file. */
  locate(pointer: string): Place
  notes: Note[]
  /** The nodes of all parts of it, each before what is below it. */
  nodes: Raw[]
  /** Where its `$ref`s lead to, as pointers, each once. */
  targets: Iterable<string>
}

/** Where a stretch of the document was written: that which `depth` names lead to, and what is below it but for what comes from elsewhere. */
interface Stretch extends Origin {
  depth: number
  /** What is done about the parts in it, and the maps. */
  eyes?: { see: See; seeMap: SeeMap }
}

/** Where parts that come from elsewhere are put. The other kinds are put in the place of their `$ref`. */
const sections: Partial<Record<Kind, string>> = {
  schema: 'schemas',
  response: 'responses',
  parameter: 'parameters',
  example: 'examples',
  requestBody: 'requestBodies',
  header: 'headers',
  securityScheme: 'securitySchemes',
  link: 'links',
  callback: 'callbacks',
}
const swaggerSections: Partial<Record<Kind, string>> = { schema: 'definitions', response: 'responses', parameter: 'parameters' }

const maxCopies = 1_000_000

/**
 * Joins a document's files. Each part of another file is put into `components` once, however often it is asked for,
 * so that the work and the result grow with the files and not with the references.
 * Throws, at the `$ref`, when one leads nowhere, out of the folder, to the network or in a circle.
 */
export function bundle(folder: Folder): Bundle {
  const { entry } = folder
  const document = entry.value
  const isSwagger = document.swagger !== undefined
  const home: Stretch = { source: entry, at: '', depth: 0 }
  const notes: Note[] = []
  const origins = new Map<string, Origin>()
  const homes = new Map<Kind, Map<Raw, string>>()
  /** Those whose `$ref`s are seen to: they are pointers into the bundled document now. */
  const nodes: Raw[] = [document]
  /** The same to look them up. It is made when the first part is moved, for until then none is met twice. */
  let settled: Set<object> | undefined
  /** Copies of those. */
  const repeated = new Set<object>()
  /** Parts that were put beside the others, and where they come from. */
  const moved = new Map<object, Origin>()
  /** Maps that were put in the place of a `$ref`: their parts are read as in the file that they come from. */
  const guests = new Map<object, Origin>()
  const inlining = new Set<Raw>()
  const referred = new Map<Source, Map<Kind, Map<string, string>>>()
  const targets = new Set<string>()
  const find = createFinder(folder, isSettled)
  const waiting: (() => void)[] = []
  let copies = 0

  openSections()
  below(document, 'document', home, [])
  for (let next = waiting.pop(); next; next = waiting.pop()) next()
  return { document, locate, notes, nodes, targets }

  function locate(at: string): Place {
    for (let end = at.length; end > 0; end = at.lastIndexOf('/', end - 1)) {
      const origin = origins.get(at.slice(0, end))
      if (origin) return origin.source.locate(origin.at + at.slice(end))
    }
    return entry.locate(at)
  }

  /** A whole section of `components` may be in a file of its own. It is there before anything is put beside its parts. */
  function openSections(): void {
    for (const [section, map] of Object.entries<Raw>(document.components ?? {})) {
      const at = pointer('/components', section)
      if (typeof map?.$ref === 'string') document.components[section] = guest(map, { source: entry, at }, at)
    }
  }

  function guest(map: Raw, origin: Origin, at: string): Raw {
    const { value, from } = inPlace(map, origin, at)
    guests.set(value, from)
    return value
  }

  /** `way` leads to the node in the bundled document. */
  function below(node: Raw, kind: Kind, stretch: Stretch, way: Way): void {
    stretch.eyes ??= eyesFor(stretch)
    eachPart(node, kind, way, stretch.eyes.see, stretch.eyes.seeMap)
  }

  function eyesFor(stretch: Stretch): { see: See; seeMap: SeeMap } {
    return {
      see: (part, kind, way, parent, key) => meet(part, kind, begunBy(part, way, parent, key) ?? stretch, way, parent, key),
      seeMap: (map, way, parent, key) => {
        if (typeof map.$ref !== 'string') return
        parent[key] = guest(map, written(begunBy(map, way, parent, key) ?? stretch, way), pointer('', ...way))
      },
    }
  }

  /** The stretch that begins with a part. Most documents are one from end to end. */
  function begunBy(part: Raw, way: Way, parent: Raw, key: string): Stretch | undefined {
    const origin = moved.size > 0 ? moved.get(part) : undefined
    if (origin) return { ...origin, depth: way.length }
    const guest = guests.size > 0 ? guests.get(parent) : undefined
    return guest && { source: guest.source, at: pointer(guest.at, key), depth: way.length }
  }

  /** Where a part was written. It is made when somebody asks, and of most parts nobody does. */
  function written({ source, at, depth }: Stretch, way: Way): Origin {
    return { source, at: pointer(at, ...way.slice(depth)) }
  }

  function meet(part: Raw, kind: Kind, stretch: Stretch, way: Way, parent: Raw, key: string): void {
    if (settled?.has(part)) return
    if (!repeated.has(part)) {
      if (kind === 'schema' && (part.$dynamicRef !== undefined || part.discriminator !== undefined)) readSchema(part, written(stretch, way))
      if (typeof part.$ref === 'string') {
        if (!hasPlace(part, kind, stretch, way)) {
          const { value, from } = inPlace(part, written(stretch, way), pointer('', ...way))
          parent[key] = value
          meet(value, kind, { ...from, depth: way.length }, way, parent, key)
          return
        }
        part.$ref = refer(part.$ref, kind, stretch, way)
      }
    }
    nodes.push(part)
    settled?.add(part)
    below(part, kind, stretch, way)
  }

  /** Whether what a part leads to may stand elsewhere. */
  function hasPlace(part: Raw, kind: Kind, stretch: Stretch, way: Way): boolean {
    if (sections[kind] !== undefined) return true
    return kind === 'pathItem' && Object.keys(part).length === 1 && isHome(find(part.$ref, written(stretch, way)), kind)
  }

  function settledNow(): Set<object> {
    settled ??= new Set(nodes)
    return settled
  }

  function isSettled(node: Raw): boolean {
    return settledNow().has(node) || repeated.has(node)
  }

  function readSchema(schema: Raw, origin: Origin): void {
    if (typeof schema.$dynamicRef === 'string') {
      note(origin, '$dynamicRef', 'is taken as a plain $ref: it leads to the schema that it names, whoever asks')
      schema.$ref ??= schema.$dynamicRef
      delete schema.$dynamicRef
    }
    const mapping = schema.discriminator?.mapping
    if (mapping === null || typeof mapping !== 'object') return
    for (const [name, value] of Object.entries(mapping)) {
      if (typeof value !== 'string' || !/[/#]|\.(ya?ml|json)$/.test(value)) continue
      try {
        const at = pointer(origin.at, 'discriminator', 'mapping', name)
        mapping[name] = refer(value, 'schema', { source: origin.source, at, depth: 0 }, [], '')
      } catch (error) {
        if (!(error instanceof DocumentError) || !error.message.includes('leads nowhere')) throw error
        delete mapping[name]
        note(origin, `discriminator/mapping/${name}`, `leads nowhere (${value}), so ${name} is not known`)
      }
    }
  }

  function note({ source, at }: Origin, below: string, message: string): void {
    notes.push({ ...source.locate(`${at}/${below}`), message })
  }

  /** The `$ref` by which the bundled document knows what another `$ref` leads to. */
  function refer(ref: string, kind: Kind, stretch: Stretch, way: Way, key = '/$ref'): string {
    const known = ensureMap(ensureMap(referred, stretch.source), kind)
    let found = known.get(ref)
    if (found === undefined) {
      const target = find(ref, written(stretch, way), key)
      const at = isHome(target, kind) ? target.at : place(target, kind)
      targets.add(at)
      found = `#${encode(at)}`
      known.set(ref, found)
    }
    return found
  }

  /** Whether a target is where parts of its kind are anyway. */
  function isHome({ source, at }: Origin, kind: Kind): boolean {
    if (source !== entry) return false
    return isSwagger ? at.startsWith(`/${swaggerSections[kind]}/`) && tokensOf(at).length === 2 : kindAt(document, at) === kind
  }

  function place({ node, source, at }: Target, kind: Kind): string {
    const known = ensureMap(homes, kind)
    const before = known.get(node)
    if (before !== undefined) return before
    const section = (isSwagger ? swaggerSections : sections)[kind] as string
    const base = isSwagger ? '' : '/components'
    const shelf = ensure(isSwagger ? document : ensure(document, 'components'), section)
    const wanted = (tokensOf(at).at(-1) ?? stem(source.path)).replace(/[^\w.-]/g, '_') || 'part'
    let name = wanted
    for (let n = 2; Object.hasOwn(shelf, name); n++) name = `${wanted}-${n}`
    const here = pointer(base, section, name)
    known.set(node, here)
    origins.set(here, { source, at })
    // A part of this very file may hold the place that it is put into.
    const part = source === entry ? copied(node) : node
    shelf[name] = part
    settledNow()
    if (part === null || typeof part !== 'object') return here
    moved.set(part, { source, at })
    const way = tokensOf(here)
    waiting.push(() => meet(part, kind, { source, at, depth: way.length }, way, shelf, name))
    return here
  }

  /** What a `$ref` leads to and what stands beside it, for that which components have no place for. */
  function inPlace(part: Raw, origin: Origin, at: string): { value: Raw; from: Origin } {
    const { $ref, ...beside } = part
    const target = find($ref, origin)
    if (inlining.has(target.node)) throw new DocumentError(origin.source.locate(`${origin.at}/$ref`), `$ref to ${$ref} leads in a circle`)
    inlining.add(target.node)
    const from = { source: target.source, at: target.at }
    origins.set(at, from)
    const copy = copied(target.node)
    const inner = typeof copy.$ref === 'string' && !repeated.has(copy) ? inPlace(copy, from, at) : { value: copy, from }
    inlining.delete(target.node)
    return { value: { ...inner.value, ...beside }, from: inner.from }
  }

  /** A copy knows as well which of its `$ref`s are seen to. */
  function copied(node: Raw): Raw {
    if (node === null || typeof node !== 'object') return node
    if (++copies > maxCopies) throw new DocumentError(entry.locate(''), 'its `$ref`s copy too much: let them lead to parts in components')
    if (Array.isArray(node)) return node.map(copied)
    const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, copied(child)]))
    if (isSettled(node)) repeated.add(copy)
    return copy
  }
}

function ensureMap<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let map = maps.get(key)
  if (!map) {
    map = new Map()
    maps.set(key, map)
  }
  return map
}

function ensure(parent: Raw, key: string): Raw {
  if (parent[key] === undefined) parent[key] = {}
  return parent[key]
}

function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
}

/** As a URI fragment: a `%` in a name is not read as an escape. */
function encode(at: string): string {
  return at.replaceAll('%', '%25')
}
