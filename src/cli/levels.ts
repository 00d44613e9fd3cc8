import { written } from '../contract/note.ts'
import type { Vendor } from '../rulebook/vendor.ts'

export type Level = 'document' | 'resources' | 'rulebook'

/** How much of a vendor there is: its document alone, collections that keep what is sent, or rules for every answer. */
export function levelOf({ definition }: Vendor): Level {
  if (definition.operations.length > 0) return 'rulebook'
  return 'resources' in definition && definition.resources !== undefined ? 'resources' : 'document'
}

const most = 5

/** A line for each of the first notes of a contract, and how to read the rest. */
export function notesText({ name, contract: { notes } }: { name: string; contract: Pick<Vendor['contract'], 'notes'> }): string[] {
  const lines = notes.slice(0, most).map((note) => `${written(note)} ${note.message}`)
  const more = notes.length - lines.length
  return more > 0 ? [...lines, `${more} more: ringer check ${name}`] : lines
}
