import { timingSafeEqual } from 'node:crypto'
import type { Answer } from '../contract/call.ts'
import { problem } from '../problem.ts'
import { hostName } from './address.ts'

export interface GuardOptions {
  /** Host names that may drive the admin routes beside the loopback ones. */
  allowedHosts: string[]
  /** Wanted as `Authorization: Bearer …` when it is set. */
  token: string | undefined
}

const loopback = new Set(['localhost', '127.0.0.1', '::1'])

/** Keeps web pages from driving the admin routes: whoever a browser sends, by rebinding, a form or a beacon, is refused. */
export function guardAdmin(headers: { get(name: string): string | null | undefined }, options: GuardOptions): Answer | undefined {
  const host = headers.get('host') ?? undefined
  const name = hostName(host)
  if (!loopback.has(name) && !options.allowedHosts.includes(name)) {
    return problem(
      403,
      `The admin routes are not served for the host "${name}". Use a loopback address, or start with --allow-host ${name}.`,
    )
  }
  const site = headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return problem(403, 'The admin routes are not for other sites (Sec-Fetch-Site).')
  const origin = headers.get('origin')
  if (origin && origin !== `http://${host}` && origin !== `https://${host}`) {
    return problem(403, `The admin routes are not for other origins; this request came from ${origin}.`)
  }
  if (options.token && !matches(headers.get('authorization'), options.token)) {
    return problem(401, 'The admin routes want `Authorization: Bearer <token>`: the token that was printed at the start, or --admin-token.')
  }
  return undefined
}

function matches(sent: string | null | undefined, token: string): boolean {
  const [given, wanted] = [Buffer.from(sent ?? ''), Buffer.from(`Bearer ${token}`)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
