import type { ShippedVendors } from '../generated/operations.ts'
import { forward } from '../intercept/forward.ts'
import { ask, type Send } from './ask.ts'
import { clientOf, type RingerClient } from './client.ts'
import { serverOf } from './server.ts'
import type { Vendors } from './types.ts'

export interface ConnectOptions {
  /** For admin routes that want one: what was printed at the start, or given with `--admin-token`. */
  token?: string
}

const untrusted = /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_)/

/**
 * A Ringer that listens: `http://127.0.0.1:4700`. Throws when nothing answers there, or something that is no Ringer.
 * What it listens on goes on when the client is closed.
 */
export async function connectRinger<V extends Vendors = ShippedVendors>(
  url: string,
  { token }: ConnectOptions = {},
): Promise<RingerClient<V>> {
  if (!/^https?:\/\/./.test(url)) throw new Error(`"${url}" is no URL of a Ringer: it is such as http://127.0.0.1:4700`)
  const origin = url.replace(/\/+$/, '')
  const send: Send = (path, init) => forward(new Request(origin + path, init), undefined, { url: origin })
  const { vendors } = await ask(send, 'listVendors', { token }).catch((error) => {
    if (error.status !== undefined) throw error
    if (untrusted.test(error.code)) {
      throw new Error(
        `${origin} has a certificate that this process does not trust (${error.code}): start it with NODE_EXTRA_CA_CERTS=<its CA>`,
        {
          cause: error,
        },
      )
    }
    throw new Error(`nothing answers at ${origin} (${error.code ?? error.message}): start it with \`ringer\`, or name another URL`, {
      cause: error,
    })
  })
  if (!Array.isArray(vendors)) throw new Error(`what answers at ${origin} is no Ringer`)
  return clientOf(
    serverOf({
      send,
      token,
      vendors,
      origin: () => origin,
      forward: (request, namespace, signal) => forward(request, namespace, { url: origin }, signal),
    }),
  )
}
