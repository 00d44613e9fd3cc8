import { fileURLToPath } from 'node:url'
import { npmPackage } from './installed.mjs'

const server = fileURLToPath(new URL('openapi-backend-server.mjs', import.meta.url))

/** A library: validates the request, and its handler sends the contract's example. */
export const openapiBackend = {
  name: 'openapi-backend',
  find: (folder) => npmPackage(folder, 'openapi-backend'),
  command: ({ main }, { contract, port }) => [process.execPath, server, main, contract, port],
}
