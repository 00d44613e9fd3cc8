import { decode, pointer, type Raw, tokensOf } from '../document.ts'
import { DocumentError } from '../note.ts'
import type { Folder } from './folder.ts'
import type { Source } from './source.ts'

/** A place in a file. */
export interface Origin {
  source: Source
  at: string
}

/** What a `$ref` leads to, and where that is. */
export interface Target extends Origin {
  node: Raw
}

/** Finds what a `$ref` that was written at `origin` leads to; `key` is where in that. Throws, with that place, when it leads nowhere. */
export type Find = (ref: string, origin: Origin, key?: string) => Target

const maxHops = 100

/** `isSettled` tells of a node whose own `$ref` is a pointer into the first file by now, wherever the node was written. */
export function createFinder(folder: Folder, isSettled: (node: Raw) => boolean): Find {
  const { entry } = folder
  const names = new Map<Source, Map<string, string>>()
  return (ref, origin, key) => find(ref, origin, key)

  function find(ref: string, { source, at }: Origin, key = '/$ref', hops = 0): Target {
    const asked = at + key
    const refuse = (message: string) => new DocumentError(source.locate(asked), message)
    if (hops > maxHops) throw refuse(`$ref to ${ref} leads in a circle`)
    const hash = ref.indexOf('#')
    const path = hash < 0 ? ref : ref.slice(0, hash)
    const fragment = hash < 0 ? '' : decode(ref.slice(hash + 1))
    const home = path === '' || path === entry.value.$self ? (path === '' ? source : entry) : undefined
    const named = home ? undefined : namesIn(source).get(path)
    if (named !== undefined) return descend(source, named + fragment, ref, asked, hops)
    if (!home && (/^[a-z][a-z\d+.-]+:/i.test(path) || path.startsWith('//'))) {
      const remedy = /^file:/i.test(path) ? 'write the path of a neighbour instead' : 'download it into the folder of the document'
      throw refuse(`$ref to ${ref} is a URL, and a document reads nothing but its own folder: ${remedy}`)
    }
    const there = home ?? folder.open(decode(path), source, () => source.locate(asked))
    if (fragment === '' || fragment.startsWith('/')) return descend(there, fragment, ref, asked, hops, source)
    const anchor = namesIn(there).get(`#${fragment}`)
    if (anchor === undefined) throw refuse(`$ref to ${ref} leads nowhere: no schema has the \`$anchor\` ${fragment}`)
    return descend(there, anchor, ref, asked, hops, source)
  }

  /** Goes down a pointer, through the `$ref`s on its way. */
  function descend(there: Source, at: string, ref: string, asked: string, hops: number, asker: Source = there): Target {
    let node: Raw = there.value
    let here = ''
    for (const token of tokensOf(at)) {
      if (node !== null && typeof node === 'object' && Object.hasOwn(node, token)) {
        node = node[token]
        here = pointer(here, token)
      } else if (typeof node?.$ref === 'string') {
        const owner = isSettled(node) ? entry : there
        const next = find(node.$ref, { source: owner, at: here }, '/$ref', hops + 1)
        return descend(next.source, next.at + at.slice(here.length), ref, asked, hops + 1, asker)
      } else throw new DocumentError(asker.locate(asked), `$ref to ${ref} leads nowhere: ${there.name} has no ${at}`)
    }
    if (node === null || typeof node !== 'object') {
      if (typeof node !== 'boolean')
        throw new DocumentError(asker.locate(asked), `$ref to ${ref} leads to ${node === null ? 'nothing' : `a ${typeof node}`}`)
    }
    return { source: there, at: here, node }
  }

  /** `$id` and `$anchor` → pointer, of one file. */
  function namesIn(source: Source): Map<string, string> {
    let found = names.get(source)
    if (!found) {
      found = new Map()
      collectNames(source.value, '', found)
      names.set(source, found)
    }
    return found
  }
}

function collectNames(node: Raw, at: string, found: Map<string, string>): void {
  if (typeof node.$id === 'string') found.set(node.$id, at)
  for (const keyword of ['$anchor', '$dynamicAnchor']) {
    if (typeof node[keyword] === 'string' && !found.has(`#${node[keyword]}`)) found.set(`#${node[keyword]}`, at)
  }
  for (const [key, child] of Object.entries(node))
    if (child !== null && typeof child === 'object') collectNames(child, pointer(at, key), found)
}
