import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Answer } from '../contract/call.ts'
import { type Heads, sendWhole } from './heads.ts'
import { rawSocketOf } from './raw-sockets.ts'
import { isBodiless } from './respond.ts'
import { wait } from './wait.ts'

/** An answer over a connection: as HTTP, late or in pieces where it has to be, or what is done to the connection instead. */
export function deliver(answer: Answer, outgoing: ServerResponse, date: string, heads: Heads): void {
  const { delayMs } = answer
  if (delayMs === undefined) {
    send(answer, outgoing, date, heads)
    return
  }
  if (outgoing.closed) return
  const onLeave = (left: () => void) => {
    outgoing.once('close', left)
    return () => void outgoing.off('close', left)
  }
  void wait(delayMs, onLeave).then((stayed) => {
    if (stayed) send(answer, outgoing, date, heads)
  })
}

function send(answer: Answer, outgoing: ServerResponse, date: string, heads: Heads): void {
  const { status, headers, stream } = answer
  if (answer.send) {
    sendRaw(answer.send, { status, headers: { date, ...headers }, text: answer.text ?? '' }, outgoing)
    return
  }
  const isEmpty = outgoing.req.method === 'HEAD' || isBodiless(status)
  if (stream) {
    writeHead(answer, outgoing, date, undefined)
    if (isEmpty) outgoing.end()
    else sendPieces(stream, outgoing)
    return
  }
  const { text = '' } = answer
  const length = isBodiless(status) ? undefined : Buffer.byteLength(text)
  // Where each character is a byte it goes out as it is; so does a head alone.
  const encoding = isEmpty || length === text.length ? 'latin1' : 'utf8'
  const body = isEmpty ? '' : text
  const head = heads.again(answer, { date, length }, outgoing)
  if (head !== undefined && sendWhole(status, head, body, encoding, outgoing)) return
  writeHead(answer, outgoing, date, length)
  heads.remember(answer, { date, length }, outgoing)
  sendText(body, encoding, outgoing)
}

function writeHead({ status, headers }: Answer, outgoing: ServerResponse, date: string, length: number | undefined): void {
  outgoing.sendDate = false
  outgoing.writeHead(status, headOf(headers, date, length))
}

/** Names and values in turn. An answer may be of another day than its namespace; how long it is nobody knows better than we. */
function headOf(headers: Record<string, string>, date: string, length: number | undefined): string[] {
  const head = headers.date === undefined ? ['date', date] : []
  for (const name in headers) if (length === undefined || name !== 'content-length') head.push(name, headers[name] as string)
  if (length !== undefined) head.push('content-length', String(length))
  return head
}

/** Head and body in one write: `end(text)` would add an empty one behind them. */
function sendText(text: string, encoding: BufferEncoding, outgoing: ServerResponse): void {
  const { socket } = outgoing
  if (text === '' || !socket) {
    outgoing.end(text)
    return
  }
  socket.cork()
  outgoing.write(text, encoding)
  socket.uncork()
  outgoing.end()
}

function sendPieces(start: NonNullable<Answer['stream']>, outgoing: ServerResponse): void {
  outgoing.flushHeaders()
  const stop = start(
    (piece) => void outgoing.write(piece),
    () => void outgoing.end(),
  )
  outgoing.once('close', stop)
}

function sendRaw(
  send: NonNullable<Answer['send']>,
  { status, headers, text }: { status: number; headers: Record<string, string>; text: string },
  { socket }: ServerResponse,
): void {
  if (!socket) return
  send({
    socket,
    reset: () => rawSocketOf(socket).resetAndDestroy(),
    head: (more) => head(status, { ...headers, ...more }),
    body: Buffer.from(text),
  })
}

function head(status: number, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}`
}
