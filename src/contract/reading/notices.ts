import type { Note, Place } from '../note.ts'

/** Says of a place in the document (a pointer) what is not honoured there. */
export type Notice = (at: string, message: string) => void

const shownOfAKind = 3

/** Gathers what is not honoured. A document that does one thing a thousand times gets it said for the first few places and counted. */
export function createNotices(): { notice: Notice; notes(locate: (pointer: string) => Place): Note[] } {
  const places = new Map<string, string[]>()
  return {
    notice(at, message) {
      const known = places.get(message)
      if (known) known.push(at)
      else places.set(message, [at])
    },
    notes(locate) {
      return [...places].flatMap(([message, all]) =>
        all.slice(0, shownOfAKind).map((at, index) => {
          const more = index === shownOfAKind - 1 ? all.length - shownOfAKind : 0
          return { ...locate(at), message: more > 0 ? `${message} (and at ${more} more places)` : message }
        }),
      )
    },
  }
}
