import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** Every `Server` of Node 20 to 24 has it and reads it when a client ends its side; neither its types nor its documentation name it. */
type HalfOpen = Server & { httpAllowHalfOpen: boolean }

/**
 * A listener that is loaded with its first request, which waits for that, as do those that come meanwhile. A client that ends its side behind
 * a request, as `nc` does, would be taken for one that has left by then: node lets it wait as long as the server may be half open, which it is
 * for no longer than the loading takes. Where that fails `refuse` answers, and the next request has it tried again.
 */
export function loadedLate(
  load: () => Promise<RequestListener>,
  refuse: (error: Error, incoming: IncomingMessage, outgoing: ServerResponse) => void,
): RequestListener {
  let loaded: RequestListener | undefined
  let loading: Promise<void> | undefined

  async function loadOnce(server: HalfOpen): Promise<void> {
    server.httpAllowHalfOpen = true
    try {
      loaded = await load()
    } finally {
      server.httpAllowHalfOpen = false
      loading = undefined
    }
  }

  return (incoming, outgoing) => {
    if (loaded) return loaded(incoming, outgoing)
    loading ??= loadOnce((incoming.socket as Socket & { server: HalfOpen }).server)
    loading.then(
      () => {
        // Half a request, whose client has left, would look like one without a body.
        if (incoming.complete || !incoming.destroyed) loaded?.(incoming, outgoing)
      },
      (error) => refuse(error, incoming, outgoing),
    )
  }
}
