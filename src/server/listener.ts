import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Admin } from '../admin/admin.ts'
import type { Ringer } from '../boot.ts'
import type { Call } from '../contract/call.ts'
import { createBatch } from './batch.ts'
import type { SentBody } from './body.ts'
import { createDesk, type DeskOptions, failed } from './desk.ts'
import { headersOf, receiveBody } from './incoming.ts'
import { loadedLate } from './loaded-late.ts'
import { type Target, targetOf } from './target.ts'

/**
 * How requests arrive over a connection. A vendor's calls are handed in as they come, for a `Request` and a `Response` of each would cost
 * more than answering it; everything else goes to the hono app, which is loaded with the first of it, and on Node 20 all of `fetch` with that: an eighth of a start.
 */
export function createListener(ringer: Ringer, admin: Admin, options: DeskOptions = {}): RequestListener {
  const desk = createDesk(ringer, admin, options)
  const batch = createBatch(desk, (outgoing) => ringer.connections?.settle(outgoing))
  const loadApp = async () => (await import('./app.ts')).createAppListener(ringer, admin, options)
  const others = loadedLate(loadApp, refuse)

  return (incoming, outgoing) => {
    const { headers, url = '/' } = incoming
    const target = targetOf(url)
    const place = target && desk.place(headers.host, target.path, headers['x-mock-namespace'] as string | undefined)
    if (place?.kind !== 'vendor') {
      batch.flush()
      return void others(incoming, outgoing)
    }
    if (ringer.connections?.serve(place.namespace, incoming.socket, outgoing) === false) return
    receiveBody(incoming, (sent) => {
      batch.add({ place, call: callOf(place.path, target as Target, incoming, sent), outgoing })
      // Behind this turn TLS sends what it has to say itself, and a reset close behind that looks to a client like an end in good order.
      if ('encrypted' in incoming.socket) batch.flush()
    })
  }
}

function refuse(error: Error, { method = 'GET', url = '/' }: IncomingMessage, outgoing: ServerResponse): void {
  const { status, headers, text } = failed(error, method, url)
  outgoing.writeHead(status, headers).end(text)
}

function callOf(path: string, { query }: Target, incoming: IncomingMessage, { body, bytes, tooLarge }: SentBody): Call {
  return { method: incoming.method ?? 'GET', path, query, headers: headersOf(incoming), body, bytes, tooLarge, connected: true }
}
