import { failedFetch, withFetchBody } from '../intercept/failure.ts'
import { type Claim, intercept, interceptIn } from '../intercept/intercept.ts'
import { didYouMean } from '../nearest.ts'
import type { Send } from './ask.ts'
import type { Interception, InterceptOptions } from './interception.ts'
import type { VendorDocument } from './types.ts'

/** How a Ringer is reached. */
export interface Link {
  send: Send
  token?: string | undefined
  vendors: VendorDocument[]
  /** Without a slash at its end. */
  origin(): string
  /** Sends a vendor's request over a connection, a real one or one in memory; rejects with node's own error when that fails. */
  forward(request: Request, namespace: string | undefined, signal: AbortSignal): Promise<Response>
}

/** A Ringer, in this process or elsewhere, as namespaces use it. */
export interface Server extends Pick<Link, 'send' | 'token' | 'origin'> {
  /** The name itself. Throws an error with the nearest when there is no such vendor. */
  vendor(name: string): string
  fetch(input: string | URL | Request, init: RequestInit | undefined, namespace: string | undefined): Promise<Response>
  intercept(namespace: string | undefined, options: InterceptOptions): Interception
  run<T>(namespace: string, task: () => T, options: InterceptOptions): T
  /** Aborted when it is closed. */
  ended: AbortSignal
}

/** The origin of a Ringer without a port: nothing but `fetch` and interceptions answers it. */
export const inProcessOrigin = 'http://ringer.localhost'

export function serverOf(link: Link): Omit<Server, 'ended'> {
  const { vendors, origin } = link
  const owned = vendors.flatMap(({ hosts }) => hosts).map(hostPattern)

  const claimFor = (namespace: string | undefined): Claim => ({
    ringer: link,
    namespace,
    owns: ({ origin, hostname, pathname }) => {
      if (origin === inProcessOrigin) return namespace === undefined || pathname.startsWith(`/ns/${namespace}/`)
      return owned.some((host) => host.test(hostname))
    },
    answer: (request, signal) => link.forward(request, namespace, signal),
  })

  return {
    ...link,
    vendor(name) {
      const names = vendors.map((vendor) => vendor.name)
      if (names.includes(name)) return name
      throw new Error(`there is no vendor "${name}".${didYouMean(name, names)} There are: ${names.join(', ')}`)
    },
    async fetch(input, init, namespace) {
      const request = new Request(typeof input === 'string' && input.startsWith('/') ? origin() + input : input, init)
      try {
        const answer = withFetchBody(await link.forward(request, namespace, request.signal), request.signal)
        return Object.defineProperty(answer, 'url', { value: request.url })
      } catch (error) {
        throw request.signal.aborted ? request.signal.reason : failedFetch(error as Error)
      }
    },
    intercept: (namespace, options) => intercept(claimFor(namespace), options),
    run: (namespace, task, options) => interceptIn(claimFor(namespace), task, options),
  }
}

/** `*` is one DNS label. */
function hostPattern(glob: string): RegExp {
  return new RegExp(`^${glob.replace(/[.*]/g, (sign) => (sign === '*' ? '[a-z0-9-]+' : '\\.'))}$`)
}
