import { afterEach, expect } from 'vitest'
import { loadVendors, type Ringer, type RingerOptions, startRinger } from '../src/boot.ts'
import type { Call } from '../src/contract/call.ts'
import { emulate as answer } from '../src/emulator.ts'
import type { Entry } from '../src/journal/entry.ts'
import type { Namespace } from '../src/namespace/namespace.ts'
import type { Vendor } from '../src/rulebook/vendor.ts'

/** The shipped vendors, loaded once a test file: contracts and casts never change, worlds are made anew. */
export const vendors = await loadVendors({})

export function vendor(name: string): Vendor {
  const found = vendors.find((vendor) => vendor.name === name)
  if (!found) throw new Error(`no vendor ${name}`)
  return found
}

/** A fresh Ringer over the shipped vendors. */
export function freshRinger(options: RingerOptions = {}): Ringer {
  return startRinger(vendors, options)
}

export interface Reply {
  status: number
  headers: Record<string, string>
  /** Parsed when it is JSON; undefined without a body. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  body: any
  rule: string | undefined
}

export interface SendOptions {
  headers?: Record<string, string>
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is. */
  text?: string
}

const broken: string[] = []

afterEach(() => {
  expect(broken.splice(0), 'every answer keeps its contract').toEqual([])
})

/**
 * The shipped emulator of one vendor in memory, fresh, with the headers that every call carries.
 * When the test ends, no answer may have broken the contract.
 */
export function emulate(name: string, headers: Record<string, string> = {}, base = '', options: RingerOptions = {}) {
  const subject = vendor(name)
  const namespace = freshRinger(options).namespaces.get('default') as Namespace
  const send = (method: string, path: string, options: SendOptions = {}): Reply => {
    const outcome = answer(subject, namespace, toCall(method, base + path, { ...options, headers: { ...headers, ...options.headers } }))
    for (const { pointer, message } of outcome.violations) broken.push(`${name} ${method} ${path}: ${pointer} ${message}`)
    return reply(outcome)
  }
  return {
    namespace,
    send,
    get: (path: string, options?: SendOptions) => send('GET', path, options),
    post: (path: string, body?: unknown, options?: SendOptions) => send('POST', path, { body, ...options }),
    put: (path: string, body?: unknown, options?: SendOptions) => send('PUT', path, { body, ...options }),
    patch: (path: string, body?: unknown, options?: SendOptions) => send('PATCH', path, { body, ...options }),
    delete: (path: string, options?: SendOptions) => send('DELETE', path, options),
  }
}

function toCall(method: string, target: string, { headers = {}, body, text }: SendOptions): Call {
  const [path = '', query = ''] = target.split('?')
  const sent = new Headers(headers)
  const payload = text ?? (body === undefined ? undefined : JSON.stringify(body))
  if (payload !== undefined && !sent.has('content-type')) sent.set('content-type', 'application/json')
  return { method, path, query, headers: sent, body: payload }
}

function reply({ answer: { status, headers, text }, rule }: Entry): Reply {
  const json = headers['content-type']?.includes('json')
  return { status, headers, body: text === undefined || !json ? text : JSON.parse(text), rule: rule?.name }
}
