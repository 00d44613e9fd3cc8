import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port that nobody listens on, for those who have to be told one. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
