// Sends the bytes that it was started with, as little as a hono app can do: `node bare-hono.mjs '<answers>'`.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const app = new Hono()
for (const { method, route, status, headers, body } of JSON.parse(process.argv[2])) {
  app.on(method, route, (c) => c.body(status === 204 ? null : body, status, headers))
}
const serverOptions = { keepAliveTimeout: 75_000 }
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1', serverOptions }, ({ port }) => console.log(JSON.stringify({ port })))
