import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** File → what stands for its content. */
export type Stamps = ReadonlyMap<string, string>

/** A file that is saved as it was has not changed; one that is not there has a stamp too. */
export function stampsOf(files: Iterable<string>): Stamps {
  return new Map([...new Set(files)].map((file) => [file, stampOf(file)]))
}

/** The files whose content is another now. */
export function changedSince(stamps: Stamps): string[] {
  return [...stamps].flatMap(([file, stamp]) => (stampOf(file) === stamp ? [] : [file]))
}

function stampOf(file: string): string {
  try {
    return createHash('sha1').update(readFileSync(file)).digest('base64')
  } catch {
    return 'missing'
  }
}
