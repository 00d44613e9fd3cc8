import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** `Server` has it, its types do not. */
type HalfOpen = Server & { httpAllowHalfOpen: boolean }

/**
 * A listener that is loaded with its first request, which waits for that, as do those that come meanwhile. A client that ends its side behind
 * a request, as `nc` does, would be taken for one that has left by then: node lets it wait as long as the server may be half open.
 * What cannot be loaded is tried again with the next request; `refuse` answers this one.
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
      () => loaded?.(incoming, outgoing),
      (error) => refuse(error, incoming, outgoing),
    )
  }
}
