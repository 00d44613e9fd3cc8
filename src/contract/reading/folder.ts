import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { DocumentError, type Place } from '../note.ts'
import { readSource, type Source } from './source.ts'

/** The files of one document: the first one, and its neighbours as they are asked for. */
export interface Folder {
  entry: Source
  /** A file by its path beside another. Throws, at the place that asks, when it is outside the folder or not there. */
  open(path: string, from: Source, place: () => Place): Source
  /** Those that were opened until now, absolute. */
  files(): string[]
}

const maxBytes = 32 * 1024 * 1024
const maxFiles = 2_000

/** Opens a document. A document may read its own folder and what is below, not the rest of the disk, whatever the links there say. */
export function openFolder(file: string): Folder {
  const name = relative(process.cwd(), file) || file
  const shown = dirname(name)
  const sources = new Map<string, Source>()
  let bytes = 0
  const read = (path: string, as: string, place: () => Place | { file: string }): Source => {
    const known = sources.get(path)
    if (known) return known
    bytes += sizeOf(path, as, place)
    if (bytes > maxBytes)
      throw new DocumentError(place(), `${as} makes the document larger than 32 MiB: cut it to the operations that you call`)
    if (sources.size >= maxFiles) throw new DocumentError(place(), `more than ${maxFiles} files: bundle them into one first`)
    const source = readSource(path, as, readFileSync(path))
    sources.set(path, source)
    return source
  }
  const entry = read(
    realPath(file, name, () => ({ file: name })),
    name,
    () => ({ file: name }),
  )
  const root = dirname(entry.path)
  return {
    entry,
    files: () => [...sources.keys()],
    open(path, from, place) {
      const wanted = resolve(dirname(from.path), path)
      if (!isInside(wanted, root)) throw new DocumentError(place(), outside(path))
      const found = realPath(wanted, path, place)
      if (!isInside(found, root)) throw new DocumentError(place(), outside(path))
      return read(found, join(shown, relative(root, found)), place)
    },
  }
}

function outside(path: string): string {
  return `$ref to ${path} leads out of the document's folder: copy that file into it`
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function realPath(path: string, as: string, place: () => Place | { file: string }): string {
  try {
    return realpathSync(path)
  } catch (error) {
    throw new DocumentError(place(), `there is no file ${as}`, { cause: error })
  }
}

/** A pipe or a device would never end. */
function sizeOf(path: string, as: string, place: () => Place | { file: string }): number {
  const stats = statSync(path)
  if (!stats.isFile()) throw new DocumentError(place(), `${as} is no file`)
  return stats.size
}
