import { STATUS_CODES } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Answer } from '../contract/call.ts'
import { clearTimeout, setTimeout } from '../real-time.ts'
import { elapsedMs } from '../state/clock.ts'
import { rawSocketOf } from './raw-sockets.ts'

/** Where somebody else serves with hono's adapter too, this is its light response, which it sends in spite of its name: not once it is read. */
void RESPONSE_ALREADY_SENT.body

/** An answer as HTTP: what `emulator.ts` decided, on this connection or, without one, as a `Response`. */
export async function deliver(answer: Answer, request: Request, date: Date, env: Partial<HttpBindings> | undefined): Promise<Response> {
  const { delayMs, send } = answer
  if (delayMs !== undefined && !(await wait(delayMs, request.signal))) return new Response(null)
  const headers = { date: date.toUTCString(), ...answer.headers }
  const socket = env?.incoming?.socket
  if (!send || !socket) return respond({ ...answer, headers }, request.method)
  send({
    socket,
    reset: () => rawSocketOf(socket).resetAndDestroy(),
    head: (more) => head(answer.status, { ...headers, ...more }),
    body: Buffer.from(answer.text ?? ''),
  })
  return RESPONSE_ALREADY_SENT
}

/** False when the caller went away first. Timers may fire early, so the time is looked at. */
function wait(ms: number, signal: AbortSignal): Promise<boolean> {
  const end = elapsedMs() + ms
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const stop = () => {
      clearTimeout(timer)
      resolve(false)
    }
    const look = () => {
      const left = end - elapsedMs()
      if (left > 0) timer = setTimeout(look, Math.ceil(left))
      else {
        signal.removeEventListener('abort', stop)
        resolve(true)
      }
    }
    if (signal.aborted) return resolve(false)
    signal.addEventListener('abort', stop, { once: true })
    look()
  })
}

export function respond({ status, headers, text, stream }: Answer, method: string): Response {
  if (stream) return new Response(method === 'HEAD' ? null : streamed(stream), { status, headers })
  if (status === 204 || status === 205 || status === 304) return new Response(null, { status, headers })
  const length = { 'content-length': String(Buffer.byteLength(text ?? '')) }
  return new Response(method === 'HEAD' ? null : (text ?? ''), { status, headers: { ...headers, ...length } })
}

function streamed(start: NonNullable<Answer['stream']>): ReadableStream {
  const encoder = new TextEncoder()
  let stop = () => {}
  return new ReadableStream({
    start(controller) {
      const send = (piece: string | Uint8Array) => controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece)
      stop = start(send, () => controller.close())
    },
    cancel: () => stop(),
  })
}

function head(status: number, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}`
}
