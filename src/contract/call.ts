import type { Socket } from 'node:net'

/** A request as it reached a vendor: plain data, whoever brought it (a socket, an in-process fetch, a witness). */
export interface Call {
  /** Upper case. */
  method: string
  /** Percent-encoded, starts with a slash, without the vendor's prefix and without the query. */
  path: string
  /** Without the question mark; empty when there is none. */
  query: string
  headers: Headings
  /** UTF-8 text; an empty body is no body. */
  body: string | undefined
  /** The same as it was sent, where it is no UTF-8: then `body` is only near to it. */
  bytes?: Uint8Array | undefined
  /** The body passed the limit and was not read. */
  tooLarge?: boolean | undefined
  /** It came over a connection, to which something can be done. */
  connected?: boolean | undefined
}

/** Headers as `Headers` and `Map` have them; names in lower case. */
export interface Headings extends Iterable<[string, string]> {
  get(name: string): string | null | undefined
}

/** What goes back, before it becomes HTTP. */
export interface Answer {
  status: number
  /** Lower-case names. */
  headers: Record<string, string>
  /** Ready to send; undefined is no body. */
  text: string | undefined
  /** In place of `text`: sends pieces until it closes, or until the function that it gives back is called. */
  stream?: (send: (piece: string | Uint8Array) => void, close: () => void) => () => void
  /** At least so long before anything is sent. */
  delayMs?: number | undefined
  /** In place of everything: what is done to the connection. */
  send?: (wire: Wire) => void
}

/** The connection of one request. */
export interface Wire {
  socket: Socket
  /** Ends it with a TCP RST, also beneath TLS. */
  reset(): void
  /** Status line and headers of the answer, with these besides; without the empty line behind them. */
  head(headers: Record<string, string>): string
  body: Buffer
}

/** One way in which a request or an answer breaks its contract. */
export interface Violation {
  in: 'body' | 'path' | 'query' | 'header' | 'cookie' | 'security' | 'response'
  /** JSON pointer into the part named by `in`; empty for the whole. */
  pointer: string
  /** The schema keyword that failed, or `json`, `multipart`, `contentType`, `depth` for a body that could not be read. */
  keyword: string
  message: string
  /** What the keyword speaks of: ajv's own `params` (`{ missingProperty }`, `{ allowedValues }`, …). */
  params: Record<string, unknown>
}
