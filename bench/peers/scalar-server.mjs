// Scalar's mock server, as its documentation sets it up: `node scalar-server.mjs <its main file> <contract> <port>`.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { serve } from '@hono/node-server'

const [main, contract, port] = process.argv.slice(2)
const { createMockServer } = await import(pathToFileURL(main).href)
// Newer ones call it `document`, older ones `specification`.
const document = readFileSync(contract, 'utf8')
const app = await createMockServer({ document, specification: document })
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' })
