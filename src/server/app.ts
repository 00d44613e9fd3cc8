import type { RequestListener, ServerResponse } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { Admin } from '../admin/admin.ts'
import type { Ringer } from '../boot.ts'
import type { Call } from '../contract/call.ts'
import { problem } from '../problem.ts'
import { readRequestBody } from './body.ts'
import { createDesk, type DeskOptions, failed } from './desk.ts'
import { respond } from './respond.ts'
import { targetOf } from './target.ts'

export type { DeskOptions as AppOptions } from './desk.ts'

/** The hono app: how a `Request` is handed in, be it made in this process or come over a connection (`listener.ts`). */
export function createApp(ringer: Ringer, admin: Admin, options: DeskOptions = {}): Hono<{ Bindings: HttpBindings }> {
  const desk = createDesk(ringer, admin, options)
  const app = new Hono<{ Bindings: HttpBindings }>()

  app.all('*', async (c) => {
    const request = c.req.raw
    const { method, headers, url } = request
    const { path, query } = targetOf(url) ?? { path: '/', query: '' }
    const place = desk.place(headers.get('host') ?? new URL(url).host, path, headers.get('x-mock-namespace') ?? undefined)
    const connected = c.env?.incoming !== undefined
    if (connected && place.kind === 'admin' && !serves(ringer, place.namespace, c.env)) return new Response(null)

    const sent = await readRequestBody(request, connected)
    const call: Call = { method, path: 'path' in place ? place.path : path, query, headers, connected: false, ...sent }
    const answer = place.kind === 'vendor' ? desk.vendor(place, call) : await desk.other(place, call)
    return respond(answer, request, desk.date(place))
  })

  /** A client that left while it was sending is no bug of ours. */
  app.onError((error, { req }) => {
    const left = 'code' in error && error.code === 'ECONNRESET'
    const answer = left ? problem(400, 'The request ended before its body did.') : failed(error, req.method, req.path)
    return respond(answer, req.raw, undefined)
  })
  return app
}

/** The same over a connection. */
export function createAppListener(ringer: Ringer, admin: Admin, options: DeskOptions = {}): RequestListener {
  return getRequestListener(createApp(ringer, admin, options).fetch, { overrideGlobalObjects: false })
}

function serves({ connections }: Ringer, namespace: string, { incoming, outgoing }: HttpBindings): boolean {
  return connections?.serve(namespace, incoming.socket, outgoing as ServerResponse) !== false
}
