import type { IncomingMessage, RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Admin } from '../admin/admin.ts'
import type { Ringer } from '../boot.ts'
import type { Answer, Call } from '../contract/call.ts'
import type { Place } from './address.ts'
import { createApp } from './app.ts'
import type { SentBody } from './body.ts'
import { deliver } from './deliver.ts'
import { createDesk, type DeskOptions, failed } from './desk.ts'
import { receiveBody, SentHeaders } from './incoming.ts'
import { type Target, targetOf } from './target.ts'

/**
 * How requests arrive over a connection. A vendor's calls are handed in as they come, for a `Request` and a `Response` of each would cost
 * more than answering it; everything else goes to the hono app.
 */
export function createListener(ringer: Ringer, admin: Admin, options: DeskOptions = {}): RequestListener {
  const desk = createDesk(ringer, admin, options)
  const app = createApp(ringer, admin, options)
  const others = getRequestListener(app.fetch, { overrideGlobalObjects: false })

  return (incoming, outgoing) => {
    const { headers, url = '/' } = incoming
    const target = targetOf(url)
    const place = target && desk.place(headers.host, target.path, headers['x-mock-namespace'] as string | undefined)
    if (place?.kind !== 'vendor') return void others(incoming, outgoing)
    if (ringer.connections?.serve(place.namespace, incoming.socket, outgoing) === false) return
    receiveBody(incoming, (sent) => deliver(answer(place, target as Target, incoming, sent), outgoing, desk.date(place)))
  }

  function answer(
    place: Place & { kind: 'vendor' },
    { query }: Target,
    { method = 'GET', headers }: IncomingMessage,
    sent: SentBody,
  ): Answer {
    const { body, bytes, tooLarge } = sent
    const call: Call = { method, path: place.path, query, headers: new SentHeaders(headers), body, bytes, tooLarge, connected: true }
    try {
      return desk.vendor(place, call)
    } catch (error) {
      return failed(error as Error, method, place.path)
    }
  }
}
