import * as http from 'node:http'
import * as https from 'node:https'
import { clearInterval, setInterval } from '../real-time.ts'
import type { MemorySocket } from '../server/memory-socket.ts'

/** Where requests go: a Ringer that listens, or one in this process, to which `connect` opens a connection in memory. */
export type Target = { url: string } | { connect(): MemorySocket }

/** Taken before anything is intercepted, so that what is forwarded is not intercepted again. */
const [plain, secure] = [http.request, https.request]

/** About a connection and not about the message. */
const hopByHop = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade'])
/** How long a body is: a forwarded one is sent as a whole. */
const framing = new Set(['transfer-encoding', 'content-length'])

/**
 * Sends a request to a Ringer, as if the vendor's own host were there. Rejects with node's own error when the connection fails, as a
 * fault may want it; a body that is cut off fails where it is read.
 */
export async function forward(request: Request, namespace: string | undefined, target: Target, signal = request.signal): Promise<Response> {
  const url = new URL(request.url)
  const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined
  const headers: Record<string, string> = { host: url.host }
  for (const [name, value] of request.headers) if (!hopByHop.has(name) && !framing.has(name)) headers[name] = value
  if (namespace !== undefined) headers['x-mock-namespace'] = namespace
  if (body) headers['content-length'] = String(body.length)

  const options = { method: request.method, path: url.pathname + url.search, headers, signal }
  const sent = 'url' in target ? open(target.url, options) : plain({ ...options, createConnection: () => target.connect() })
  return new Promise((resolve, reject) => {
    // A client that waits for what never comes keeps its process alive, as a socket would.
    const waiting = setInterval(() => {}, 2 ** 30)
    sent.once('close', () => clearInterval(waiting))
    sent.on('error', reject)
    sent.once('response', (answer) => resolve(toResponse(answer, request.method, sent)))
    sent.end(body)
  })
}

function open(url: string, options: http.RequestOptions): http.ClientRequest {
  const { protocol, hostname, port } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  return (protocol === 'https:' ? secure : plain)({ ...options, host, port, agent: false })
}

function toResponse(answer: http.IncomingMessage, method: string, sent: http.ClientRequest): Response {
  const { statusCode: status = 0, statusMessage: statusText = '', rawHeaders } = answer
  const headers = new Headers()
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name, value] = rawHeaders.slice(at) as [string, string]
    if (!hopByHop.has(name.toLowerCase())) headers.append(name, value)
  }
  const empty = method === 'HEAD' || status === 204 || status === 205 || status === 304
  if (empty) answer.resume()
  return new Response(empty ? null : bodyOf(answer, sent), { status, statusText, headers })
}

/** What came before the connection failed is read before the failure: streams as they are would forget it. */
function bodyOf(answer: http.IncomingMessage, sent: http.ClientRequest): ReadableStream {
  const come: (Uint8Array | Error | null)[] = []
  let wake = () => {}
  const take = () => {
    for (let piece = answer.read(); piece !== null; piece = answer.read()) come.push(piece)
    wake()
  }
  const end = (how: Error | null) => {
    take()
    come.push(how)
    wake()
  }
  sent.on('error', end)
  answer
    .on('readable', take)
    .on('error', end)
    .on('end', () => end(null))
  return new ReadableStream(
    {
      async pull(controller) {
        if (come.length === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
        const next = come.shift()
        if (next instanceof Error) controller.error(next)
        else if (next) controller.enqueue(next)
        else controller.close()
      },
      cancel: () => void sent.destroy(),
    },
    { highWaterMark: 0 },
  )
}
