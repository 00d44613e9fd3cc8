import { fileURLToPath } from 'node:url'
import { npmPackage } from './installed.mjs'

const server = fileURLToPath(new URL('scalar-server.mjs', import.meta.url))

/** A hono app, served by the @hono/node-server of this repository. */
export const scalar = {
  name: 'Scalar mock server',
  find: (folder) => npmPackage(folder, '@scalar/mock-server'),
  command: ({ main }, { contract, port }) => [process.execPath, server, main, contract, port],
}
