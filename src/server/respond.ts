import type { Answer } from '../contract/call.ts'
import { type OnLeave, wait } from './wait.ts'

/** An answer as a `Response`, late where it has to be. What is done to a connection cannot be done here. */
export async function respond(answer: Answer, { method, signal }: Request, date: string | undefined): Promise<Response> {
  const { status, text, stream, delayMs } = answer
  if (delayMs !== undefined && (signal.aborted || !(await wait(delayMs, whenAborted(signal))))) return new Response(null)
  const headers = { ...(date !== undefined && { date }), ...answer.headers }
  if (stream) return new Response(method === 'HEAD' ? null : streamed(stream), { status, headers })
  if (isBodiless(status)) return new Response(null, { status, headers })
  const length = { 'content-length': String(Buffer.byteLength(text ?? '')) }
  return new Response(method === 'HEAD' ? null : (text ?? ''), { status, headers: { ...headers, ...length } })
}

/** Whether HTTP gives the answers of a status no body. */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 205 || status === 304
}

function whenAborted(signal: AbortSignal): OnLeave {
  return (left) => {
    signal.addEventListener('abort', left, { once: true })
    return () => signal.removeEventListener('abort', left)
  }
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
