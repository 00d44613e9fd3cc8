import type { ServerResponse } from 'node:http'
import type { Answer } from '../contract/call.ts'

/** What the head of an answer depends on, beside the answer. */
interface Framing {
  date: string
  /** In bytes; undefined for an answer that HTTP gives no body. */
  length: number | undefined
}

/** The heads of one listener's answers as node has written them, each to be sent again with another date and another length. */
export interface Heads {
  /** Undefined where node has written none of that status and those headers, and for the last answer of a connection, whose head says so. */
  again(answer: Answer, framing: Framing, outgoing: ServerResponse): string | undefined
  /** To be asked when node has written a head with the date as its first header and the length as its last. */
  remember(answer: Answer, framing: Framing, outgoing: ServerResponse): void
}

/** A head without its date and its length, and as it was last sent: most that follow have the same of both. */
interface Head {
  beforeDate: string
  beforeLength: string
  rest: string
  sent: string
  sentWith: Framing
}

/** Node's own fields of a response: its head, whether that is out, and whether it is the last one of its connection. */
type Written = ServerResponse & { _header: string | null; _headerSent: boolean; _last: boolean }

const lengthName = '\r\ncontent-length: '

export function createHeads(): Heads {
  /** By status. Frozen headers never change, so what node made of them once is right for each answer that has them. */
  const heads = new WeakMap<Answer['headers'], Map<number, Head>>()

  return {
    again({ status, headers }, { date, length }, { shouldKeepAlive }) {
      const head = shouldKeepAlive ? heads.get(headers)?.get(status) : undefined
      if (!head) return undefined
      if (head.sentWith.date !== date || head.sentWith.length !== length) {
        head.sent = head.beforeDate + date + head.beforeLength + (length ?? '') + head.rest
        head.sentWith = { date, length }
      }
      return head.sent
    },
    remember({ status, headers }, { date, length }, outgoing) {
      const { _header: written, _last: isLast } = outgoing as Written
      if (!written || isLast || outgoing.chunkedEncoding || headers.date !== undefined || !Object.isFrozen(headers)) return
      const atDate = written.indexOf(date)
      const behindDate = atDate + date.length
      const atLength = length === undefined ? written.length : written.indexOf(lengthName, behindDate) + lengthName.length
      const byStatus = heads.get(headers) ?? new Map<number, Head>()
      heads.set(headers, byStatus)
      byStatus.set(status, {
        beforeDate: written.slice(0, atDate),
        beforeLength: written.slice(behindDate, atLength),
        rest: written.slice(atLength + String(length ?? '').length),
        sent: written,
        sentWith: { date, length },
      })
    },
  }
}

/**
 * Head and body as one text to the connection of a response, past all that node does to make a head. False where it has no connection,
 * or not yet: then node has to keep it until there is one.
 */
export function sendWhole(status: number, head: string, text: string, encoding: BufferEncoding, outgoing: ServerResponse): boolean {
  const { socket } = outgoing
  if (!socket?.writable) return false
  outgoing.statusCode = status
  const written = outgoing as Written
  written._header = head
  written._headerSent = true
  socket.write(head + text, encoding)
  outgoing.end()
  return true
}
