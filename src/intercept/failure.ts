import type { ClientRequest } from 'node:http'
import { setImmediate } from '../real-time.ts'

type ConnectionError = Error & { code?: string }

/** What the global `fetch` rejects with when a connection fails before the answer: a TypeError whose cause tells how. */
export function failedFetch(error: Error): Error {
  return new TypeError('fetch failed', { cause: asUndici(error) })
}

/** An answer whose body fails as that of the global `fetch` does when it is cut off, or given up. */
export function withFetchBody(answer: Response, signal: AbortSignal): Response {
  return withBody(answer, (error) => (signal.aborted ? signal.reason : new TypeError('terminated', { cause: asUndici(error) })))
}

/** An answer for node's own client, whose head comes before its body does. */
export function withSocketBody(answer: Response, sent: ClientRequest): Response {
  const failed = async (error: ConnectionError) => {
    if (error.code?.startsWith('HPE_')) await breakOff(sent, error)
    return error
  }
  return withBody(answer, failed, [new Uint8Array()])
}

/**
 * Bytes that are no HTTP are the request's error, even behind the head, as node has it; the interceptor takes every one for an early end.
 * What came before them has to be through first.
 */
async function breakOff(sent: ClientRequest, error: Error): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  const { socket } = sent
  if (!socket || socket.destroyed) return
  Reflect.set(socket, '_hadError', true)
  sent.emit('error', error)
  socket.destroy()
}

function withBody(answer: Response, failed: (error: Error) => unknown, first: Uint8Array[] = []): Response {
  if (!answer.body) return answer
  const reader = answer.body.getReader()
  const body = new ReadableStream({
    start(controller) {
      for (const piece of first) controller.enqueue(piece)
    },
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        controller.error(await failed(error as Error))
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return new Response(body, answer)
}

/** Node's own client and undici have other names and words for the same. */
function asUndici(error: ConnectionError): Error {
  const { code = '', message } = error
  if (code.startsWith('HPE_')) {
    const words = message.replace(/^Parse Error: (Expected HTTP\/|.*).*$/, 'Response does not match the HTTP/1.1 protocol ($1)')
    return Object.assign(new Error(words), { name: 'HTTPParserError', code })
  }
  if (message === 'aborted' || message === 'socket hang up') {
    return Object.assign(new Error('other side closed'), { name: 'SocketError', code: 'UND_ERR_SOCKET' })
  }
  return error
}
