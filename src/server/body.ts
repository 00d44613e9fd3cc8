/** One MiB, as for most vendors' gateways. */
export const maxBodyBytes = 1024 * 1024

/** Stands for a body that passes the limit. */
export const tooLarge = Symbol('too large')

/**
 * The body as text; undefined when there is none. A request that came over a connection says in its headers whether it has one:
 * asking for its stream would build the whole of it.
 */
export async function readBody(request: Request, connected: boolean): Promise<string | undefined | typeof tooLarge> {
  const length = request.headers.get('content-length')
  if (length !== null) {
    if (Number(length) > maxBodyBytes) return tooLarge
    return Number(length) === 0 ? undefined : await request.text()
  }
  if (connected && !request.headers.has('transfer-encoding')) return undefined
  if (!request.body) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > maxBodyBytes) return tooLarge
    chunks.push(chunk)
  }
  return size === 0 ? undefined : new TextDecoder().decode(Buffer.concat(chunks))
}
