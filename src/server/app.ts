import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import type { Admin } from '../admin/admin.ts'
import type { Ringer } from '../boot.ts'
import type { Answer, Call } from '../contract/call.ts'
import { emulate } from '../emulator.ts'
import { spoilsConnections } from '../faults/lookup.ts'
import type { Entry } from '../journal/entry.ts'
import type { Namespace } from '../namespace/namespace.ts'
import { defaultNamespace, type Namespaces, tooManyNamespaces } from '../namespace/registry.ts'
import { problem } from '../problem.ts'
import { elapsedMs, timeOf } from '../state/clock.ts'
import { createAddress, type Place } from './address.ts'
import { readBody, tooLarge } from './body.ts'
import { deliver, respond } from './deliver.ts'
import { type GuardOptions, guardAdmin } from './guard.ts'
import { index } from './index-page.ts'

export interface AppOptions {
  guard?: GuardOptions
  /** Lets pages of any origin call the vendors (never the admin routes). */
  cors?: boolean
  /** Told of every vendor's request, once it is answered. */
  onEntry?(entry: Entry, namespace: string): void
}

/** The hono app: how calls arrive. Everything that decides is in `emulator.ts`. */
export function createApp(ringer: Ringer, admin: Admin, options: AppOptions = {}): Hono<{ Bindings: HttpBindings }> {
  const { guard = { allowedHosts: [], token: undefined }, onEntry } = options
  const { namespaces } = ringer
  const address = createAddress(ringer.vendors, ringer.hosts)
  const app = new Hono<{ Bindings: HttpBindings }>()

  if (options.cors) app.use('*', forVendors(cors()))

  app.all('*', async (c) => {
    const { method, headers } = c.req.raw
    const { path, query } = target(c.req.raw.url)
    const place = address(headers.get('host') ?? hostOf(c.req.raw.url), path, headers.get('x-mock-namespace') ?? undefined)
    const reply = (answer: Answer) => deliver(answer, c.req.raw, nowIn(namespaces, place), c.env)
    if (place.kind === 'root') return reply(index(ringer))
    if (place.kind === 'nowhere') return reply(problem(404, place.detail))
    if (place.kind === 'refused') return reply(problem(400, place.detail))

    const connected = c.env?.incoming !== undefined
    if (connected && ringer.connections?.serve(place.namespace, c.env.incoming.socket, c.env.outgoing) === false) return new Response(null)
    const sent = await readBody(c.req.raw, connected)
    const payload = sent === tooLarge ? { body: undefined, tooLarge: true } : sent
    const call: Call = { method, path: place.path, query, headers, connected, ...payload }
    if (place.kind === 'admin') {
      const refusal = guardAdmin(headers, guard)
      if (refusal) return reply(refusal)
      const answer = admin(call, place.namespace)
      await closeSpoiled(ringer, namespaces.get(place.namespace))
      return reply(answer)
    }

    const namespace = namespaces.open(place.namespace)
    if (!namespace) return reply(problem(429, tooManyNamespaces))
    // While its body came the vendor may have been replaced, and with it the state that it would write to.
    const vendor = ringer.vendors.get(place.vendor.name)
    if (!vendor) return reply(problem(404, `The vendor "${place.vendor.name}" was taken out while the request came in.`))
    const entry = emulate(vendor, namespace, call)
    void closeSpoiled(ringer, namespace)
    onEntry?.(entry, namespace.name)
    return reply(headers.get('x-ringer-debug') === 'true' ? debugged(entry) : entry.answer)
  })

  /** Our own bug, never dressed as the vendor's error; a client that left while it was sending is none. */
  app.onError((error, c) => {
    if ('code' in error && error.code === 'ECONNRESET') return respond(problem(400, 'The request ended before its body did.'), c.req.method)
    console.error(error)
    return respond(
      problem(500, `Ringer failed on ${c.req.method} ${c.req.path}: ${error.message}. This is a bug of Ringer's.`),
      c.req.method,
    )
  })
  return app
}

function forVendors(middleware: ReturnType<typeof cors>): ReturnType<typeof cors> {
  return (c, next) => (/^(\/ns\/[^/]+)?\/__admin/.test(c.req.path) ? next() : middleware(c, next))
}

/** Also where a reset, a restored snapshot or the file of `--faults` has armed the fault. */
async function closeSpoiled({ connections }: Ringer, namespace: Namespace | undefined): Promise<void> {
  if (namespace && spoilsConnections(namespace.world.faults, elapsedMs())) await connections?.close(namespace.name)
}

/** The `Date` header follows the clock of the namespace that a request went to. */
function nowIn(namespaces: Namespaces, place: Place): Date {
  const namespace = namespaces.get('namespace' in place ? place.namespace : defaultNamespace)
  return timeOf((namespace?.world ?? namespaces.origin).clock)
}

/** With `X-Ringer-Debug: true` an answer says which rule gave it, and where to read more. */
function debugged({ id, answer, rule }: Entry): Answer {
  return { ...answer, headers: { ...answer.headers, ...(rule && { 'x-ringer-rule': rule.name }), 'x-ringer-entry': String(id) } }
}

function target(url: string): { path: string; query: string } {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  if (start === -1) return { path: '/', query: '' }
  const hash = url.indexOf('#', start)
  const rest = hash === -1 ? url.slice(start) : url.slice(start, hash)
  const mark = rest.indexOf('?')
  return mark === -1 ? { path: rest, query: '' } : { path: rest.slice(0, mark), query: rest.slice(mark + 1) }
}

function hostOf(url: string): string | undefined {
  return /^[a-z]+:\/\/([^/?#]+)/i.exec(url)?.[1]
}
